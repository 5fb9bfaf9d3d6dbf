package dev.concertina.database.rehearse;

import dev.concertina.database.catalog.CatalogReader;
import dev.concertina.ddl.Ddl;
import dev.concertina.ddl.SqlWriter;
import dev.concertina.schema.ForeignKey;
import dev.concertina.schema.QualifiedName;
import dev.concertina.schema.Schema;
import dev.concertina.schema.Table;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.ToIntFunction;

/**
 * Inserts rows that respect every constraint: values are proposed, and the server judges. The same schema and seed get the
 * same rows.
 */
final class SyntheticRows {
    private final Connection connection;
    private final List<Schema> later;
    private final long seed;
    private final Map<QualifiedName, String> refused = new TreeMap<>();

    /**
     * Rows for a database.
     *
     * @param later schemas whose rules the rows must obey too, because they are to live until these come
     * @param seed another one gives other rows
     */
    SyntheticRows(Connection connection, List<Schema> later, long seed) {
        this.connection = connection;
        this.later = List.copyOf(later);
        this.seed = seed;
    }

    /**
     * Adds rows to every table.
     *
     * @param start the number of the first row; rows of other numbers have other values
     */
    void insert(int start, int rows) throws SQLException {
        insert(start, table -> rows);
    }

    /** The same with a number of rows for each table, which may be none. */
    void insert(int start, ToIntFunction<QualifiedName> rows) throws SQLException {
        insert(CatalogReader.read(connection), start, rows);
    }

    /** The same where it is known what the database is. */
    void insert(Schema schema, int start, ToIntFunction<QualifiedName> rows) throws SQLException {
        connection.setAutoCommit(false);
        try {
            run("SET LOCAL row_security = off");
            for (Ddl rule : new ComingRules(schema).statements(later)) {
                attempt(() -> run(rule.sql()));
            }
            List<Table> tables = order(schema).stream()
                    .filter(t -> rows.applyAsInt(t.name()) > 0)
                    .toList();
            for (Table table : tables) {
                fill(table, schema, true, start, rows);
            }
            closeCycles(tables, schema, start, rows);
            dropRules();
            connection.commit();
        } catch (SQLException e) {
            connection.rollback();
            throw e;
        } finally {
            connection.setAutoCommit(true);
        }
    }

    private void fill(Table table, Schema schema, boolean checkedAtOnce, int start, ToIntFunction<QualifiedName> rows)
            throws SQLException {
        RowPlan plan = new RowPlan(connection, schema, later, table);
        RowInserter inserter = new RowInserter(connection, plan, seed, checkedAtOnce, start);
        inserter.insert(rows.applyAsInt(table.name()));
        inserter.refusal().ifPresentOrElse(r -> refused.put(table.name(), r), () -> refused.remove(table.name()));
    }

    /** Fills the tables that need one another, and then those that need them. */
    private void closeCycles(List<Table> tables, Schema schema, int start, ToIntFunction<QualifiedName> rows)
            throws SQLException {
        if (refused.isEmpty()) {
            return;
        }
        ForeignKeyCycles cycles = ForeignKeyCycles.among(refused.keySet(), CatalogReader.read(connection));
        if (cycles.tables().isEmpty()) {
            return;
        }
        Map<QualifiedName, String> before = new TreeMap<>(refused);
        boolean closed = attempt(() -> {
            runAll(cycles.deferred());
            for (Table table : tables) {
                if (cycles.has(table.name())) {
                    fill(table, schema, false, start, rows);
                }
            }
            runAll(cycles.tied());
        });
        if (!closed) {
            refused.putAll(before);
            return;
        }
        for (Table table : tables) {
            if (refused.containsKey(table.name())) {
                fill(table, schema, true, start, rows);
            }
        }
    }

    /** Whether rows were asked for and none came. */
    boolean refused(QualifiedName table) {
        return refused.containsKey(table);
    }

    /** Tables that have no row at all although rows were asked for, with what the server said. */
    List<String> empty() throws SQLException {
        List<String> empty = new ArrayList<>();
        for (Map.Entry<QualifiedName, String> table : refused.entrySet()) {
            try (Statement statement = connection.createStatement();
                    ResultSet row =
                            statement.executeQuery("SELECT FROM " + SqlWriter.quote(table.getKey()) + " LIMIT 1")) {
                if (!row.next()) {
                    empty.add(table.getKey() + ": " + table.getValue());
                }
            }
        }
        return empty;
    }

    private void dropRules() throws SQLException {
        List<String> drops = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("""
                        SELECT format('ALTER TABLE %s DROP CONSTRAINT %I', conrelid::regclass, conname)
                        FROM pg_constraint WHERE conname ~ '^concertina_rule_' AND conparentid = 0 AND coninhcount = 0
                        UNION ALL
                        SELECT format('DROP INDEX %s', c.oid::regclass)
                        FROM pg_class c LEFT JOIN pg_inherits h ON h.inhrelid = c.oid
                        WHERE c.relname ~ '^concertina_rule_' AND c.relkind IN ('i', 'I') AND h.inhrelid IS NULL
                          AND NOT EXISTS (SELECT FROM pg_constraint k WHERE k.conindid = c.oid AND k.contype <> 'f')""")) {
            while (rows.next()) {
                drops.add(rows.getString(1));
            }
        }
        runAll(drops);
    }

    /** Work on the database. */
    @FunctionalInterface
    private interface Work {
        void run() throws SQLException;
    }

    /** Does it unless the server refuses it, for instance a rule that rows break which are there already. */
    private boolean attempt(Work work) throws SQLException {
        run("SAVEPOINT concertina_rule");
        try {
            work.run();
            run("RELEASE SAVEPOINT concertina_rule");
            return true;
        } catch (SQLException e) {
            run("ROLLBACK TO SAVEPOINT concertina_rule");
            return false;
        }
    }

    private void runAll(List<String> statements) throws SQLException {
        for (String sql : statements) {
            run(sql);
        }
    }

    private void run(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    /** Referenced tables first, as far as there is such an order; partitions are filled by way of their parents. */
    private List<Table> order(Schema schema) {
        Set<Table> done = new LinkedHashSet<>();
        for (Table table : schema.tables().values()) {
            visit(schema, table, done, new LinkedHashSet<>());
        }
        return done.stream().filter(t -> t.partitionOf().isEmpty()).toList();
    }

    private void visit(Schema schema, Table table, Set<Table> done, Set<QualifiedName> open) {
        if (done.contains(table) || !open.add(table.name())) {
            return;
        }
        List<ForeignKey> keys = new ArrayList<>(table.foreignKeys().toList());
        later.forEach(s ->
                s.table(table.name()).ifPresent(t -> keys.addAll(t.foreignKeys().toList())));
        keys.forEach(k -> schema.table(k.referencedTable()).ifPresent(t -> visit(schema, t, done, open)));
        done.add(table);
    }
}
