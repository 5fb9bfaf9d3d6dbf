package dev.concertina.plan;

import dev.concertina.change.Move;
import dev.concertina.ddl.SqlWriter;
import dev.concertina.schema.Column;
import dev.concertina.schema.Expression;
import dev.concertina.schema.Name;
import dev.concertina.schema.QualifiedName;
import dev.concertina.schema.Table;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/**
 * A move on its way: what its columns are called before, during and after.
 *
 * @param before the table with the old columns, under the name that it has during the flight
 * @param after the table with the new ones, under the same name
 * @param move as declared: the columns by the names that the classes give them
 * @param swap whether a new column takes the name of an old one at the contract, and flies under another until then
 */
record Flight(PlanContext context, Table before, Table after, Move move, boolean swap) {
    QualifiedName table() {
        return after.name();
    }

    /** What a new column is called between expand and contract. */
    Name inFlight(Name column) {
        return swap ? context.shadow(column) : column;
    }

    /** The move between the columns as they are called between expand and contract. */
    Move flying() {
        return named(c -> c, this::inFlight);
    }

    /** The move between the columns as they are called after a swap, while the retired side is kept in step. */
    Move landed() {
        return named(context::retired, c -> c);
    }

    /** The columns that take part in the key by which batches go; empty if the table has none. */
    List<Name> batchKey() {
        return before.primaryKey().map(k -> k.columns()).orElse(List.of());
    }

    /** Columns of the old side, in the order of the table. */
    List<Column> oldColumns() {
        return List.copyOf(move.from().values());
    }

    /** Columns of the new side, as declared. */
    List<Column> newColumns() {
        return List.copyOf(move.to().values());
    }

    /** NOT NULL of a new column during the flight. */
    NotNull notNull(Column column) {
        return new NotNull(context.server(), table(), inFlight(column.name()), label(column.name()));
    }

    /** The old column's name is still taken on 18, where the constraint is named after it. */
    private Name label(Name column) {
        return swap ? inFlight(column) : column;
    }

    private Move named(UnaryOperator<Name> from, UnaryOperator<Name> to) {
        Map<Name, String> oldNames = new LinkedHashMap<>();
        move.from().keySet().forEach(c -> oldNames.put(c, SqlWriter.quote(from.apply(c))));
        Map<Name, String> newNames = new LinkedHashMap<>();
        move.to().keySet().forEach(c -> newNames.put(c, SqlWriter.quote(to.apply(c))));
        return new Move(
                columns(move.from(), from),
                columns(move.to(), to),
                values(move.up(), to, oldNames),
                values(move.down(), from, newNames));
    }

    private static Map<Name, Column> columns(Map<Name, Column> columns, UnaryOperator<Name> name) {
        Map<Name, Column> result = new LinkedHashMap<>();
        columns.forEach((c, column) -> result.put(name.apply(c), column.withName(name.apply(c))));
        return result;
    }

    private static Map<Name, Expression> values(
            Map<Name, Expression> values, UnaryOperator<Name> name, Map<Name, String> replacements) {
        Map<Name, Expression> result = new LinkedHashMap<>();
        values.forEach((c, value) -> result.put(name.apply(c), value.replacing(replacements)));
        return result;
    }
}
