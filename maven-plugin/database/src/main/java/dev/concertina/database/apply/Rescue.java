package dev.concertina.database.apply;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import dev.concertina.ddl.EnsureAttic;
import dev.concertina.ddl.SqlWriter;
import dev.concertina.parse.Statement;
import dev.concertina.schema.Name;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/**
 * Keeps what a way back would destroy, for {@link Rescued} to give back. Rows of a table are kept whole, values of a column by
 * the key of their rows, or by all that is left of these where there is no key, in schema {@code concertina_attic}.
 */
final class Rescue {
    private final Session session;
    private final String migration;
    private final RunLog log;
    private final Losses losses;

    /**
     * Looks at the catalog before the first statement runs: later, triggers that keep columns in step may be gone.
     *
     * @param statements of one transaction, of which some may destroy rows or values
     */
    Rescue(UnitContext context, Iterable<Statement> statements) throws SQLException {
        this.session = context.work();
        this.migration = context.job().id();
        this.log = context.log();
        this.losses = Losses.of(session, statements);
    }

    /** Copies what a statement is about to destroy, in the current transaction. */
    void before(Statement statement) throws SQLException {
        for (Loss loss : Loss.of(statement)) {
            if (losses.kept().contains(loss)) {
                keep(loss);
            }
        }
    }

    private void keep(Loss loss) throws SQLException {
        KeptColumns columns = KeptColumns.read(session, loss.table());
        if (loss.column().isEmpty()) {
            keep(loss, columns.selected(c -> true), "", "key", List.of());
            return;
        }
        String column = quoted(loss.column().get());
        List<String> key = session.strings(
                "SELECT pg_catalog.quote_ident(a.attname) FROM pg_catalog.pg_index AS i"
                        + " JOIN pg_catalog.pg_attribute AS a ON a.attrelid = i.indrelid AND a.attnum = ANY (i.indkey)"
                        + " WHERE i.indrelid = pg_catalog.to_regclass(?) AND i.indisprimary ORDER BY a.attnum",
                loss.table());
        List<String> by = key.isEmpty() ? left(loss.table(), columns) : key;
        String query = columns.selected(c -> by.contains(c) || c.equals(column)) + " WHERE " + column + " IS NOT NULL";
        keep(loss, query, column, key.isEmpty() ? "row" : "key", by);
    }

    /** The columns of a table that do not go. */
    private List<String> left(String table, KeptColumns columns) throws SQLException {
        List<String> left = new ArrayList<>(columns.names());
        for (String lost : losses.columns(table)) {
            left.remove(quoted(lost));
        }
        return left;
    }

    private String quoted(String name) throws SQLException {
        return session.strings("SELECT pg_catalog.quote_ident((pg_catalog.parse_ident(?))[1])", name)
                .get(0);
    }

    /** @param by whether {@code columns} are the key, or all that is left of the row */
    private void keep(Loss loss, String query, String column, String by, List<String> columns) throws SQLException {
        if (session.strings("SELECT 1 WHERE EXISTS (" + query + ")").isEmpty()) {
            return;
        }
        session.execute(new EnsureAttic().sql());
        String kept = freeName(column.isEmpty() ? loss.table() : loss.table() + "_" + column);
        session.execute("CREATE TABLE " + kept + " AS " + query);
        String rows = session.strings("SELECT count(*)::text FROM " + kept).get(0);
        JsonObject about = new JsonObject();
        about.addProperty("migration", migration);
        about.addProperty("table", loss.table());
        about.addProperty("column", column);
        JsonArray names = new JsonArray();
        columns.forEach(names::add);
        about.add(by, names);
        session.execute("COMMENT ON TABLE " + kept + " IS " + new SqlWriter().literal(about.toString()));
        log.tell("Kept in " + kept + ": " + loss + " (" + rows + "). They come back when " + migration
                + " is applied again.");
    }

    private String freeName(String of) throws SQLException {
        String name = "rescued_" + migration + "_" + of.replaceAll("[^\\p{L}\\p{N}]+", "_");
        String free;
        int number = 1;
        do {
            free = "concertina_attic." + SqlWriter.quote(Name.shortened(name + (number == 1 ? "" : "_" + number)));
            number++;
        } while (session.isTrue("SELECT pg_catalog.to_regclass(?) IS NOT NULL", free));
        return free;
    }
}
