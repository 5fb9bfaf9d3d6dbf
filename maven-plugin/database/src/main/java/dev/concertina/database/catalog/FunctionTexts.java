package dev.concertina.database.catalog;

import dev.concertina.schema.Name;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Finds functions whose body is a text that names a column of a table with which they have to do. */
final class FunctionTexts {
    private static final String FUNCTIONS =
            DependencyQuery.WANTED + """

            SELECT f.oid::regprocedure::text AS identity, f.prosrc, w.nspname, w.relname, w.attname,
              EXISTS (SELECT FROM pg_trigger t WHERE t.tgfoid = f.oid AND t.tgrelid = w.oid)
                OR w.reltype = ANY (f.proargtypes) AS concerned
            FROM w CROSS JOIN pg_proc f
            JOIN pg_namespace n ON n.oid = f.pronamespace AND %s
            JOIN pg_language l ON l.oid = f.prolang AND l.lanname NOT IN ('c', 'internal')
            WHERE f.prosqlbody IS NULL AND f.prokind <> 'a' AND f.proname %s AND %s""".formatted(Seen.NAMESPACE, Seen.FOREIGN_NAME, Seen.own("pg_proc", "f.oid"));

    private FunctionTexts() {}

    static void find(CatalogSession session, List<Object[]> wanted, Collection<Dependent> found) throws SQLException {
        session.each(
                FUNCTIONS,
                row -> {
                    Optional<Name> column = row.text("attname").map(Name::of);
                    String text = row.some("prosrc");
                    boolean named = column.isEmpty() || names(text, column.get());
                    boolean concerned =
                            names(text, row.name("relname")) || (column.isPresent() && row.flag("concerned"));
                    if (named && concerned) {
                        found.add(new Dependent(
                                "function", row.some("identity"), row.qualified("nspname", "relname"), column));
                    }
                },
                wanted);
    }

    /** Whether the name stands in the text as a word, in any case. */
    static boolean names(String text, Name name) {
        String sought = name.text().replace("\"", "\"\"").toLowerCase(Locale.ROOT);
        String in = text.toLowerCase(Locale.ROOT);
        int at = in.indexOf(sought);
        while (at >= 0) {
            int end = at + sought.length();
            if ((at == 0 || !word(in.charAt(at - 1))) && (end == in.length() || !word(in.charAt(end)))) {
                return true;
            }
            at = in.indexOf(sought, at + 1);
        }
        return false;
    }

    private static boolean word(char c) {
        return Character.isLetterOrDigit(c) || c == '_' || c == '$';
    }
}
