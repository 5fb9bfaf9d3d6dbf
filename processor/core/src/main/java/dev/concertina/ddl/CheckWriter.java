package dev.concertina.ddl;

import dev.concertina.schema.Name;
import dev.concertina.schema.QualifiedName;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/**
 * Renders a DO block that looks for rows that must not exist and raises with at most five of their keys.
 *
 * @see <a href="https://www.postgresql.org/docs/current/sql-do.html">DO</a>
 */
final class CheckWriter {
    /** Between a fact and the keys of the rows. */
    static final String SAMPLES = ", for example ";

    private CheckWriter() {}

    /** A key as text; ctid where there is none. */
    static String key(List<Name> key) {
        SqlWriter out = new SqlWriter();
        return key.isEmpty()
                ? "CAST(ctid AS pg_catalog.text)"
                : out.sql("CAST(ROW(").names(key).sql(") AS pg_catalog.text)").toString();
    }

    /** The columns of one of several tables as text. */
    static String key(String alias, List<Name> key) {
        return key.stream()
                .map(k -> alias + "." + SqlWriter.quote(k))
                .collect(Collectors.joining(", ", "CAST(ROW(", ") AS pg_catalog.text)"));
    }

    /**
     * @param sample a text that identifies a row
     * @param rows writes what follows SELECT: FROM, WHERE …
     * @param fact what the found rows have in common, without a full stop
     */
    static SqlWriter write(
            SqlWriter out, String sample, Consumer<SqlWriter> rows, String error, String fact, String remedy) {
        SqlWriter found = new SqlWriter().indent().indent().indent();
        rows.accept(found);
        // A column may be called like any variable: columns win, and the variable has a name that none has.
        return out.sql("DO ").dollarQuoted("""
                #variable_conflict use_column
                DECLARE
                    concertina_samples pg_catalog.text;
                BEGIN
                    SELECT pg_catalog.string_agg(concertina_found.sample, ', ')
                    INTO concertina_samples
                    FROM (
                        SELECT %s AS sample
                        %s
                        LIMIT 5
                    ) AS concertina_found;
                    IF concertina_samples IS NOT NULL THEN
                        RAISE EXCEPTION USING
                            ERRCODE = '%s',
                            MESSAGE = pg_catalog.concat(%s, concertina_samples, ' – nothing was changed.'),
                            HINT = %s;
                    END IF;
                END
                """.formatted(
                        sample,
                        found.toString(),
                        error,
                        SqlWriter.quoteLiteral(fact + SAMPLES),
                        SqlWriter.quoteLiteral(remedy)));
    }

    /** For messages. */
    static String label(QualifiedName table) {
        return "table \"" + table + "\"";
    }

    /** For messages. */
    static String labels(List<Name> columns) {
        return columns.stream().map(c -> "\"" + c + "\"").collect(Collectors.joining(", "));
    }
}
