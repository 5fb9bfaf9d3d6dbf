package dev.concertina.ddl;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads from a statement of a script for which rows it would stop, as {@link RequireNoRow} and its like were written. */
public final class CheckReader {
    private static final Pattern FACT = Pattern.compile(
            "MESSAGE = pg_catalog\\.concat\\('((?:[^']|'')*)" + CheckWriter.SAMPLES + "', concertina_samples");

    private CheckReader() {}

    /** What the rows have in common that must not be there: {@code Rows of table "public.orders" have no value in "note"}. */
    public static Optional<String> fact(String sql) {
        Matcher found = FACT.matcher(sql);
        return sql.startsWith("DO ") && found.find()
                ? Optional.of(found.group(1).replace("''", "'"))
                : Optional.empty();
    }
}
