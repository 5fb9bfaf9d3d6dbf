package dev.concertina.database.sample;

import dev.concertina.database.fixture.FixtureException;
import dev.concertina.ddl.SqlWriter;
import dev.concertina.schema.ForeignKey;
import dev.concertina.schema.QualifiedName;
import dev.concertina.schema.Table;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** Writes rows into a rehearsal, each value replaced by a like one before it leaves the memory. */
final class MaskedRows {
    private static final int AT_ONCE = 200;
    /** What stays of numbers in each attempt: there are rules that allow those near by, or none that is larger. */
    private static final int[] KEPT = {0, 0, 0, 1, 1, 2, 2, -1, -1, -1};

    private final Connection rehearsal;
    private final Map<QualifiedName, LiveTable> tables;
    private final List<MaskKey> keys = new ArrayList<>();
    private final DateMask dates;
    private final Map<QualifiedName, Integer> refused = new TreeMap<>();

    /** @param key decides which value takes the place of another */
    MaskedRows(Connection rehearsal, Map<QualifiedName, LiveTable> tables, MaskKey key) {
        this.rehearsal = rehearsal;
        this.tables = tables;
        this.dates = DateMask.of(key);
        for (int i = 0; i < KEPT.length; i++) {
            keys.add(key.variant(i));
        }
    }

    /** Writes the rows of one table. */
    void write(LiveTable table, List<List<Optional<String>>> rows) throws SQLException {
        List<Set<String>> words = new ArrayList<>();
        for (int i = 0; i < table.columns().size(); i++) {
            words.add(words(table.columns().get(i), i, rows));
        }
        List<List<UnaryOperator<String>>> masks = new ArrayList<>();
        for (int attempt = 0; attempt < KEPT.length; attempt++) {
            masks.add(masks(table, words, attempt));
        }
        try (PreparedStatement insert = rehearsal.prepareStatement(sql(table));
                Statement plain = rehearsal.createStatement()) {
            for (int i = 0; i < rows.size(); i += AT_ONCE) {
                List<List<Optional<String>>> some = rows.subList(i, Math.min(rows.size(), i + AT_ONCE));
                if (!write(insert, plain, table, some, masks.get(0))) {
                    for (List<Optional<String>> row : some) {
                        one(insert, plain, table, row, masks);
                    }
                }
            }
        }
    }

    private void one(
            PreparedStatement insert,
            Statement plain,
            LiveTable table,
            List<Optional<String>> row,
            List<List<UnaryOperator<String>>> masks)
            throws SQLException {
        for (List<UnaryOperator<String>> attempt : masks) {
            if (write(insert, plain, table, List.of(row), attempt)) {
                return;
            }
        }
        refused.merge(table.table().name(), 1, Integer::sum);
    }

    private static boolean write(
            PreparedStatement insert,
            Statement plain,
            LiveTable table,
            List<List<Optional<String>>> rows,
            List<UnaryOperator<String>> masks)
            throws SQLException {
        plain.execute("SAVEPOINT concertina_sample");
        try {
            for (List<Optional<String>> row : rows) {
                for (int i = 0; i < row.size(); i++) {
                    insert.setString(
                            i + 1, masked(table, i, row.get(i), masks.get(i)).orElse(null));
                }
                insert.addBatch();
            }
            insert.executeBatch();
            plain.execute("RELEASE SAVEPOINT concertina_sample");
            return true;
        } catch (SQLException e) {
            plain.execute("ROLLBACK TO SAVEPOINT concertina_sample");
            return false;
        }
    }

    /** What a mask stumbles over is told without the value, and without what the failure says of it. */
    private static Optional<String> masked(
            LiveTable table, int index, Optional<String> value, UnaryOperator<String> mask) {
        LiveColumn column = table.columns().get(index);
        try {
            return value.filter(v -> !column.isUnknown()).map(mask);
        } catch (RuntimeException e) {
            throw FixtureException.of(
                    "A value in column " + table.table().name() + "." + column.name() + " of type " + column.type()
                            + " cannot be masked (" + e.getClass().getSimpleName() + ").",
                    "Nothing of it was written. Take no sample of such values: rehearse over rows of db.rehearsal.data.");
        }
    }

    private static Set<String> words(LiveColumn column, int index, List<List<Optional<String>>> rows) {
        boolean form = column.kind().equals(Optional.of(Kind.JSON)) && !column.array();
        return form
                ? JsonNames.common(
                        rows.stream().flatMap(r -> r.get(index).stream()).toList())
                : column.words();
    }

    /** Keys are masked in one way alone, so that they meet again. */
    private List<UnaryOperator<String>> masks(LiveTable table, List<Set<String>> words, int attempt) {
        List<UnaryOperator<String>> masks = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            LiveColumn column = table.columns().get(i);
            boolean free = !table.isBound(column.name());
            MaskKey key = keys.get(free ? attempt : 0);
            UnaryOperator<String> same = UnaryOperator.identity();
            Set<String> own = words.get(i);
            UnaryOperator<String> one = column.kind()
                    .filter(k -> !column.open())
                    .map(k -> k.mask(key, dates, own, free ? KEPT[attempt] : 0))
                    .orElse(same);
            masks.add(column.array() && !column.open() ? new ArrayMask(one) : one);
        }
        return masks;
    }

    private static String sql(LiveTable table) {
        return "INSERT INTO " + SqlWriter.quote(table.table().name())
                + table.columns().stream()
                        .map(c -> SqlWriter.quote(c.name()))
                        .collect(Collectors.joining(", ", " (", ") OVERRIDING SYSTEM VALUE VALUES ("))
                + table.columns().stream()
                        .map(c -> "CAST(? AS " + c.type() + ")")
                        .collect(Collectors.joining(", "))
                + ")";
    }

    /** Takes away rows whose partners could not be written, until none is left. */
    void dropOrphans() throws SQLException {
        boolean dropped = true;
        while (dropped) {
            dropped = false;
            for (LiveTable table : tables.values()) {
                for (Table part : table.parts()) {
                    for (ForeignKey key : part.foreignKeys().toList()) {
                        dropped |= dropOrphans(table.table().name(), part.name(), key) > 0;
                    }
                }
            }
        }
    }

    private int dropOrphans(QualifiedName table, QualifiedName part, ForeignKey key) throws SQLException {
        String given = key.columns().stream()
                .map(c -> "concertina_own." + SqlWriter.quote(c) + " IS NOT NULL")
                .collect(Collectors.joining(" AND "));
        List<String> same = new ArrayList<>();
        for (int i = 0; i < key.columns().size(); i++) {
            same.add("concertina_other."
                    + SqlWriter.quote(key.referencedColumns().get(i)) + " = concertina_own."
                    + SqlWriter.quote(key.columns().get(i)));
        }
        try (Statement statement = rehearsal.createStatement()) {
            int count =
                    statement.executeUpdate("DELETE FROM " + SqlWriter.quote(part) + " AS concertina_own WHERE " + given
                            + " AND NOT EXISTS (SELECT FROM " + SqlWriter.quote(key.referencedTable())
                            + " AS concertina_other WHERE " + String.join(" AND ", same) + ")");
            if (count > 0) {
                refused.merge(table, count, Integer::sum);
            }
            return count;
        }
    }

    /** Rows that no like ones were found for, by table. */
    Map<QualifiedName, Integer> refused() {
        return refused;
    }
}
