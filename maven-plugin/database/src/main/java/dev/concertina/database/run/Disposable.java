package dev.concertina.database.run;

import java.sql.Connection;
import java.sql.SQLException;

/** A server on which databases may be created and dropped at will. */
public interface Disposable extends AutoCloseable {
    /** Creates an empty database. */
    Database create() throws SQLException;

    /** Creates a database that is a copy of another, to which nobody may be connected. */
    Database copy(Database original) throws SQLException;

    @Override
    void close() throws SQLException;

    /** One database of the server; closing it drops it. */
    interface Database extends AutoCloseable {
        Connection connect() throws SQLException;

        @Override
        void close() throws SQLException;
    }
}
