package dev.concertina.database.traffic;

import dev.concertina.ddl.SqlWriter;
import dev.concertina.schema.Name;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What code had better not do, and what some code does: statements that name no columns, that were prepared long ago, or
 * that know more of a table than its columns. They are tried before a file and behind it.
 *
 * @see <a href="https://www.postgresql.org/docs/current/sql-prepare.html">PREPARE</a>
 */
final class Habits implements AutoCloseable {
    private final Connection connection;
    private final Map<Habit, List<String>> works = new LinkedHashMap<>();

    /** @param words what code does, as the subject of a sentence */
    private record Habit(String words) {}

    /** @param connection of its own, which it closes */
    Habits(Connection connection) {
        this.connection = connection;
    }

    /** Tries everything before a file, and keeps in mind what works. */
    void begin(List<ClientRow> rows) throws SQLException {
        Map<ClientTable, ClientRow> first = new LinkedHashMap<>();
        rows.forEach(r -> first.putIfAbsent(r.table(), r));
        int number = 0;
        for (Map.Entry<ClientTable, ClientRow> entry : first.entrySet()) {
            number++;
            prepare(entry.getKey(), "concertina_habit_" + number);
            others(entry.getKey(), entry.getValue().row());
        }
        works.values().removeIf(sql -> !succeeds(sql));
    }

    private void prepare(ClientTable table, String name) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("PREPARE " + name + " AS SELECT * FROM " + quoted(table));
            works.put(
                    new Habit("A prepared SELECT * FROM " + quoted(table) + " that was not prepared again"),
                    List.of("EXECUTE " + name));
        }
    }

    private void others(ClientTable table, Map<Name, String> row) {
        works.put(new Habit("SELECT ctid FROM " + quoted(table)), List.of("SELECT ctid FROM " + quoted(table)));
        table.table()
                .primaryKey()
                .ifPresent(k -> works.put(
                        new Habit("INSERT INTO " + quoted(table) + " … ON CONFLICT ON CONSTRAINT "
                                + SqlWriter.quote(k.name())),
                        List.of(table.insert(row) + " ON CONFLICT ON CONSTRAINT " + SqlWriter.quote(k.name())
                                + " DO NOTHING")));
        if (!table.referenced()) {
            works.put(
                    new Habit("INSERT INTO " + quoted(table) + " VALUES … without column names"),
                    List.of(
                            table.delete(row),
                            table.insertUnqualified(row),
                            "DO $$BEGIN ASSERT (" + table.count(row)
                                    + ") > 0, 'the values went to other columns'; END$$"));
        }
    }

    private static String quoted(ClientTable table) {
        return SqlWriter.quote(table.table().name());
    }

    /** What a file broke, in words. */
    List<String> broken() throws SQLException {
        List<String> broken = new ArrayList<>();
        for (Map.Entry<Habit, List<String>> habit : works.entrySet()) {
            try {
                tryOut(habit.getValue());
            } catch (SQLException e) {
                broken.add(habit.getKey().words() + " fails behind this file (" + e.getSQLState() + " "
                        + Outcome.firstLine(e) + "). Code that does so needs explicit columns first, or a restart.");
            }
        }
        return broken;
    }

    private boolean succeeds(List<String> sql) {
        try {
            tryOut(sql);
            return true;
        } catch (SQLException e) {
            return false;
        }
    }

    private void tryOut(List<String> sql) throws SQLException {
        connection.setAutoCommit(false);
        try (Statement statement = connection.createStatement()) {
            for (String one : sql) {
                statement.execute(one);
            }
        } finally {
            connection.rollback();
            connection.setAutoCommit(true);
        }
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
