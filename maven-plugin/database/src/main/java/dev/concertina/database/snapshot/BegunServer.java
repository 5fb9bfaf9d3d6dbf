package dev.concertina.database.snapshot;

import dev.concertina.database.run.Disposable;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;

/** A server for migrations that begin with a structure that was there before the first of them, as an import finds it. */
public record BegunServer(Disposable server, StructureSnapshot beginning) implements Disposable {
    /** Creates a database that is really empty. */
    @Override
    public Database create() throws SQLException {
        return server.create();
    }

    @Override
    public Database begin() throws SQLException {
        return server.kept(beginning.checksum(), this::make);
    }

    @Override
    public Database copy(Database original) throws SQLException {
        return server.copy(original);
    }

    @Override
    public Database kept(String state, Work work) throws SQLException {
        return server.kept(beginning.checksum() + " " + state, database -> {
            make(database);
            work.on(database);
        });
    }

    private void make(Database database) throws SQLException {
        try (Connection connection = database.connect();
                Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            for (String sql : beginning.statements()) {
                statement.execute(sql);
            }
            connection.commit();
        }
    }

    @Override
    public void close() throws SQLException {
        server.close();
    }
}
