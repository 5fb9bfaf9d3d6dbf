package dev.concertina.database.apply;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Gives back what {@link Rescue} kept when a migration was undone, in the moment in which it is applied again. */
final class Rescued {
    private final Session session;
    private final String migration;
    private final RunLog log;

    Rescued(UnitContext context) {
        this.session = context.work();
        this.migration = context.job().id();
        this.log = context.log();
    }

    /** Whether anything is kept at all: in a run of many files none need ask then. */
    static boolean isAny(Session session) throws SQLException {
        return session.isTrue("SELECT EXISTS (SELECT FROM pg_catalog.pg_class AS c WHERE c.relnamespace ="
                + " pg_catalog.to_regnamespace('concertina_attic') AND c.relkind = 'r')");
    }

    /** Gives it back in the current transaction. */
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
            restore(table, about);
        }
    }

    private void restore(String kept, JsonObject about) throws SQLException {
        String target = about.get("table").getAsString();
        String column = about.get("column").getAsString();
        if (column.isEmpty()) {
            session.update(rows(kept, target));
            count(target);
            done(kept, target);
            return;
        }
        String name = target + "." + column;
        if (about.has("key")) {
            session.update(byKey(kept, target, column, strings(about.getAsJsonArray("key"))));
            done(kept, name);
            return;
        }
        long all = Long.parseLong(
                session.strings("SELECT count(*)::text FROM " + kept).get(0));
        long given = session.update(byRow(kept, target, column, strings(about.getAsJsonArray("row"))));
        if (given == all) {
            done(kept, name);
        } else {
            session.execute("COMMENT ON TABLE " + kept + " IS NULL");
            log.tell("Given back to " + name + ": " + given + " of " + all + " values that were kept when " + migration
                    + " was undone. The rows of the others were changed since, and no key tells which they are: all"
                    + " values stay in " + kept + ", with the rows as they were.");
        }
    }

    private void done(String kept, String what) throws SQLException {
        session.execute("DROP TABLE " + kept);
        log.tell("Given back to " + what + ": what was kept when " + migration + " was undone.");
    }

    private String rows(String kept, String target) throws SQLException {
        KeptColumns columns = KeptColumns.written(session, target);
        List<String> there = KeptColumns.read(session, kept).names();
        List<String> both = columns.names().stream().filter(there::contains).toList();
        return "INSERT INTO " + target + " (" + String.join(", ", both) + ") OVERRIDING SYSTEM VALUE SELECT "
                + both.stream().map(c -> columns.given(c, "k")).collect(Collectors.joining(", ")) + " FROM " + kept
                + " AS k";
    }

    private String byKey(String kept, String target, String column, List<String> key) throws SQLException {
        KeptColumns columns = KeptColumns.read(session, target);
        return "UPDATE " + target + " AS t SET " + column + " = " + columns.given(column, "k") + " FROM " + kept
                + " AS k WHERE "
                + key.stream()
                        .map(c -> "t." + c + " = " + columns.given(c, "k"))
                        .collect(Collectors.joining(" AND "));
    }

    /** Rows that are equal in all that was left take the values in any order: the rows of the table are the same then. */
    private String byRow(String kept, String target, String column, List<String> row) throws SQLException {
        String numbered =
                ", pg_catalog.row_number() OVER (PARTITION BY %1$s) AS concertina_number, %1$s AS concertina_row";
        return "UPDATE " + target + " AS t SET " + column + " = "
                + KeptColumns.read(session, target).given(column, "k")
                + " FROM (SELECT k.*" + numbered.formatted(KeptColumns.row(row, "k")) + " FROM " + kept
                + " AS k) AS k JOIN (SELECT t.tableoid, t.ctid" + numbered.formatted(KeptColumns.row(row, "t"))
                + " FROM " + target + " AS t) AS p USING (concertina_row, concertina_number)"
                + " WHERE t.tableoid = p.tableoid AND t.ctid = p.ctid";
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

    private static List<String> strings(JsonArray array) {
        List<String> strings = new ArrayList<>();
        array.forEach(e -> strings.add(e.getAsString()));
        return strings;
    }
}
