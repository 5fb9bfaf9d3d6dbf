package dev.concertina.plan;

import dev.concertina.schema.Column;
import dev.concertina.schema.IndexElement;
import dev.concertina.schema.Partitioning;
import java.util.Collection;
import java.util.List;

/** Refuses the moves for which no online way exists. */
final class MoveGuard {
    private MoveGuard() {}

    static void check(Flight flight) {
        Heirs heirs = new Heirs(flight.context(), flight.before().name());
        flight.oldColumns().forEach(heirs::refuseMove);
        Collection<IndexElement> keys =
                flight.before().partitioning().map(Partitioning::keys).orElse(List.of());
        for (Column column : flight.oldColumns()) {
            boolean partitionKey = keys.stream()
                    .anyMatch(k -> k.column().filter(column.name()::equals).isPresent()
                            || k.expression()
                                    .filter(e -> e.mentions(column.name()))
                                    .isPresent());
            if (partitionKey) {
                throw new RefusedChange("Column \"" + column.name() + "\" is part of the partition key of table \""
                        + flight.table() + "\": rows could not be routed while two columns hold it, so there is no"
                        + " online way. Make a new table with the key that you want and move the rows.");
            }
            if (column.generated().isPresent()) {
                throw new RefusedChange(
                        "Column \"" + flight.table() + "." + column.name() + "\" is generated, so nothing"
                                + " can be carried back to it. Add the new column as a generated one and drop the old one.");
            }
            refuseGeneratedUse(flight, column);
        }
    }

    private static void refuseGeneratedUse(Flight flight, Column column) {
        for (Column other : flight.before().columns().values()) {
            if (other.generated()
                            .filter(g -> g.expression().mentions(column.name()))
                            .isPresent()
                    && !flight.move().from().containsKey(other.name())
                    && !isComputedOtherwise(flight, other)) {
                throw new RefusedChange("Generated column \"" + other.name() + "\" of table \"" + flight.table()
                        + "\" computes from \"" + column.name()
                        + "\", which moves, and would go on with what is retired."
                        + " Drop the generated column first, purge it, and add it again after the contract.");
            }
        }
    }

    /** Whether a generated column follows by a change of its own, to an expression over the new columns. */
    private static boolean isComputedOtherwise(Flight flight, Column column) {
        return !flight.swap()
                && flight.context()
                        .after()
                        .table(flight.table())
                        .flatMap(t -> t.column(column.name()))
                        .flatMap(Column::generated)
                        .filter(g -> flight.move().from().keySet().stream().noneMatch(g.expression()::mentions))
                        .isPresent();
    }
}
