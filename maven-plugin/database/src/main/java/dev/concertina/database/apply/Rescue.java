package dev.concertina.database.apply;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import dev.concertina.ddl.EnsureAttic;
import dev.concertina.ddl.SqlWriter;
import dev.concertina.parse.Statement;
import dev.concertina.schema.Name;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Keeps what a way back would destroy, and gives it back when the migration is applied again. Rows of a table are kept
 * whole, values of a column by the key of their rows, in schema {@code concertina_attic}.
 */
final class Rescue {
    private static final String COLUMNS = " FROM pg_catalog.pg_attribute AS a JOIN pg_catalog.pg_type AS t"
            + " ON t.oid = a.atttypid WHERE a.attrelid = pg_catalog.to_regclass(?) AND a.attnum > 0 AND NOT a.attisdropped";
    private static final String OWN_TYPE = " AND t.typnamespace <> 'pg_catalog'::pg_catalog.regnamespace";
    private static final String IN_ORDER = " ORDER BY a.attnum";

    private final Session session;
    private final String migration;
    private final RunLog log;
    private final Set<Loss> losses = new LinkedHashSet<>();

    /**
     * Looks at the catalog before the first statement runs: later, triggers that keep columns in step may be gone.
     *
     * @param statements of one transaction, of which some may destroy rows or values
     */
    Rescue(UnitContext context, Iterable<Statement> statements) throws SQLException {
        this.session = context.work();
        this.migration = context.job().id();
        this.log = context.log();
        for (Statement statement : statements) {
            for (Loss loss : Loss.of(statement)) {
                if (loss.column().isEmpty()
                        || !isElsewhere(loss.table(), loss.column().get())) {
                    losses.add(loss);
                }
            }
        }
    }

    /** Copies what a statement is about to destroy, in the current transaction. */
    void before(Statement statement) throws SQLException {
        for (Loss loss : Loss.of(statement)) {
            if (losses.contains(loss)) {
                keep(loss);
            }
        }
    }

    private void keep(Loss loss) throws SQLException {
        if (loss.column().isPresent()) {
            column(
                    loss.table(),
                    session.strings(
                                    "SELECT pg_catalog.quote_ident((pg_catalog.parse_ident(?))[1])",
                                    loss.column().get())
                            .get(0));
        } else {
            table(loss.table());
        }
    }

    private void table(String table) throws SQLException {
        keep(table, "", List.of(), "SELECT " + String.join(", ", kept(table).values()) + " FROM " + table);
    }

    private void column(String table, String column) throws SQLException {
        List<String> key = session.strings(
                "SELECT pg_catalog.quote_ident(a.attname) FROM pg_catalog.pg_index AS i"
                        + " JOIN pg_catalog.pg_attribute AS a ON a.attrelid = i.indrelid AND a.attnum = ANY (i.indkey)"
                        + " WHERE i.indrelid = pg_catalog.to_regclass(?) AND i.indisprimary ORDER BY a.attnum",
                table);
        if (key.isEmpty()) {
            log.tell("The values of " + table + "." + column + " are not kept: the table has no primary key.");
            return;
        }
        keep(
                table,
                column,
                key,
                "SELECT "
                        + kept(table).entrySet().stream()
                                .filter(c ->
                                        key.contains(c.getKey()) || c.getKey().equals(column))
                                .map(Map.Entry::getValue)
                                .collect(Collectors.joining(", "))
                        + " FROM " + table + " WHERE " + column + " IS NOT NULL");
    }

    /** How columns are kept, by their names: as text, if their type is not the system's own and might go with them. */
    private Map<String, String> kept(String table) throws SQLException {
        Map<String, String> kept = new LinkedHashMap<>();
        for (String column : columns(table, "")) {
            kept.put(column, column);
        }
        for (String column : columns(table, OWN_TYPE)) {
            kept.put(column, "CAST(" + column + " AS pg_catalog.text) AS " + column);
        }
        return kept;
    }

    private List<String> columns(String table, String condition) throws SQLException {
        return session.strings("SELECT pg_catalog.quote_ident(a.attname)" + COLUMNS + condition + IN_ORDER, table);
    }

    /** Whether the values are computed, part of the key, or kept in step with another column. */
    private boolean isElsewhere(String table, String column) throws SQLException {
        return !session.strings(
                        "SELECT 1 FROM pg_catalog.pg_attribute AS a WHERE a.attrelid = pg_catalog.to_regclass(?)"
                                + " AND a.attname = (pg_catalog.parse_ident(?))[1] AND NOT a.attisdropped"
                                + " AND (a.attgenerated <> '' OR EXISTS (SELECT FROM pg_catalog.pg_trigger AS t"
                                + " JOIN pg_catalog.pg_proc AS p ON p.oid = t.tgfoid WHERE t.tgrelid = a.attrelid"
                                + " AND t.tgname = '!concertina_first'"
                                + " AND pg_catalog.strpos(p.prosrc, '.' || pg_catalog.quote_ident(a.attname) || ' ') > 0))",
                        table,
                        column)
                .isEmpty();
    }

    private void keep(String table, String column, List<String> key, String query) throws SQLException {
        if (session.strings("SELECT 1 WHERE EXISTS (" + query + ")").isEmpty()) {
            return;
        }
        session.execute(new EnsureAttic().sql());
        Name name = Name.shortened(
                "rescued_" + migration + "_" + (table + "_" + column).replaceAll("[^\\p{L}\\p{N}]+", "_"));
        String kept = "concertina_attic." + SqlWriter.quote(name);
        session.execute("DROP TABLE IF EXISTS " + kept);
        session.execute("CREATE TABLE " + kept + " AS " + query);
        String rows = session.strings("SELECT count(*)::text FROM " + kept).get(0);
        JsonObject about = new JsonObject();
        about.addProperty("migration", migration);
        about.addProperty("table", table);
        about.addProperty("column", column);
        JsonArray columns = new JsonArray();
        key.forEach(columns::add);
        about.add("key", columns);
        session.execute("COMMENT ON TABLE " + kept + " IS " + new SqlWriter().literal(about.toString()));
        log.tell("Kept in " + kept + ": " + rows
                + (column.isEmpty() ? " rows of " + table : " values of " + table + "." + column)
                + ". They come back when " + migration + " is applied again.");
    }

    /** Whether anything is kept at all: in a run of many files none need ask then. */
    static boolean isAny(Session session) throws SQLException {
        return session.isTrue("SELECT EXISTS (SELECT FROM pg_catalog.pg_class AS c WHERE c.relnamespace ="
                + " pg_catalog.to_regnamespace('concertina_attic') AND c.relkind = 'r')");
    }

    /** Gives back what was kept when this migration was undone, in the current transaction. */
    void restore() throws SQLException {
        List<String> kept = session.strings(
                "SELECT c.oid::pg_catalog.regclass::text FROM pg_catalog.pg_class AS c WHERE c.relnamespace ="
                        + " pg_catalog.to_regnamespace('concertina_attic') AND c.relkind = 'r' AND pg_catalog.strpos("
                        + "pg_catalog.obj_description(c.oid, 'pg_class'), '{\"migration\":\"' || ? || '\"') = 1 ORDER BY c.oid DESC",
                migration);
        for (String table : kept) {
            JsonObject about = JsonParser.parseString(session.strings(
                                    "SELECT pg_catalog.obj_description(pg_catalog.to_regclass(?), 'pg_class')", table)
                            .get(0))
                    .getAsJsonObject();
            String target = about.get("table").getAsString();
            String column = about.get("column").getAsString();
            session.execute(
                    column.isEmpty()
                            ? rows(table, target)
                            : values(table, target, column, about.getAsJsonArray("key")));
            if (column.isEmpty()) {
                count(target);
            }
            session.execute("DROP TABLE " + table);
            log.tell("Given back to " + target + (column.isEmpty() ? "" : "." + column) + ": what was kept when "
                    + migration + " was undone.");
        }
    }

    private String rows(String kept, String target) throws SQLException {
        Map<String, String> given = given(kept, target);
        return "INSERT INTO " + target + " (" + String.join(", ", given.keySet()) + ") OVERRIDING SYSTEM VALUE SELECT "
                + String.join(", ", given.values()) + " FROM " + kept + " AS k";
    }

    /** What a table takes back: the kept value by the name of its column. */
    private Map<String, String> given(String kept, String target) throws SQLException {
        Map<String, String> given = new LinkedHashMap<>();
        List<String> there = columns(kept, "");
        for (String column : columns(target, " AND a.attgenerated = ''")) {
            if (there.contains(column)) {
                given.put(column, "k." + column);
            }
        }
        List<String> own = columns(target, OWN_TYPE);
        List<String> types = session.strings(
                "SELECT pg_catalog.format_type(a.atttypid, NULL)" + COLUMNS + OWN_TYPE + IN_ORDER, target);
        for (int i = 0; i < own.size(); i++) {
            String type = types.get(i);
            given.computeIfPresent(own.get(i), (c, value) -> "CAST(" + value + " AS " + type + ")");
        }
        return given;
    }

    /** Lets the sequences of a table go on behind the rows that came back. */
    private void count(String target) throws SQLException {
        for (String column : session.strings(
                "SELECT pg_catalog.quote_ident(a.attname) FROM pg_catalog.pg_attribute AS a"
                        + " WHERE a.attrelid = pg_catalog.to_regclass(?) AND a.attnum > 0 AND NOT a.attisdropped"
                        + " AND pg_catalog.pg_get_serial_sequence(a.attrelid::pg_catalog.regclass::text, a.attname) IS NOT NULL",
                target)) {
            session.strings(
                    "SELECT pg_catalog.setval(pg_catalog.pg_get_serial_sequence(?, (pg_catalog.parse_ident(?))[1]),"
                            + " max(" + column + "))::text FROM " + target + " HAVING max(" + column + ") > 0",
                    target,
                    column);
        }
    }

    private String values(String kept, String target, String column, JsonArray key) throws SQLException {
        Map<String, String> given = given(kept, target);
        List<String> columns = new ArrayList<>();
        key.forEach(k -> columns.add(k.getAsString()));
        return "UPDATE " + target + " AS t SET " + column + " = " + given.get(column) + " FROM " + kept + " AS k WHERE "
                + columns.stream().map(c -> "t." + c + " = " + given.get(c)).collect(Collectors.joining(" AND "));
    }
}
