package dev.concertina.database.apply;

import dev.concertina.ddl.SqlWriter;
import dev.concertina.schema.Name;
import dev.concertina.schema.QualifiedName;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/**
 * What a backfill has to know of its table.
 *
 * @param types of the key's columns, as SQL
 * @param partitioned whether its rows lie in other tables
 * @param rows as the server estimates them
 * @param pages that the table has
 * @param triggers of the user's that an UPDATE fires
 * @param silent whether the role may run without them
 */
record BatchTable(
        List<String> types, boolean partitioned, long rows, long pages, List<String> triggers, boolean silent) {
    static BatchTable read(Session session, QualifiedName table, List<Name> key) throws SQLException {
        String name = SqlWriter.quote(table);
        List<String> types = new ArrayList<>();
        for (Name column : key) {
            types.addAll(session.strings(
                    "SELECT pg_catalog.format_type(a.atttypid, a.atttypmod) FROM pg_catalog.pg_attribute AS a"
                            + " WHERE a.attrelid = pg_catalog.to_regclass(?) AND a.attname = ? AND NOT a.attisdropped",
                    name,
                    column.text()));
        }
        if (types.size() != key.size()) {
            throw new ApplyException("Table \"" + table + "\" has not all columns of the key " + key
                    + " by which its backfill is cut into batches. Nothing of it was run. Correct the line"
                    + " \"-- concertina:batch\" above the UPDATE.");
        }
        List<String> triggers = session.strings(
                "SELECT t.tgname FROM pg_catalog.pg_trigger AS t WHERE t.tgrelid = pg_catalog.to_regclass(?)"
                        + " AND NOT t.tgisinternal AND t.tgenabled IN ('O', 'A') AND t.tgtype & 16 = 16"
                        + " AND t.tgname NOT IN ('!concertina_first', '~concertina_last') ORDER BY t.tgname",
                name);
        List<String> facts = session.strings(
                "SELECT unnest(ARRAY[(c.relkind = 'p')::text, greatest(c.reltuples, 0)::bigint::text,"
                        + " (pg_catalog.pg_relation_size(c.oid) / current_setting('block_size')::bigint)::text])"
                        + " FROM pg_catalog.pg_class AS c WHERE c.oid = pg_catalog.to_regclass(?)",
                name);
        return new BatchTable(
                types,
                facts.get(0).equals("true"),
                Long.parseLong(facts.get(1)),
                Long.parseLong(facts.get(2)),
                triggers,
                maySilence(session));
    }

    private static boolean maySilence(Session session) throws SQLException {
        String sql = session.connection().getMetaData().getDatabaseMajorVersion() >= 15
                ? "SELECT pg_catalog.has_parameter_privilege('session_replication_role', 'SET')::text"
                : "SELECT current_setting('is_superuser')";
        return List.of("true", "on").contains(session.strings(sql).get(0));
    }
}
