package dev.concertina.database.apply;

import dev.concertina.database.ledger.Author;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/**
 * What all scripts of one run share.
 *
 * @param watch looks at statements that take long
 * @param stop tells that the process is to end
 * @param eventTriggers whether the database has some, which may do anything when objects change
 * @param alerts what must be looked at after the run, to which each adds
 */
record RunContext(Watch watch, StopSignal stop, boolean eventTriggers, List<String> alerts) implements AutoCloseable {
    private static final String SERVER = "SELECT pg_catalog.pg_backend_pid()::text UNION ALL"
            + " SELECT e.evtname FROM pg_catalog.pg_event_trigger AS e WHERE e.evtenabled <> 'D'";

    static RunContext begin(Target target, Session work, Author author, RunLog log) throws SQLException {
        List<String> server = work.strings(SERVER);
        Watch watch = new Watch(target, author, Integer.parseInt(server.get(0)), log);
        return new RunContext(watch, new StopSignal(), server.size() > 1, new ArrayList<>());
    }

    @Override
    public void close() {
        watch.close();
        stop.close();
    }
}
