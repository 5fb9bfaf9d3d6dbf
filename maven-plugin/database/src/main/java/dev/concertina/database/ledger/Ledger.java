package dev.concertina.database.ledger;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * The ledger of one database, in its schema {@code concertina}, over a connection whose transactions are the caller's.
 */
public final class Ledger {
    static final int FORMAT = 1;

    private static final String APPEND = "SELECT concertina.append(?, ?, ?, ?, ?, ?)";

    private final Connection connection;
    private final Author author;

    public Ledger(Connection connection, Author author) {
        this.connection = connection;
        this.author = author;
    }

    /**
     * Whether the database has a ledger.
     *
     * @throws NewerLedgerException if it has one that a newer Concertina made
     */
    public boolean exists() throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row =
                        statement.executeQuery("SELECT pg_catalog.to_regclass('concertina.format') IS NOT NULL")) {
            row.next();
            if (!row.getBoolean(1)) {
                return false;
            }
        }
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("SELECT version FROM concertina.format")) {
            int version = row.next() ? row.getInt(1) : 0;
            if (version > FORMAT) {
                throw new NewerLedgerException("The ledger has format " + version + ", and this Concertina knows "
                        + FORMAT
                        + " at most, so it could misread what was done here; nothing was changed. Use the newer"
                        + " version of the plugin.");
            }
            return true;
        }
    }

    /** Makes the ledger in the current transaction. */
    public void create(String environment) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(setup());
        }
        append(Entry.of(Action.INITIALISED, environment).with("format", FORMAT));
    }

    /**
     * Writes an event, which is there when the current transaction commits.
     *
     * @return its hash: the ledger's head from then on
     */
    public String append(Entry entry) throws SQLException {
        return append(APPEND, entry);
    }

    /**
     * The same at the end of a script, whose search path is no setting of the next one: it is taken back on the same way to
     * the server, and comes back with the transaction if that is rolled back.
     */
    public String appendLast(Entry entry) throws SQLException {
        return append(APPEND + ", pg_catalog.set_config('search_path', 'pg_catalog, pg_temp', false)", entry);
    }

    private String append(String sql, Entry entry) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setString(1, author.run());
            statement.setString(2, author.client());
            statement.setString(3, author.tool());
            statement.setString(4, entry.action().toString());
            statement.setString(5, entry.object());
            statement.setString(6, entry.data().toString());
            try (ResultSet row = statement.executeQuery()) {
                row.next();
                return row.getString(1);
            }
        }
    }

    /** Every event, oldest first. */
    public List<Event> events() throws SQLException {
        List<Event> events = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("SELECT number, at, actor, role, client, tool, run, action,"
                        + " object, data, previous, hash FROM concertina.event ORDER BY number, at, hash")) {
            while (row.next()) {
                events.add(new Event(
                        row.getLong(1),
                        row.getObject(2, OffsetDateTime.class).toInstant(),
                        row.getString(3),
                        row.getString(4),
                        row.getString(5),
                        row.getString(6),
                        row.getString(7),
                        row.getString(8),
                        row.getString(9),
                        row.getString(10),
                        row.getString(11),
                        row.getString(12)));
            }
        }
        return events;
    }

    /** The hash of the last event. */
    public String head() throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row =
                        statement.executeQuery("SELECT hash FROM concertina.event ORDER BY number DESC LIMIT 1")) {
            row.next();
            return row.getString(1);
        }
    }

    /** What the events come to; of a database without a ledger, nothing. */
    public LedgerState state() throws SQLException {
        return exists() ? LedgerState.of(events()) : LedgerState.NONE;
    }

    public Author author() {
        return author;
    }

    private static String setup() {
        try (InputStream in = Ledger.class.getResourceAsStream("ledger.sql")) {
            return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
