package dev.concertina.workspace;

import dev.concertina.change.RenameTable;
import dev.concertina.change.SchemaChange;
import dev.concertina.plan.ChangePlan;
import dev.concertina.plan.RefusedChange;
import dev.concertina.plan.Syncs;
import dev.concertina.schema.Column;
import dev.concertina.schema.Constraint;
import dev.concertina.schema.ForeignKey;
import dev.concertina.schema.Index;
import dev.concertina.schema.Name;
import dev.concertina.schema.PostgresVersion;
import dev.concertina.schema.QualifiedName;
import dev.concertina.schema.Schema;
import dev.concertina.schema.Table;
import dev.concertina.snapshot.PendingContract;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Columns that change their type, between expand and contract: until the contract their name belongs to the old column,
 * so whatever were put on them now would be put on what is about to be retired.
 */
final class MovingColumns {
    private final PostgresVersion server;

    MovingColumns(PostgresVersion server) {
        this.server = server;
    }

    /**
     * Refuses changes that a pending contract stands in the way of.
     *
     * @throws RefusedChange naming the contract to be written first
     */
    void check(List<PendingContract> pending, Schema before, Schema after, List<SchemaChange> changes) {
        for (PendingContract contract : pending) {
            for (ChangePlan plan :
                    PendingPlans.plan(contract, server, Syncs.NONE).changes()) {
                plan.moves().forEach((table, move) -> {
                    requireName(contract, table, changes);
                    move.from().keySet().stream()
                            .filter(c -> contract.after().table(table).stream()
                                    .anyMatch(a -> a.columns().containsKey(c)))
                            .filter(c -> !around(before, table, c).equals(around(after, table, c)))
                            .findFirst()
                            .ifPresent(c -> refuse(
                                    contract,
                                    "Column \"" + table + "." + c
                                            + "\" is changing its type, and until its contract everything new on it would be"
                                            + " put on the old column"));
                });
            }
        }
    }

    private static void requireName(PendingContract contract, QualifiedName table, List<SchemaChange> changes) {
        boolean renamed = changes.stream()
                .anyMatch(c -> c instanceof RenameTable r && r.before().name().equals(table));
        if (renamed) {
            refuse(
                    contract,
                    "Table \"" + table + "\" has columns that are moving, and their triggers and contract know"
                            + " it by this name");
        }
    }

    private static void refuse(PendingContract contract, String fact) {
        throw new RefusedChange(fact + ". Write the contract of " + PendingPlans.number(contract.number())
                + " first: mvn" + " db:contract -Ddb.contracts=" + contract.name());
    }

    /** A column and all that hangs on it. */
    private record Surroundings(
            Optional<Column> column,
            Map<Name, Constraint> constraints,
            Map<Name, Index> indexes,
            List<ForeignKey> references) {}

    private static Surroundings around(Schema schema, QualifiedName name, Name column) {
        List<Table> tables = schema.table(name).stream().toList();
        return new Surroundings(
                tables.stream().flatMap(t -> t.column(column).stream()).findFirst(),
                tables.stream()
                        .flatMap(t -> t.constraints().values().stream())
                        .filter(c -> c.mentions(column))
                        .collect(Collectors.toMap(Constraint::name, c -> c)),
                tables.stream()
                        .flatMap(t -> t.indexes().values().stream())
                        .filter(i -> i.mentions(column))
                        .collect(Collectors.toMap(Index::name, i -> i)),
                schema.tables().values().stream()
                        .flatMap(Table::foreignKeys)
                        .filter(k -> k.referencedTable().equals(name)
                                && k.referencedColumns().contains(column))
                        .toList());
    }
}
