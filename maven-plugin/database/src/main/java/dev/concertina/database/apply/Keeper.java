package dev.concertina.database.apply;

import dev.concertina.database.ledger.Action;
import dev.concertina.database.ledger.Author;
import dev.concertina.database.ledger.Entry;
import dev.concertina.database.ledger.Event;
import dev.concertina.database.ledger.Ledger;
import dev.concertina.database.ledger.LedgerState;
import dev.concertina.snapshot.Fingerprint;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** Writes to a ledger what people decide; no migration runs. */
public final class Keeper {
    private final Target target;
    private final Author author;

    public Keeper(Target target, Author author) {
        this.target = target;
        this.author = author;
    }

    /** Tells that a release of the application is live, on every machine. */
    public void deployed(String release) throws SQLException {
        write(Entry.of(Action.DEPLOYED, release));
    }

    /** Stops every run until {@link #thaw}. */
    public void freeze(String reason) throws SQLException {
        write(Entry.of(Action.FROZEN, reason));
    }

    /** Lets runs go on. */
    public void thaw(String reason) throws SQLException {
        if (state().frozen().isEmpty()) {
            throw new ApplyException("The database is not frozen, so there is nothing to thaw.");
        }
        write(Entry.of(Action.THAWED, reason));
    }

    /**
     * Approves a plan; the first one of a database makes its ledger.
     *
     * @param given its hash, or at least eight digits, as the approver saw it
     * @param plan as it is now
     * @throws ApplyException if these are not the same
     */
    public Event approve(String given, RunPlan plan, Duration validity) throws SQLException {
        if (!Fingerprint.names(given, plan.hash())) {
            throw new ApplyException("Plan " + given + " is not what would run now; that is " + plan.shortHash()
                    + ". Nothing was approved. Read the new plan, as by mvn db:"
                    + (plan.jobs().isEmpty() ? "move" : plan.mode()));
        }
        try (Connection connection = target.connect(author, "ledger")) {
            Instant expires = ServerClock.now(new Session(connection)).plus(validity);
            Entry entry = Entry.of(Action.APPROVED, plan.hash())
                    .with("expires", expires.toString())
                    .with("target", plan.target().toString())
                    .with("plan", String.join("\n", plan.lines()));
            Ledger ledger = new Ledger(connection, author);
            if (!ledger.exists()) {
                ledger.create(plan.environment());
            }
            ledger.append(entry);
        }
        List<Event> approvals = state().approvals();
        return approvals.get(approvals.size() - 1);
    }

    /** All events, oldest first; none without a ledger. */
    public List<Event> history() throws SQLException {
        try (Connection connection = target.connect(author, "history")) {
            Ledger ledger = new Ledger(connection, author);
            return ledger.exists() ? ledger.events() : List.of();
        }
    }

    private LedgerState state() throws SQLException {
        return LedgerState.of(history());
    }

    private void write(Entry entry) throws SQLException {
        try (Connection connection = target.connect(author, "ledger")) {
            Ledger ledger = new Ledger(connection, author);
            if (!ledger.exists()) {
                throw new ApplyException("The database has no ledger yet, so nothing can be written to it. The first"
                        + " mvn db:apply makes it.");
            }
            ledger.append(entry);
        }
    }
}
