package dev.concertina.database.run;

import dev.concertina.database.catalog.Catalog;
import dev.concertina.database.catalog.CatalogReader;
import java.sql.Connection;
import java.sql.SQLException;

/** A server on which databases may be created and dropped at will. */
public interface Disposable extends AutoCloseable {
    /** Creates an empty database. */
    Database create() throws SQLException;

    /** Creates a database as it is before the first migration: empty, unless something was there before it. */
    default Database begin() throws SQLException {
        return create();
    }

    /** Creates a database that is a copy of another, to which nobody may be connected. */
    Database copy(Database original) throws SQLException;

    /**
     * Creates a database that work makes what it is, where the migrations begin. Where that can be, it is kept for later
     * runs, which need not do the work again; what is done to the database afterwards is not kept.
     *
     * @param state names it: equal states are the work's for equal names
     */
    default Database kept(String state, Work work) throws SQLException {
        Database database = begin();
        try {
            work.on(database);
            return database;
        } catch (SQLException e) {
            database.close();
            throw e;
        }
    }

    @Override
    void close() throws SQLException;

    /** Work on a database, after which nobody is connected to it. */
    @FunctionalInterface
    interface Work {
        void on(Database database) throws SQLException;
    }

    /** One database of the server; closing it drops it. */
    interface Database extends AutoCloseable {
        Connection connect() throws SQLException;

        /** What it holds now. */
        default Catalog catalog() throws SQLException {
            try (Connection connection = connect()) {
                return CatalogReader.catalog(connection);
            }
        }

        @Override
        void close() throws SQLException;
    }
}
