package dev.concertina.plan;

import dev.concertina.schema.Column;
import dev.concertina.schema.Constraint;
import dev.concertina.schema.ForeignKey;
import dev.concertina.schema.Index;
import dev.concertina.schema.Name;
import dev.concertina.schema.QualifiedName;
import dev.concertina.schema.Schema;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Refuses changes that one plan cannot hold together: each needs the other to be done first. */
record Entanglement(Underway underway) {
    /** Two moves under one constraint or index. */
    void refuseMoves(ChangePlan plan, Schema before, Schema after) {
        plan.moves().forEach((table, move) -> {
            Set<Name> others = underway.moving(table);
            Stream.of(before, after).flatMap(s -> s.table(table).stream()).forEach(t -> {
                Set<Name> own = new HashSet<>(move.from().keySet());
                own.addAll(move.to().keySet());
                Hanging hanging = Hanging.on(t, own);
                Stream.concat(
                                hanging.constraints().stream()
                                        .filter(c -> c.mentionsAny(others) || selfReference(c, table, others))
                                        .map(Constraint::name),
                                hanging.indexes().stream()
                                        .filter(i -> i.mentionsAny(others))
                                        .map(Index::name))
                        .findFirst()
                        .ifPresent(n -> refuse(table, own, n));
            });
        });
    }

    /** Another type under the view of a renamed table, which holds the types of its columns. */
    void refuseUnderView(Schema before, Schema after) {
        for (QualifiedName name : underway.renamed()) {
            for (Column c : before.table(name).map(t -> t.columns().values()).orElse(List.of())) {
                if (after.table(name)
                        .flatMap(t -> t.column(c.name()))
                        .filter(made -> !made.type().equals(c.type()))
                        .isPresent()) {
                    throw new RefusedChange("Table \"" + name + "\" has a new name, and column \"" + c.name()
                            + "\" of it another type, which the view that serves old code under the old name does not let"
                            + " change. Generate the one change and its contract, then the other.");
                }
            }
        }
    }

    private static boolean selfReference(Constraint c, QualifiedName table, Set<Name> columns) {
        return c instanceof ForeignKey && Hanging.references(c, table, columns);
    }

    private static void refuse(QualifiedName table, Set<Name> columns, Name shared) {
        throw new RefusedChange("Columns " + columns + " of table \"" + table
                + "\" change their name or type together with"
                + " others, and \"" + shared + "\" is over both: its two successors would each need the other's columns"
                + " half way. Generate the one change, then the other.");
    }
}
