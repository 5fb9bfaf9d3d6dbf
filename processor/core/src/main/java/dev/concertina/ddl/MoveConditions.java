package dev.concertina.ddl;

import dev.concertina.change.Move;
import dev.concertina.schema.Column;
import dev.concertina.schema.Expression;
import dev.concertina.schema.Name;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * SQL conditions over the two sides of a move. Values are compared as a reader sees them: types whose equality is
 * coarser than that ({@code 1.0 = 1.00}), or that have none, are compared as text.
 */
public final class MoveConditions {
    private static final Set<String> EXACT = Set.of(
            "smallint",
            "integer",
            "bigint",
            "boolean",
            "text",
            "character varying",
            "uuid",
            "bytea",
            "date",
            "timestamp without time zone",
            "timestamp with time zone",
            "oid",
            "inet",
            "cidr",
            "macaddr");

    private MoveConditions() {}

    /** A column by its quoted name, as an expression. */
    public static Expression column(Name column) {
        return new Expression(SqlWriter.quote(column));
    }

    /** Rows whose two sides explain each other in neither direction; of a computed column, rows that lack it. */
    public static Expression disagree(Move move) {
        if (move.down().isEmpty()) {
            return new Expression(absent(Row.STATEMENT, move));
        }
        return new Expression(newDiffers(Row.STATEMENT, move) + " AND " + oldDiffers(Row.STATEMENT, move));
    }

    /** Rows in which a column is NULL. */
    public static Expression isNull(Name column) {
        return new Expression(SqlWriter.quote(column) + " IS NULL");
    }

    /** That a column is not NULL. */
    public static Expression isNotNull(Name column) {
        return new Expression(SqlWriter.quote(column) + " IS NOT NULL");
    }

    /** A condition: some new column differs from what the old ones lead to. */
    static String newDiffers(Row row, Move move) {
        return any(move.to(), move.up(), row);
    }

    /** A condition: some old column differs from what the new ones lead to. */
    static String oldDiffers(Row row, Move move) {
        return any(move.from(), move.down(), row);
    }

    /** A condition: all new columns are NULL. */
    static String absent(Row row, Move move) {
        return move.to().keySet().stream().map(c -> row.column(c) + " IS NULL").collect(Collectors.joining(" AND "));
    }

    /** A condition: two texts, of one column's type, are different for a reader. */
    static String distinct(Column column, String left, String right) {
        if (isExact(column)) {
            return left + " IS DISTINCT FROM " + right;
        }
        return "(" + left + ")::pg_catalog.text COLLATE pg_catalog.\"C\" IS DISTINCT FROM (" + right
                + ")::pg_catalog.text COLLATE pg_catalog.\"C\"";
    }

    private static boolean isExact(Column column) {
        boolean builtin = column.type().schema().isEmpty() && !column.type().array();
        return builtin
                && column.collation().isEmpty()
                && EXACT.contains(column.type().name());
    }

    private static String any(Map<Name, Column> columns, Map<Name, Expression> values, Row row) {
        String joined = columns.values().stream()
                .map(c -> distinct(c, row.column(c.name()), row.value(c, Objects.requireNonNull(values.get(c.name())))))
                .collect(Collectors.joining(" OR "));
        return columns.size() == 1 ? joined : "(" + joined + ")";
    }
}
