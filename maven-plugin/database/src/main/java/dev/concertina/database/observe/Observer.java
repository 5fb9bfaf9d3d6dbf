package dev.concertina.database.observe;

import dev.concertina.database.observe.LockPoller.Polled;
import dev.concertina.database.observe.Sight.Locked;
import dev.concertina.database.run.Disposable;
import dev.concertina.database.run.ScriptRunner;
import dev.concertina.database.run.Watch;
import dev.concertina.ddl.Lock;
import dev.concertina.parse.Statement;
import dev.concertina.script.Script;
import dev.concertina.script.Unit;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Runs a script and sees what each of its statements does. Inside a transaction it asks in the same session after each
 * statement, once for all tables; a statement outside any is looked at from another session meanwhile. The time that the
 * asking takes is not counted.
 *
 * <p>Statements that work in a transaction as well as outside one get one for this; the script does the same as without
 * being watched.
 */
public final class Observer implements Watch, AutoCloseable {
    /** Commands that do the same in a transaction of their own, unless they say CONCURRENTLY. */
    private static final Set<String> WRAPPED = Set.of("UPDATE", "INSERT", "DELETE", "SELECT", "ANALYZE", "ALTER TABLE");

    private final Outside outside;
    private final Map<Long, Relation> relations;
    private final List<ObservedStatement> done = new ArrayList<>();
    private final List<Draft> open = new ArrayList<>();
    private final Map<Long, Locked> seen = new HashMap<>();
    private final Clock clock;
    private long wal;
    private boolean inside;

    private Observer(Disposable.Database database, Connection connection) throws SQLException {
        this.outside = new Outside(database, connection);
        this.relations = Relation.all(connection);
        TemporaryFiles.tell(connection);
        this.wal = Sight.of(connection).wal();
        this.clock = new Clock();
    }

    /** Runs a script in a session of its own. */
    public static ObservedScript run(Disposable.Database database, Script script) throws SQLException {
        try (Connection connection = database.connect();
                Observer observer = new Observer(database, connection)) {
            new ScriptRunner(connection, observer).run(script);
            return new ObservedScript(observer.clock.micros(), observer.done);
        }
    }

    @Override
    public boolean wraps(Unit unit) {
        if (unit instanceof Unit.Batch) {
            return true;
        }
        return unit instanceof Unit.Single single
                && WRAPPED.contains(single.statement().command())
                && single.statement().tokens().stream().noneMatch(t -> t.text().equalsIgnoreCase("concurrently"));
    }

    @Override
    public void before(Connection session, Statement statement, boolean transaction) throws SQLException {
        inside = transaction;
        if (!transaction) {
            long since = System.nanoTime();
            seen.putAll(outside.statistics());
            outside.watch();
            clock.looked(since);
        }
        open.add(new Draft(statement, clock.micros()));
    }

    @Override
    public void after(Connection session, Statement statement, java.sql.Statement jdbc) throws SQLException {
        long since = System.nanoTime();
        Draft draft = open.get(open.size() - 1);
        draft.ended(clock.micros(since));
        if (inside && !statement.command().equals("SET")) {
            Sight sight = Sight.of(session);
            sight.tables().forEach((oid, now) -> look(draft, oid, now));
            written(draft, sight.wal(), jdbc);
        } else if (!inside) {
            outside.locks().forEach((oid, lock) -> polled(draft, oid, lock));
            outside.statistics().forEach((oid, now) -> look(draft, oid, now));
            written(draft, Sight.of(session).wal(), jdbc);
        }
        clock.looked(since);
    }

    private void written(Draft draft, long now, java.sql.Statement jdbc) throws SQLException {
        draft.wrote(now - wal, TemporaryFiles.bytes(jdbc));
        wal = now;
    }

    /** Adds what is new about a relation that was there before the script. */
    private void look(Draft draft, long oid, Locked now) {
        Relation relation = relations.get(oid);
        if (relation == null) {
            return;
        }
        Locked before = seen.getOrDefault(oid, Locked.NOT_YET);
        if (now.mode().compareTo(before.mode()) > 0) {
            draft.holds(relation.name(), now.mode());
        }
        draft.worked(relation, now.since(before));
        if (now.file() != 0) {
            relations.put(oid, relation.withFile(now.file()));
        }
        seen.put(oid, now);
    }

    private void polled(Draft draft, long oid, Polled lock) {
        Relation relation = relations.get(oid);
        if (relation != null && lock.mode() != Lock.NONE) {
            draft.held(new ObservedLock(relation.name(), lock.mode(), lock.heldMicros(), lock.waitedMicros()));
        }
    }

    @Override
    public void ended() throws SQLException {
        long since = System.nanoTime();
        long end = clock.micros(since);
        open.forEach(d -> done.add(d.observed(end)));
        open.clear();
        // counters go on in the next transaction until they are told to the server
        if (outside.tell()) {
            seen.clear();
        } else {
            seen.replaceAll((oid, was) -> was.withoutLock());
        }
        clock.looked(since);
    }

    @Override
    public void close() throws SQLException {
        outside.close();
    }
}
