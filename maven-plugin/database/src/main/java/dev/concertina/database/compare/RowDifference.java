package dev.concertina.database.compare;

import dev.concertina.schema.Name;
import dev.concertina.schema.QualifiedName;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * How the rows of one table differ between two states.
 *
 * @param before rows in the first state
 * @param after rows in the second state
 * @param missing rows whose key only the first state has
 * @param added rows whose key only the second state has
 * @param changed the number of rows with another value, by column. Rows of a table without a key are missing and added
 *     only; then these are the columns whose values differ as a whole, each with 0
 * @param samples the first few
 */
public record RowDifference(
        QualifiedName table,
        long before,
        long after,
        long missing,
        long added,
        Map<Name, Long> changed,
        List<RowSample> samples) {
    public RowDifference {
        changed = Collections.unmodifiableMap(new TreeMap<>(changed));
        samples = List.copyOf(samples);
    }

    public boolean isEmpty() {
        return missing == 0 && added == 0 && changed.isEmpty();
    }

    /** What differs, in words: {@code 3 rows are missing; 2 rows have another value in "email"}. */
    public String summary() {
        StringBuilder out = new StringBuilder();
        boolean asAWhole = changed.containsValue(0L);
        if (missing > 0 && !asAWhole) {
            out.append(rows(missing, "is missing", "are missing"));
        }
        if (added > 0 && !asAWhole) {
            out.append(out.isEmpty() ? "" : "; ").append(rows(added, "was not there before", "were not there before"));
        }
        changed.forEach((column, count) -> out.append(out.isEmpty() ? "" : "; ")
                .append(count == 0 ? "values differ" : rows(count, "has another value", "have another value"))
                .append(" in \"")
                .append(column)
                .append('"'));
        return out.toString();
    }

    /** The columns that differ, for a line of a report; empty if only whole rows do. */
    public String columns() {
        return changed.keySet().stream().map(Name::text).collect(Collectors.joining(", "));
    }

    private static String rows(long count, String one, String many) {
        return count + (count == 1 ? " row " + one : " rows " + many);
    }
}
