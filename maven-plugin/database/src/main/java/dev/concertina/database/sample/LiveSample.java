package dev.concertina.database.sample;

import dev.concertina.database.catalog.CatalogReader;
import dev.concertina.database.fixture.ConstraintProof;
import dev.concertina.database.fixture.FixtureException;
import dev.concertina.database.fixture.OwnedSequences;
import dev.concertina.database.fixture.ReplicaRole;
import dev.concertina.database.fixture.TableRows;
import dev.concertina.database.rehearse.GivenRows;
import dev.concertina.database.rehearse.RowCounts;
import dev.concertina.database.rehearse.RowSource;
import dev.concertina.ddl.SqlWriter;
import dev.concertina.schema.QualifiedName;
import dev.concertina.schema.Schema;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * Rows of a live database, of one moment, with all that they reference. Every value of a column whose comment does not
 * classify it as public is replaced by a like one in memory: nothing else is ever written, not into the rehearsal, and to no
 * log. What is equal stays equal, so that keys and duplicates are those of the live database.
 *
 * @param live opens a session that sees all rows
 */
public record LiveSample(Session live, MaskKey key) implements RowSource {
    /** A way to log in. */
    @FunctionalInterface
    public interface Session {
        Connection open() throws SQLException;
    }

    @Override
    public GivenRows load(Connection rehearsal, RowCounts counts) throws SQLException {
        TableRows before = TableRows.of(rehearsal);
        Taken taken = take(CatalogReader.read(rehearsal), counts);
        List<String> notes = new ArrayList<>(taken.notes());
        rehearsal.setAutoCommit(false);
        try {
            notes.addAll(write(rehearsal, taken));
            rehearsal.commit();
        } finally {
            rehearsal.rollback();
            rehearsal.setAutoCommit(true);
        }
        Map<QualifiedName, Long> given =
                TableRows.of(rehearsal).since(before, taken.rows().keySet());
        return new GivenRows("a masked sample of database \"" + taken.database() + "\"", given, notes);
    }

    /** What was read, in memory. */
    private record Taken(
            String database,
            Map<QualifiedName, LiveTable> tables,
            Map<QualifiedName, List<List<Optional<String>>>> rows,
            List<String> notes) {}

    private Taken take(Schema rehearsal, RowCounts counts) {
        try (Connection connection = live.open()) {
            begin(connection);
            Map<QualifiedName, LiveTable> tables = LiveCatalog.read(connection, rehearsal);
            if (tables.isEmpty()) {
                throw FixtureException.of(
                        "No table of database \"" + connection.getCatalog()
                                + "\" is there before the first file that is rehearsed.",
                        "Say what is applied already, for instance with db.rehearsal.ledger.");
            }
            List<String> notes = unknown(tables);
            return new Taken(connection.getCatalog(), tables, new SampleReader(connection, tables).read(counts), notes);
        } catch (SQLException e) {
            throw FixtureException.of(
                    "The database of db.rehearsal.sample cannot be read: " + FixtureException.words(e),
                    "Log in as a role that may read its tables, or leave db.rehearsal.sample out: then the rows are synthetic.");
        }
    }

    /** One moment of the database, in which nothing can be written and no lock is waited for. */
    private static void begin(Connection connection) throws SQLException {
        connection.setAutoCommit(true);
        try (Statement statement = connection.createStatement()) {
            statement.execute(
                    "SET default_transaction_read_only = on; SET lock_timeout = '2s'; SET DateStyle = 'ISO, YMD';"
                            + " SET IntervalStyle = 'postgres'; SET bytea_output = 'hex'; SET extra_float_digits = 1");
        }
        connection.setReadOnly(true);
        connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
        connection.setAutoCommit(false);
    }

    /** Refuses columns that must have a value for which nothing can stand; tells of those that become NULL. */
    private static List<String> unknown(Map<QualifiedName, LiveTable> tables) {
        List<String> notes = new ArrayList<>();
        List<String> impossible = new ArrayList<>();
        tables.forEach((name, table) -> table.columns().stream()
                .filter(LiveColumn::isUnknown)
                .forEach(c -> (c.notNull() ? impossible : notes)
                        .add("Column " + name + "." + c.name()
                                + " is not classified as public, and nobody knows a like value" + " of type " + c.type()
                                + (c.notNull() ? ", but it must have one." : ": it is NULL."))));
        if (!impossible.isEmpty()) {
            throw FixtureException.of(
                    String.join("\n", impossible),
                    "Nothing was read. If such a column may be seen by everybody, say so in its comment (COMMENT ON COLUMN …"
                            + " IS 'classification: public'); otherwise rehearse over rows of db.rehearsal.data.");
        }
        return notes;
    }

    private List<String> write(Connection rehearsal, Taken taken) throws SQLException {
        MaskedRows masked = new MaskedRows(rehearsal, taken.tables(), key);
        try (Statement statement = rehearsal.createStatement()) {
            ReplicaRole.begin(rehearsal);
            statement.execute("SET LOCAL TimeZone = 'UTC';"
                    + " SET LOCAL DateStyle = 'ISO, YMD'; SET LOCAL IntervalStyle = 'postgres'");
            for (Map.Entry<QualifiedName, List<List<Optional<String>>>> table :
                    taken.rows().entrySet()) {
                statement.execute("DELETE FROM " + SqlWriter.quote(table.getKey()));
                masked.write(Objects.requireNonNull(taken.tables().get(table.getKey())), table.getValue());
            }
            masked.dropOrphans();
            ReplicaRole.end(rehearsal);
        }
        new ConstraintProof(rehearsal).check();
        new OwnedSequences(rehearsal).follow();
        List<String> notes = new ArrayList<>();
        masked.refused()
                .forEach((table, count) -> notes.add(count + " rows of " + table
                        + " were left out: its rules refused every like value that was tried, or a row"
                        + " that they reference."));
        return notes;
    }
}
