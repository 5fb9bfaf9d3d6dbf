package dev.concertina.database.rehearse;

import dev.concertina.ddl.SqlWriter;
import dev.concertina.schema.Column;
import dev.concertina.schema.Name;
import dev.concertina.schema.QualifiedName;
import dev.concertina.schema.Table;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Values of columns, converted to those of others and back again: they should be what they were.
 *
 * @param key the columns that tell rows apart; may be empty
 * @param there by column that values are converted to, an expression over the columns that they are in, with its type
 * @param back by column that values are in, an expression over the others, with its type
 * @param by the form that they are converted to, in a word
 */
record RoundTrip(QualifiedName table, List<Name> key, Map<Name, String> there, Map<Name, String> back, String by) {
    /** Old values, where the table has both forms. */
    static Optional<RoundTrip> ofOld(ColumnConversion conversion, Table both) {
        return of(conversion, both).map(t -> new RoundTrip(t.table, t.key, t.there, t.back, "new"));
    }

    /** New values. */
    static Optional<RoundTrip> ofNew(ColumnConversion conversion, Table both) {
        return of(conversion, both)
                .map(t -> new RoundTrip(t.table, t.key, /* there= */ t.back, /* back= */ t.there, "old"));
    }

    private static Optional<RoundTrip> of(ColumnConversion conversion, Table both) {
        if (!both.columns().keySet().containsAll(conversion.up().keySet())
                || !both.columns().keySet().containsAll(conversion.down().keySet())) {
            return Optional.empty();
        }
        Map<Name, String> up = new LinkedHashMap<>();
        conversion.up().forEach((column, value) -> up.put(ColumnConversion.landed(column), typed(both, column, value)));
        Map<Name, String> down = new LinkedHashMap<>();
        conversion.down().forEach((column, value) -> down.put(column, typed(both, column, value)));
        return Optional.of(new RoundTrip(conversion.table(), conversion.key(), up, down, ""));
    }

    private static String typed(Table both, Name column, String value) {
        Column typed = both.column(column).orElseThrow();
        return Candidates.cast(value, typed.type());
    }

    /**
     * A query over some of the rows, in the order of their keys: the key as text, then for each column of {@code back} its
     * value as text and what comes back.
     */
    String query(long from, long rows) {
        String order = key.isEmpty() ? "ctid" : names(key);
        List<String> inner = new ArrayList<>();
        List<String> outer = new ArrayList<>();
        for (int i = 0; i < key.size(); i++) {
            inner.add(SqlWriter.quote(key.get(i)) + " AS concertina_k" + i);
            outer.add("CAST(concertina_k" + i + " AS text)");
        }
        int number = 0;
        for (Map.Entry<Name, String> column : back.entrySet()) {
            inner.add(SqlWriter.quote(column.getKey()) + " AS concertina_v" + number);
            outer.add("CAST(concertina_v" + number + " AS text)");
            outer.add("CAST(" + column.getValue() + " AS text)");
            number++;
        }
        there.forEach((column, value) -> inner.add(value + " AS " + SqlWriter.quote(column)));
        return "SELECT " + String.join(", ", outer) + " FROM (SELECT " + String.join(", ", inner)
                + " FROM (SELECT * FROM "
                + SqlWriter.quote(table) + " ORDER BY " + order + " OFFSET " + from + " LIMIT " + rows
                + ") AS concertina_some OFFSET 0) AS concertina_there";
    }

    /** The same without a conversion: it reads the values, and nothing comes back. */
    RoundTrip asIs() {
        Map<Name, String> nothing = new LinkedHashMap<>();
        back.keySet().forEach(c -> nothing.put(c, "NULL"));
        return new RoundTrip(table, key, Map.of(), nothing, by);
    }

    private static String names(List<Name> columns) {
        return columns.stream().map(SqlWriter::quote).collect(Collectors.joining(", "));
    }

    /** The columns whose values go there and back, as words. */
    String columns() {
        return back.keySet().stream().map(c -> "\"" + c + "\"").collect(Collectors.joining(", "));
    }
}
