package dev.concertina.plan;

import dev.concertina.schema.Expression;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Whether a default gives each row a value of its own, so that adding it with a column would write the table anew. A
 * function that is not known to be stable is taken for volatile.
 *
 * @see <a href="https://www.postgresql.org/docs/current/xfunc-volatility.html">Function volatility</a>
 */
final class Volatility {
    private static final Pattern CALL = Pattern.compile("([A-Za-z_][A-Za-z0-9_]*)\\s*\\(");
    private static final Pattern LITERAL = Pattern.compile("'(?:[^']|'')*'");
    private static final Set<String> STABLE = Set.of(
            "now",
            "transaction_timestamp",
            "statement_timestamp",
            "timezone",
            "lower",
            "upper",
            "coalesce",
            "cast",
            "date_trunc",
            "to_char",
            "numeric",
            "varchar",
            "char",
            "character",
            "varying",
            "timestamp",
            "time",
            "bit",
            "interval",
            "current_timestamp",
            "localtimestamp",
            "current_time",
            "make_interval",
            "make_date",
            "array",
            "decimal",
            "precision",
            "jsonb_build_object",
            "jsonb_build_array",
            "row",
            "current_setting",
            "date_part");

    private Volatility() {}

    static boolean mayBeVolatile(Expression value) {
        Matcher call = CALL.matcher(LITERAL.matcher(value.sql()).replaceAll("''"));
        while (call.find()) {
            if (!STABLE.contains(call.group(1).toLowerCase(Locale.ROOT))) {
                return true;
            }
        }
        return false;
    }
}
