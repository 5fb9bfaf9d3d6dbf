package dev.concertina.database.compare;

import dev.concertina.ddl.SqlWriter;
import dev.concertina.schema.Name;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Finds the rows and columns of one table that differ between two databases, reading both in key order. */
public final class RowComparison {
    private static final int SAMPLES = 5;

    private final HashedTable table;
    private final boolean keyed;
    private final Map<Name, Long> changed = new TreeMap<>();
    private final List<RowSample> samples = new ArrayList<>();
    private long before;
    private long after;
    private long missing;
    private long added;

    private RowComparison(HashedTable table) {
        this.table = table;
        this.keyed = !table.key().isEmpty();
    }

    /** Compares one table, which both databases must have with these columns. */
    public static RowDifference compare(Connection before, Connection after, HashedTable table) throws SQLException {
        RowComparison comparison = new RowComparison(table);
        try (PinnedSession first = PinnedSession.open(before);
                PinnedSession second = PinnedSession.open(after)) {
            comparison.rows(first, second);
            if (!comparison.keyed && comparison.missing + comparison.added > 0) {
                comparison.columns(first, second);
            }
        }
        return comparison.difference();
    }

    private RowDifference difference() {
        return new RowDifference(table.name(), before, after, missing, added, changed, samples);
    }

    private void rows(PinnedSession first, PinnedSession second) throws SQLException {
        String query = query();
        int width = table.columns().size();
        try (ResultSet left = first.stream(query);
                ResultSet right = second.stream(query)) {
            RowCursor one = new RowCursor(left, keyed ? table.key().size() : width, width);
            RowCursor two = new RowCursor(right, keyed ? table.key().size() : width, width);
            while (one.present() || two.present()) {
                int order = one.compareKey(two);
                if (order < 0) {
                    missing++;
                    sample(one, RowSample.Kind.MISSING);
                } else if (order > 0) {
                    added++;
                    sample(two, RowSample.Kind.ADDED);
                } else {
                    values(one, two);
                }
                before += order <= 0 ? one.advance() : 0;
                after += order >= 0 ? two.advance() : 0;
            }
        }
    }

    /** Key first, then all columns, as text; NULLs stand last in PostgreSQL's ascending order. */
    private String query() {
        List<String> keys = keyColumns();
        String columns = table.columns().stream().map(HashedColumn::text).collect(Collectors.joining(", "));
        String order = keys.isEmpty() ? "" : " ORDER BY " + String.join(", ", keys);
        String separator = keys.isEmpty() || columns.isEmpty() ? "" : ", ";
        return "SELECT " + String.join(", ", keys) + separator + columns + " FROM " + SqlWriter.quote(table.name())
                + order;
    }

    private List<String> keyColumns() {
        return keyNames().stream().map(name -> column(name).text()).toList();
    }

    private List<Name> keyNames() {
        return keyed ? table.key() : table.columnNames();
    }

    private HashedColumn column(Name name) {
        return table.columns().stream()
                .filter(c -> c.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private void values(RowCursor one, RowCursor two) {
        for (int i = 0; i < table.columns().size(); i++) {
            String was = one.value(i);
            String is = two.value(i);
            if (was == null ? is != null : !was.equals(is)) {
                Name column = table.columns().get(i).name();
                changed.merge(column, 1L, Long::sum);
                sample(one, RowSample.Kind.CHANGED, column, was, is);
            }
        }
    }

    private void sample(RowCursor row, RowSample.Kind kind) {
        if (samples.size() < SAMPLES) {
            samples.add(new RowSample(key(row), kind, Optional.empty(), Optional.empty(), Optional.empty()));
        }
    }

    private void sample(RowCursor row, RowSample.Kind kind, Name column, @Nullable String was, @Nullable String is) {
        if (samples.size() < SAMPLES) {
            samples.add(new RowSample(
                    key(row), kind, Optional.of(column), Optional.ofNullable(was), Optional.ofNullable(is)));
        }
    }

    private String key(RowCursor row) {
        List<Name> names = keyNames();
        List<String> parts = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            String value = row.key(i);
            parts.add(names.get(i) + "=" + (value == null ? "NULL" : RowSample.shortened(value)));
        }
        return String.join(", ", parts);
    }

    /** Which columns of a table without a key differ as a whole. */
    private void columns(PinnedSession first, PinnedSession second) throws SQLException {
        List<HashedTable> single =
                table.columns().stream().map(c -> table.only(List.of(c.name()))).toList();
        for (HashedTable one : single) {
            List<String> hashes = new ArrayList<>();
            first.each(one.query(0), row -> hashes.add(row.getString(3)));
            second.each(one.query(0), row -> hashes.add(row.getString(3)));
            if (before == after && !hashes.get(0).equals(hashes.get(1))) {
                changed.put(one.columnNames().get(0), 0L);
            }
        }
    }
}
