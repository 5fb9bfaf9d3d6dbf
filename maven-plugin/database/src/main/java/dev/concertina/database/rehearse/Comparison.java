package dev.concertina.database.rehearse;

import dev.concertina.database.compare.CatalogDifference;
import dev.concertina.database.compare.CatalogLine;
import dev.concertina.database.compare.HashedRows;
import dev.concertina.database.compare.HashedTable;
import dev.concertina.database.compare.RowComparison;
import dev.concertina.database.compare.RowDifference;
import dev.concertina.database.compare.TableHash;
import dev.concertina.schema.QualifiedName;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * A database beside the one that it should equal; both are there, so that what differs can be shown.
 *
 * @param expected how it should be
 * @param actual how it is
 */
record Comparison(Connection expected, Connection actual) {
    private static final int SAMPLES = 3;

    /** How the catalogs differ, by the server's words and by the model. */
    static List<String> catalogs(Observation expected, Observation actual) {
        List<String> found = lines(expected.catalog(), actual.catalog());
        if (found.isEmpty() && !expected.schema().equals(actual.schema())) {
            found.add("the model of the database is another one, although the server describes every object as before");
        }
        return found;
    }

    static List<String> lines(SortedSet<CatalogLine> expected, SortedSet<CatalogLine> actual) {
        return CatalogDifference.between(comparable(expected), comparable(actual)).stream()
                .map(CatalogDifference::toString)
                .collect(Collectors.toCollection(ArrayList::new));
    }

    /**
     * Without the word that a NOT NULL is inherited: PostgreSQL 18 makes it a partition's own when the partition gets a key,
     * and knows no way back.
     */
    private static SortedSet<CatalogLine> comparable(SortedSet<CatalogLine> lines) {
        return lines.stream()
                .map(l -> l.kind().equals("constraint") && l.definition().startsWith("NOT NULL ")
                        ? new CatalogLine(l.kind(), l.identity(), l.definition().replace(" (inherited)", ""))
                        : l)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Sequences that would give numbers again that they gave before. */
    static List<String> sequences(Observation expected, Observation actual) {
        List<String> found = new ArrayList<>();
        expected.sequences()
                .forEach((name, was) -> Optional.ofNullable(actual.sequences().get(name))
                        .filter(is -> is.isBehind(was))
                        .ifPresent(is -> found.add("sequence " + name + " would go on with " + is.next()
                                + " instead of " + was.next() + ", so the next row may get a number that is taken")));
        return found;
    }

    /** How the rows differ in the columns that both have, table by table. */
    List<RowDifference> rows(HashedRows expectation, HashedRows now) throws SQLException {
        List<RowDifference> found = new ArrayList<>();
        for (Map.Entry<QualifiedName, TableHash> table : expectation.hashes().entrySet()) {
            TableHash is = now.hashes().get(table.getKey());
            if (is != null && !is.equals(table.getValue())) {
                RowDifference difference = rows(table.getValue().table().common(is.table()));
                if (!difference.isEmpty()) {
                    found.add(difference);
                }
            }
        }
        return found;
    }

    RowDifference rows(HashedTable table) throws SQLException {
        return RowComparison.compare(expected, actual, table);
    }

    /** A difference in a line, with a few of its rows. */
    static String words(RowDifference difference) {
        String samples = difference.samples().stream()
                .limit(SAMPLES)
                .map(Object::toString)
                .collect(Collectors.joining("; "));
        return difference.table() + ": " + difference.summary() + (samples.isEmpty() ? "" : " (" + samples + ")");
    }
}
