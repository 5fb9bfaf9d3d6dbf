package dev.concertina.database.run;

import dev.concertina.parse.Statement;
import dev.concertina.script.Unit;
import java.sql.Connection;
import java.sql.SQLException;

/** Looks on while a script runs, on the connection that runs it. */
public interface Watch {
    /** Nobody looks. */
    Watch NONE = new Watch() {
        @Override
        public void before(Connection connection, Statement statement, boolean transaction) {
            // nothing to see
        }

        @Override
        public void after(Connection connection, Statement statement, java.sql.Statement jdbc) {
            // nothing to see
        }

        @Override
        public void ended() {
            // nothing to see
        }

        @Override
        public boolean wraps(Unit unit) {
            return false;
        }
    };

    /**
     * A statement is about to run.
     *
     * @param transaction whether it stands in one of its script
     */
    void before(Connection connection, Statement statement, boolean transaction) throws SQLException;

    /**
     * A statement succeeded; its transaction, if it stands in one, is still open.
     *
     * @param jdbc which ran it
     */
    void after(Connection connection, Statement statement, java.sql.Statement jdbc) throws SQLException;

    /** The transaction was committed or rolled back, or the statement outside one is over; no lock is held any more. */
    void ended() throws SQLException;

    /** Whether a unit that needs no transaction gets one, so that what it did can be seen before it ends. */
    boolean wraps(Unit unit);
}
