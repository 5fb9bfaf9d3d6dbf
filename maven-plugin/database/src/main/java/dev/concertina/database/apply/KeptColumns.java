package dev.concertina.database.apply;

import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * The columns of a table as its rows are kept: as text, if their type is not the system's own and might go with them.
 *
 * @param table as SQL
 * @param types of the columns that are kept as text, by the quoted names of all columns; empty for the others
 */
record KeptColumns(String table, Map<String, String> types) {
    static KeptColumns read(Session session, String table) throws SQLException {
        return read(session, table, "");
    }

    /** Those that can be written. */
    static KeptColumns written(Session session, String table) throws SQLException {
        return read(session, table, " AND a.attgenerated = ''");
    }

    private static KeptColumns read(Session session, String table, String condition) throws SQLException {
        String columns = " FROM pg_catalog.pg_attribute AS a JOIN pg_catalog.pg_type AS t ON t.oid = a.atttypid"
                + " WHERE a.attrelid = pg_catalog.to_regclass(?) AND a.attnum > 0 AND NOT a.attisdropped" + condition
                + " ORDER BY a.attnum";
        List<String> names = session.strings("SELECT pg_catalog.quote_ident(a.attname)" + columns, table);
        List<String> own = session.strings(
                "SELECT CASE WHEN t.typnamespace = 'pg_catalog'::pg_catalog.regnamespace THEN ''"
                        + " ELSE pg_catalog.format_type(a.atttypid, NULL) END" + columns,
                table);
        Map<String, String> types = new LinkedHashMap<>();
        for (int i = 0; i < names.size(); i++) {
            types.put(names.get(i), own.get(i));
        }
        return new KeptColumns(table, types);
    }

    List<String> names() {
        return List.copyOf(types.keySet());
    }

    /** A query of the rows with some of the columns, as they are kept. */
    String selected(Predicate<String> columns) {
        return types.keySet().stream()
                .filter(columns)
                .map(c -> isText(c) ? text(c) + " AS " + c : c)
                .collect(Collectors.joining(", ", "SELECT ", " FROM " + table));
    }

    /** The value that a column takes back from a kept row. */
    String given(String column, String kept) {
        String value = kept + "." + column;
        return isText(column) ? "CAST(" + value + " AS " + types.get(column) + ")" : value;
    }

    /** All values of some columns as one text, by which rows are told apart that have no key. */
    static String row(List<String> columns, String of) {
        return columns.stream()
                .map(c -> text(of + "." + c))
                .collect(Collectors.joining(", ", "CAST(ROW(", ") AS pg_catalog.text)"));
    }

    private boolean isText(String column) {
        return !types.getOrDefault(column, "").isEmpty();
    }

    private static String text(String value) {
        return "CAST(" + value + " AS pg_catalog.text)";
    }
}
