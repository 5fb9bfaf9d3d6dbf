package dev.concertina.database.apply;

import dev.concertina.ddl.SqlWriter;
import dev.concertina.schema.Name;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A range of a table's key, without its lower and with its upper end, as a condition.
 *
 * @param types of the key's columns, as SQL
 */
record KeyRange(List<Name> key, List<String> types) {
    /** Behind a key, or everything. */
    String after(List<String> last) {
        return last.isEmpty() ? "true" : compare(">", last);
    }

    /** Up to a key, or everything. */
    String upTo(List<String> end) {
        return end.isEmpty() ? "true" : compare("<=", end);
    }

    private String compare(String operator, List<String> values) {
        String columns = key.stream().map(SqlWriter::quote).collect(Collectors.joining(", "));
        String literals = IntStream.range(0, values.size())
                .mapToObj(i -> "CAST(" + new SqlWriter().literal(values.get(i)) + " AS " + types.get(i) + ")")
                .collect(Collectors.joining(", "));
        return "(" + columns + ") " + operator + " (" + literals + ")";
    }
}
