package dev.concertina.database.learn;

import dev.concertina.database.catalog.Catalog;
import dev.concertina.database.catalog.CatalogReader;
import dev.concertina.database.run.Disposable;
import dev.concertina.database.run.ScriptRunner;
import dev.concertina.ddl.Creation;
import dev.concertina.ddl.Ddl;
import dev.concertina.schema.Schema;
import dev.concertina.script.ScriptPair;
import dev.concertina.workspace.Learning;
import dev.concertina.workspace.Workspace;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

/** Learns from databases what no model tells. */
public record Learner(Disposable server) {
    /**
     * A workspace whose snapshot knows all of its files, the ones written by hand included.
     *
     * @param declared what the classes say
     * @throws dev.concertina.database.run.ScriptFailure if a file cannot be run
     */
    public Workspace learn(Workspace workspace, Schema declared) throws SQLException {
        List<ScriptPair> unlearned = workspace.unlearned();
        List<ScriptPair> known = workspace.folder().pairs().stream()
                .filter(p -> !unlearned.contains(p))
                .toList();
        try (Disposable.Database database = server.begin();
                Connection connection = database.connect()) {
            run(connection, known);
            Schema before = CatalogReader.read(connection);
            run(connection, unlearned);
            Schema after = CatalogReader.read(connection);
            Schema learned = new Learning(before, after, declared, normal(declared))
                    .learn(workspace.snapshot().schema());
            return workspace.learned(learned);
        }
    }

    /** The catalog to which the files of a history lead. */
    public Catalog history(List<ScriptPair> pairs) throws SQLException {
        try (Disposable.Database database = server.begin()) {
            return catalog(database, pairs);
        }
    }

    /** The catalog to which these files lead from nothing. */
    public Catalog fromNothing(List<ScriptPair> pairs) throws SQLException {
        try (Disposable.Database database = server.create()) {
            return catalog(database, pairs);
        }
    }

    private static Catalog catalog(Disposable.Database database, List<ScriptPair> pairs) throws SQLException {
        try (Connection connection = database.connect()) {
            run(connection, pairs);
            return CatalogReader.catalog(connection);
        }
    }

    private static void run(Connection connection, List<ScriptPair> pairs) throws SQLException {
        for (ScriptPair pair : pairs) {
            new ScriptRunner(connection).run(pair.up());
        }
    }

    /** A schema as the server prints it, without what needs objects that only files written by hand make. */
    private Schema normal(Schema schema) throws SQLException {
        try (Disposable.Database database = server.create();
                Connection connection = database.connect()) {
            for (Ddl ddl : Creation.of(schema)) {
                attempt(connection, ddl);
            }
            return CatalogReader.read(connection);
        }
    }

    private static void attempt(Connection connection, Ddl ddl) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(ddl.sql());
        } catch (SQLException e) {
            if (connection.isClosed()) {
                throw e;
            }
        }
    }
}
