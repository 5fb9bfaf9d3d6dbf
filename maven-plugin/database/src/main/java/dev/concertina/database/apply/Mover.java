package dev.concertina.database.apply;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import dev.concertina.database.ledger.Action;
import dev.concertina.database.ledger.Author;
import dev.concertina.database.ledger.Direction;
import dev.concertina.database.ledger.Entry;
import dev.concertina.database.ledger.Event;
import dev.concertina.database.ledger.Ledger;
import dev.concertina.database.ledger.LedgerState;
import dev.concertina.database.move.DataMigration;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Runs a data migration in one transaction, with the event that tells of it, or to its end and back again. */
public final class Mover {
    private static final Duration VALIDITY = Duration.ofHours(24);

    private final Target target;
    private final Author author;
    private final Limits limits;
    private final RunLog log;

    public Mover(Target target, Author author, Limits limits, RunLog log) {
        this.target = target;
        this.author = author;
        this.limits = limits;
        this.log = log;
    }

    /**
     * Runs it.
     *
     * @param consent to the plan that a dry run named; empty for a dry run, of which nothing stays
     * @throws ApplyException if it may not run; nothing was moved then
     */
    public MoveSummary run(DataMigration migration, Direction direction, Wish wish, Optional<Consent> consent)
            throws SQLException {
        try (Connection guard = target.connect(author, "lock");
                Connection work = target.connect(author, "move")) {
            Session session = new Session(work);
            Session holder = new Session(guard);
            refuse(Preflight.check(holder, session));
            RunnerLock.take(holder, RunnerLock.RUNNER, limits.runner(), log);
            RunnerLock.take(session, RunnerLock.WORK, limits.runner(), log);
            session.execute("SET lock_timeout = " + limits.lock().toMillis());
            work.setAutoCommit(false);
            try {
                MoveSummary summary = inTransaction(session, migration, direction, wish, consent);
                if (consent.isPresent()) {
                    work.commit();
                }
                return summary;
            } finally {
                if (!work.isClosed()) {
                    work.rollback();
                }
            }
        }
    }

    /**
     * Approves that somebody else moves the data; nothing is moved.
     *
     * @param given the hash of the plan, or at least eight digits of it, as a dry run named it
     * @return the event by which the ledger tells so
     * @throws ApplyException if that is not what would run now
     */
    public Event approve(DataMigration migration, Direction direction, Wish wish, String given) throws SQLException {
        try (Connection work = target.connect(author, "approve")) {
            Session session = new Session(work);
            Ledger ledger = new Ledger(work, author);
            List<Event> events = ledger.exists() ? ledger.events() : List.of();
            LedgerState state = LedgerState.of(events);
            String name = migration.getClass().getName();
            refuse(refusals(name, direction, wish, state, events));
            work.setAutoCommit(false);
            String payload;
            try {
                payload = migration.hash(OneTransaction.of(session).connection());
            } finally {
                work.rollback();
                work.setAutoCommit(true);
            }
            return new Keeper(target, author).approve(given, plan(session, name, direction, payload, state), VALIDITY);
        }
    }

    private MoveSummary inTransaction(
            Session session, DataMigration migration, Direction direction, Wish wish, Optional<Consent> consent)
            throws SQLException {
        Ledger ledger = new Ledger(session.connection(), author);
        List<Event> events = ledger.exists() ? ledger.events() : List.of();
        LedgerState state = LedgerState.of(events);
        String name = migration.getClass().getName();
        refuse(refusals(name, direction, wish, state, events));
        OneTransaction transaction = OneTransaction.of(session);
        Connection theirs = transaction.connection();
        String payload = migration.hash(theirs);
        RunPlan plan = plan(session, name, direction, payload, state);
        if (consent.isPresent()) {
            String actor = session.text("SELECT session_user::text").orElseThrow();
            new Authority(plan, state).require(consent.get(), actor, ServerClock.now(session));
        }
        Map<String, Long> before = migration.counts(theirs);
        if (direction == Direction.UP) {
            migration.up(theirs);
        } else {
            migration.down(theirs);
        }
        Map<String, Long> after = migration.counts(theirs);
        transaction.requireOpen(name);
        if (consent.isEmpty()) {
            return new MoveSummary(plan, payload, before, after, Optional.empty());
        }
        JsonObject data = new JsonObject();
        data.addProperty("direction", direction.toString());
        data.addProperty("payload", payload);
        data.add("before", json(before));
        data.add("after", json(after));
        String head = ledger.append(new Entry(Action.MOVED, name, data));
        return new MoveSummary(plan, payload, before, after, Optional.of(head));
    }

    private static List<String> refusals(
            String name, Direction direction, Wish wish, LedgerState state, List<Event> events) {
        List<String> refusals = new ArrayList<>();
        if (state.environment().isEmpty()) {
            refusals.add("The database has no ledger yet, so nothing could tell that " + name
                    + " ran; nothing was moved. The first mvn db:apply makes it.");
        }
        wish.environment()
                .filter(e -> !state.environment().equals(Optional.of(e)))
                .ifPresent(e -> refusals.add("The database calls itself \""
                        + state.environment().orElse("") + "\" and not \"" + e
                        + "\", so it is not the one that was meant;"
                        + " nothing was moved. Correct the connection, or db.environment."));
        state.frozen()
                .ifPresent(f -> refusals.add("The database is frozen by " + f.actor() + " since " + f.at() + ": "
                        + f.object() + ". Nothing may run. When the reason is gone: mvn db:thaw"));
        state.open()
                .ifPresent(
                        o -> refusals.add("A part of " + o.id() + " is done, so the database stands between two states;"
                                + " nothing was moved. Let it end first: mvn db:"
                                + (o.direction() == Direction.UP ? "apply" : "rollback")));
        Optional<Event> moved = moved(name, events);
        if (direction == Direction.UP) {
            moved.ifPresent(e -> refusals.add(name + " moved its data at " + e.at() + " (event " + e.number()
                    + "), and would move it twice; nothing was moved. To take it back: -Ddb.down=true"));
        } else if (moved.isEmpty()) {
            refusals.add(name + " has moved no data here, so there is nothing to take back; nothing was moved. See"
                    + " mvn db:history");
        }
        return refusals;
    }

    /** The event by which a migration's data is there; empty if it never was, or was taken back. */
    private static Optional<Event> moved(String name, List<Event> events) {
        return events.stream()
                .filter(e -> e.kind() == Action.MOVED && e.object().equals(name))
                .reduce((a, b) -> b)
                .filter(e -> JsonParser.parseString(e.data())
                        .getAsJsonObject()
                        .get("direction")
                        .getAsString()
                        .equals(Direction.UP.toString()));
    }

    private static RunPlan plan(Session session, String name, Direction direction, String payload, LedgerState state)
            throws SQLException {
        return new RunPlan(
                direction == Direction.UP ? Mode.APPLY : Mode.ROLLBACK,
                Identity.of(session),
                state.environment().orElse(""),
                List.of(),
                HookPlan.NONE,
                List.of(),
                state.applied().stream().map(a -> a.id() + " " + a.up()).toList(),
                List.of("data migration " + name + " " + direction + " " + payload),
                List.of(),
                List.of(),
                Optional.empty());
    }

    private static JsonObject json(Map<String, Long> counts) {
        JsonObject json = new JsonObject();
        counts.forEach(json::addProperty);
        return json;
    }

    private static void refuse(List<String> refusals) {
        if (!refusals.isEmpty()) {
            throw new ApplyException(String.join("\n", refusals));
        }
    }
}
