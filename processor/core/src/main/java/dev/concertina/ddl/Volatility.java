package dev.concertina.ddl;

import dev.concertina.schema.Expression;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Tells from its text whether an expression may be volatile, so that ADD COLUMN would compute it for each row. A
 * function that is not known to be stable counts as volatile.
 *
 * @see <a href="https://www.postgresql.org/docs/current/xfunc-volatility.html">Function volatility</a>
 */
public final class Volatility {
    private static final Pattern QUOTED = Pattern.compile("'(?:[^']|'')*'");
    private static final Pattern CALL = Pattern.compile("([\\p{L}_][\\p{L}\\p{N}_$]*|\")\\s*\\(");

    /** Functions that are stable at least, and the words that stand before a parenthesis without being a function. */
    private static final Set<String> STABLE = Set.of(("now transaction_timestamp statement_timestamp current_timestamp"
                    + " current_time localtime localtimestamp current_setting current_database current_schema"
                    + " date_trunc date_part extract age make_date make_interval make_time make_timestamp"
                    + " make_timestamptz to_char to_date to_timestamp to_json to_jsonb jsonb_build_object"
                    + " jsonb_build_array json_build_object json_build_array row_to_json lower upper concat concat_ws"
                    + " coalesce nullif greatest least abs round floor ceil length replace substring md5 format"
                    + " array_fill string_to_array uuid_nil txid_current pg_current_xact_id cast array row case when"
                    + " then else and or not in all any some numeric decimal varchar char character varying bit"
                    + " timestamp timestamptz time timetz timezone interval trim position")
            .split(" "));

    private Volatility() {}

    public static boolean isPossible(Expression expression) {
        Matcher call = CALL.matcher(QUOTED.matcher(expression.sql()).replaceAll("''"));
        while (call.find()) {
            if (!STABLE.contains(call.group(1).toLowerCase(Locale.ROOT))) {
                return true;
            }
        }
        return false;
    }
}
