package dev.concertina.database.observe;

import dev.concertina.database.run.Disposable;
import dev.concertina.database.run.ScriptRunner;
import dev.concertina.database.run.Watch;
import dev.concertina.parse.Statement;
import dev.concertina.script.Script;
import dev.concertina.script.Unit;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Runs a script while others work, and sees for which locks it waits; nothing else is done than without being watched. */
public final class Waits implements Watch {
    private final LockPoller poller;
    private final Map<Long, Relation> relations;
    private final List<Waited> waited = new ArrayList<>();

    private Waits(LockPoller poller, Map<Long, Relation> relations) {
        this.poller = poller;
        this.relations = relations;
    }

    /**
     * Runs a script in a session of its own; the answer are the waits.
     *
     * @param attempts how often a transaction is tried that others stop
     */
    public static List<Waited> run(Disposable.Database database, Script script, int attempts) throws SQLException {
        try (Connection connection = database.connect();
                LockPoller poller = LockPoller.of(database, connection)) {
            Waits waits = new Waits(poller, Relation.all(connection));
            new ScriptRunner(connection, waits, attempts).run(script);
            return List.copyOf(waits.waited);
        }
    }

    @Override
    public void before(Connection session, Statement statement, boolean transaction) throws SQLException {
        poller.take();
    }

    @Override
    public void after(Connection session, Statement statement, java.sql.Statement jdbc) throws SQLException {
        poller.take().forEach((oid, lock) -> {
            Relation relation = relations.get(oid);
            if (relation != null && lock.waitedMicros() > 0) {
                waited.add(new Waited(statement.position().line(), relation.name(), lock.mode(), lock.waitedMicros()));
            }
        });
    }

    @Override
    public void ended() {
        // what was waited for is known already
    }

    @Override
    public boolean wraps(Unit unit) {
        return false;
    }
}
