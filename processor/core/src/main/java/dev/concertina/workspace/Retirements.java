package dev.concertina.workspace;

import dev.concertina.ddl.CreateTableLike;
import dev.concertina.ddl.Ddl;
import dev.concertina.ddl.RenameColumn;
import dev.concertina.ddl.SetTableSchema;
import dev.concertina.plan.Plan;
import dev.concertina.plan.PlanContext;
import dev.concertina.schema.QualifiedName;
import dev.concertina.snapshot.Retired;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What the contracts of a plan retire, for the purge. */
final class Retirements {
    private Retirements() {}

    static List<Retired> of(Plan plan, long number) {
        List<Ddl> statements = plan.contracts().stream()
                .flatMap(f -> f.up().stream())
                .flatMap(u -> u.statements().stream())
                .toList();
        return Stream.concat(
                        statements.stream().flatMap(s -> retired(s, number)),
                        statements.stream().flatMap(s -> standIn(s, number)))
                .toList();
    }

    /** A table of the attic that retired ones inherit from; these go first. */
    private static Stream<Retired> standIn(Ddl statement, long number) {
        return statement instanceof CreateTableLike like
                        && like.table().name().schema().equals(PlanContext.ATTIC)
                ? Stream.of(new Retired(number, Retired.Kind.TABLE, like.table().name(), Optional.empty()))
                : Stream.empty();
    }

    private static Stream<Retired> retired(Ddl statement, long number) {
        if (statement instanceof RenameColumn column && column.to().text().startsWith("_retired_")) {
            return Stream.of(new Retired(number, Retired.Kind.COLUMN, column.table(), Optional.of(column.to())));
        }
        if (statement instanceof SetTableSchema table && table.schema().equals(PlanContext.ATTIC)) {
            return Stream.of(new Retired(
                    number,
                    Retired.Kind.TABLE,
                    new QualifiedName(PlanContext.ATTIC, table.table().name()),
                    Optional.empty()));
        }
        return Stream.empty();
    }
}
