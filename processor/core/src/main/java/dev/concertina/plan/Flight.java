package dev.concertina.plan;

import dev.concertina.change.Move;
import dev.concertina.ddl.Ddl;
import dev.concertina.ddl.RowConditions;
import dev.concertina.ddl.SqlWriter;
import dev.concertina.schema.Column;
import dev.concertina.schema.Expression;
import dev.concertina.schema.Name;
import dev.concertina.schema.QualifiedName;
import dev.concertina.schema.Table;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * A move on its way: what its columns are called before, during and after.
 *
 * @param before the table with the old columns, under the name that it has during the flight
 * @param after the table with the new ones, under the same name
 * @param move as declared: the columns by the names that the classes give them
 * @param swap whether a new column takes the name of an old one at the contract, and flies under another until then
 * @param type the enum type that is made anew, if that is why the columns move
 */
record Flight(PlanContext context, Table before, Table after, Move move, boolean swap, Optional<EnumSwap> type) {
    Flight(PlanContext context, Table before, Table after, Move move, boolean swap) {
        this(context, before, after, move, swap, Optional.empty());
    }

    QualifiedName table() {
        return after.name();
    }

    /** What a new column is called between expand and contract. */
    Name inFlight(Name column) {
        return swap ? context.shadow(column) : column;
    }

    /** The move between the columns as they are called between expand and contract. */
    Move flying() {
        return named(new Side(c -> c, type.map(EnumSwap::name)), new Side(this::inFlight, type.map(EnumSwap::interim)));
    }

    /** The move between the columns as they are called after a swap, while the retired side is kept in step. */
    Move landed() {
        return named(
                new Side(context::retired, type.map(EnumSwap::retired)), new Side(c -> c, type.map(EnumSwap::name)));
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

    /** The column of the new side that goes on for one of the old side alone. */
    Optional<Column> successor(Column old) {
        return swap
                ? Optional.ofNullable(move.to().get(old.name()))
                : move.successor(old.name()).map(move.to()::get);
    }

    /** NOT NULL of a new column during the flight. */
    NotNull notNull(Column column) {
        return new NotNull(context.server(), table(), inFlight(column.name()), label(column.name()));
    }

    /** What takes NOT NULL from a new column during the flight, in the table and its partitions. */
    List<Ddl> mayBeNull(Column column) {
        return new Partitions(context).dropNotNull(after, inFlight(column.name()));
    }

    /** The old column's name is still taken on 18, where the constraint is named after it. */
    private Name label(Name column) {
        return swap ? inFlight(column) : column;
    }

    private Move named(Side from, Side to) {
        Map<Name, Column> oldColumns = from.columns(move.from());
        Map<Name, Column> newColumns = to.columns(move.to());
        return new Move(
                oldColumns,
                newColumns,
                to.values(move.up(), newColumns, from.names(move.from())),
                from.values(move.down(), oldColumns, to.names(move.to())));
    }

    /** What the columns of one side, and the type that is made anew, are called at some time. */
    private record Side(UnaryOperator<Name> name, Optional<QualifiedName> type) {
        Map<Name, String> names(Map<Name, Column> columns) {
            Map<Name, String> result = new LinkedHashMap<>();
            columns.keySet().forEach(c -> result.put(c, SqlWriter.quote(name.apply(c))));
            return result;
        }

        Map<Name, Column> columns(Map<Name, Column> columns) {
            Map<Name, Column> result = new LinkedHashMap<>();
            columns.forEach((c, column) -> result.put(name.apply(c), called(column.withName(name.apply(c)))));
            return result;
        }

        Map<Name, Expression> values(
                Map<Name, Expression> values, Map<Name, Column> columns, Map<Name, String> replacements) {
            Map<Name, Expression> result = new LinkedHashMap<>();
            values.forEach((c, value) -> {
                Column column = Objects.requireNonNull(columns.get(name.apply(c)));
                Expression renamed = value.replacing(replacements);
                result.put(
                        column.name(), type.isPresent() ? RowConditions.throughText(renamed, column.type()) : renamed);
            });
            return result;
        }

        private Column called(Column column) {
            return type.map(t -> column.withType(EnumSwap.called(column.type(), t)))
                    .orElse(column);
        }
    }
}
