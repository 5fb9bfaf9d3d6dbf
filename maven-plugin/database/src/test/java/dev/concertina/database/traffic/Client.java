package dev.concertina.database.traffic;

import static org.assertj.core.api.Assertions.assertThat;

import dev.concertina.database.embedded.EmbeddedDatabase;
import dev.concertina.schema.Name;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;

/**
 * One version of the code at work: it inserts its rows, changes and deletes them, and reads each back after every write,
 * in one statement after the other, again and again until it is stopped.
 */
final class Client implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final String name;
    private final EmbeddedDatabase database;
    private final ClientRows rows;
    private final Set<Map<Name, String>> present = new HashSet<>();
    private final Queue<String> failures = new ConcurrentLinkedQueue<>();
    private final Thread thread;
    private volatile boolean stopped;
    private volatile int cycles;

    Client(String name, EmbeddedDatabase database, ClientRows rows) {
        this.name = name;
        this.database = database;
        this.rows = rows;
        this.thread = new Thread(this::work, name);
    }

    Client start() {
        thread.start();
        return this;
    }

    /** Waits until everything was done twice more from now on, whatever stands in the way. */
    void awaitCycles() throws InterruptedException {
        int goal = cycles + 2;
        Instant deadline = Instant.now().plus(PATIENCE);
        while (cycles < goal && failures.isEmpty()) {
            assertThat(Instant.now()).as("patience with the " + name).isBefore(deadline);
            Thread.onSpinWait();
            thread.join(5);
        }
        requireNoFailure();
    }

    void requireNoFailure() {
        assertThat(failures).as("failed statements of the " + name).isEmpty();
    }

    @Override
    public void close() {
        stopped = true;
        try {
            thread.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        requireNoFailure();
    }

    private void work() {
        try (Connection connection = database.connect()) {
            while (!stopped && failures.isEmpty()) {
                for (Map.Entry<ClientTable, List<Map<Name, String>>> table :
                        rows.byTable().entrySet()) {
                    for (int i = 0; i < table.getValue().size() && failures.isEmpty(); i++) {
                        Map<Name, String> other =
                                table.getValue().get((i + 1) % table.getValue().size());
                        write(connection, table.getKey(), table.getValue().get(i), other);
                    }
                }
                cycles++;
            }
        } catch (SQLException e) {
            failures.add("connection: " + e.getMessage());
        }
    }

    private void write(Connection connection, ClientTable table, Map<Name, String> row, Map<Name, String> other) {
        if (present.add(row)) {
            run(connection, table.insert(row));
            expect(connection, table, row);
        }
        for (String update : table.updates(row, other)) {
            run(connection, update);
        }
        expect(connection, table, table.updated(row, other));
        for (String update : table.updates(table.updated(row, other), row)) {
            run(connection, update);
        }
        expect(connection, table, row);
        if (!table.referenced()) {
            run(connection, table.delete(row));
            present.remove(row);
        }
    }

    private void run(Connection connection, String sql) {
        try (Statement statement = connection.createStatement()) {
            int count = statement.executeUpdate(sql);
            if (count != 1) {
                failures.add(count + " rows: " + sql);
            }
        } catch (SQLException e) {
            failures.add(e.getSQLState() + " " + e.getMessage() + " in: " + sql);
        }
    }

    private void expect(Connection connection, ClientTable table, Map<Name, String> row) {
        String sql = table.count(row);
        try (Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery(sql)) {
            result.next();
            if (result.getInt(1) < 1 && failures.isEmpty()) {
                failures.add("not read as written: " + sql);
            }
        } catch (SQLException e) {
            failures.add(e.getSQLState() + " " + e.getMessage() + " in: " + sql);
        }
    }
}
