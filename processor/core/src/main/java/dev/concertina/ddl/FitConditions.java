package dev.concertina.ddl;

import dev.concertina.schema.Column;
import dev.concertina.schema.DataType;
import dev.concertina.schema.Expression;
import java.math.BigInteger;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * SQL conditions over one row whose value does not fit a type: too long, or out of its range.
 *
 * @see <a href="https://www.postgresql.org/docs/current/datatype.html">Data types</a>
 */
public final class FitConditions {
    private static final Set<String> STRINGS = Set.of("character varying", "character");
    private static final Set<String> NUMBERS =
            Set.of("smallint", "integer", "bigint", "numeric", "real", "double precision");
    private static final Map<String, Integer> BITS = Map.of("smallint", 15, "integer", 31, "bigint", 63);

    private FitConditions() {}

    /**
     * Rows whose value a column would refuse.
     *
     * @param from a column
     * @param value over it
     * @param to the type that the value gets
     * @return empty if the type has no limit, or the server alone can say
     */
    public static Optional<Expression> overflows(Column from, Expression value, DataType to) {
        if (to.schema().isPresent() || to.array()) {
            return Optional.empty();
        }
        String sql = "(" + new SqlWriter().expression(value) + ")";
        if (STRINGS.contains(to.name())) {
            return to.modifiers().isEmpty()
                    ? Optional.empty()
                    : Optional.of(Expression.of(
                            "pg_catalog.length(CAST(" + sql + " AS pg_catalog.text)) > " + to.modifiers()));
        }
        boolean number = from.type().schema().isEmpty()
                && !from.type().array()
                && NUMBERS.contains(from.type().name())
                && value.equals(MoveConditions.column(from.name()));
        return number ? outOfRange(from.type(), sql, to) : Optional.empty();
    }

    private static Optional<Expression> outOfRange(DataType from, String sql, DataType to) {
        if (BITS.containsKey(to.name())) {
            BigInteger limit = BigInteger.ONE.shiftLeft(BITS.get(to.name()));
            return Optional.of(
                    Expression.of(sql + " NOT BETWEEN -" + limit + " AND " + limit.subtract(BigInteger.ONE)));
        }
        if (to.name().equals("numeric") && !to.modifiers().isEmpty()) {
            String[] digits = to.modifiers().split(",", 2);
            int scale = digits.length > 1 ? Integer.parseInt(digits[1]) : 0;
            String rounded = "pg_catalog.round(CAST(" + sql + " AS pg_catalog.numeric), " + scale + ")";
            String tooLarge = "pg_catalog.abs(" + rounded + ") >= 1e" + (Integer.parseInt(digits[0]) - scale);
            return Optional.of(
                    Expression.of(BITS.containsKey(from.name()) ? tooLarge : sql + " <> 'NaN' AND " + tooLarge));
        }
        return Optional.empty();
    }
}
