package dev.concertina.ddl;

import dev.concertina.schema.Check;
import dev.concertina.schema.Column;
import dev.concertina.schema.DataType;
import dev.concertina.schema.Expression;
import dev.concertina.schema.Name;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** SQL conditions over one row that do not depend on a move. */
public final class RowConditions {
    private RowConditions() {}

    /** Rows that a check refuses; one that it cannot decide passes, as PostgreSQL lets it. */
    public static Expression breaks(Check check) {
        return Expression.of("NOT (" + closed(check.expression()) + ")");
    }

    /** Rows that a check of a domain refuses in a column. */
    public static Expression breaks(Check check, Name column) {
        return Expression.of("NOT (" + closed(over(check, column)) + ")");
    }

    /** A check of a domain, asked of a column. */
    public static Expression over(Check check, Name column) {
        return check.expression().replacing(Map.of(Name.of("value"), SqlWriter.quote(column)));
    }

    /** Rows that either of two checks lets pass. */
    public static Expression either(Check one, Check other) {
        return Expression.of("(" + closed(one.expression()) + ") OR (" + closed(other.expression()) + ")");
    }

    /** Rows in which a column is NULL. */
    public static Expression isNull(Name column) {
        return Expression.of(SqlWriter.quote(column) + " IS NULL");
    }

    /** Rows in which a column, or an element of an array, has one of these values, compared as text. */
    public static Expression isOneOf(Column column, List<String> values) {
        String name = SqlWriter.quote(column.name());
        String list = values.stream().map(SqlWriter::quoteLiteral).collect(Collectors.joining(", "));
        return Expression.of(
                column.type().array()
                        ? "CAST(" + name + " AS pg_catalog.text[]) && ARRAY[" + list + "]"
                        : "CAST(" + name + " AS pg_catalog.text) IN (" + list + ")");
    }

    /** A column's value as another type, by way of its text. */
    public static Expression throughText(Column column) {
        return throughText(MoveConditions.column(column.name()), column.type());
    }

    /** A value as another type, by way of its text. */
    public static Expression throughText(Expression value, DataType type) {
        String brackets = type.array() ? "[]" : "";
        return Expression.of("CAST(CAST((" + closed(value) + ") AS pg_catalog.text" + brackets + ") AS "
                + new SqlWriter().type(type) + ")");
    }

    /** A line comment at the end must not swallow what follows. */
    private static String closed(Expression expression) {
        return new SqlWriter().expression(expression).toString();
    }
}
