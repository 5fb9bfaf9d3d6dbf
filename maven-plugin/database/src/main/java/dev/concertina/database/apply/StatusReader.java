package dev.concertina.database.apply;

import dev.concertina.database.ledger.AdoptableHistory;
import dev.concertina.database.ledger.AppliedMigration;
import dev.concertina.database.ledger.Author;
import dev.concertina.database.ledger.Event;
import dev.concertina.database.ledger.Ledger;
import dev.concertina.database.ledger.LedgerState;
import dev.concertina.plan.Gate;
import dev.concertina.script.MigrationFolder;
import dev.concertina.script.ScriptPair;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Finds out where a database stands; it writes and locks nothing. */
public final class StatusReader {
    private static final String INVALID = "SELECT c.oid::pg_catalog.regclass::text FROM pg_catalog.pg_index AS i"
            + " JOIN pg_catalog.pg_class AS c ON c.oid = i.indexrelid"
            + " WHERE NOT i.indisvalid AND c.relkind = 'i' ORDER BY 1";

    private final Target target;
    private final MigrationFolder folder;

    public StatusReader(Target target, MigrationFolder folder) {
        this.target = target;
        this.folder = folder;
    }

    /** Reads everything over one session. */
    public Status read() throws SQLException {
        Author author = Author.current();
        try (Connection connection = target.connect(author, "status")) {
            Session session = new Session(connection);
            Ledger ledger = new Ledger(connection, author);
            List<Event> events = ledger.exists() ? ledger.events() : List.of();
            LedgerState told = LedgerState.of(events);
            LedgerState state = Baseline.of(folder, told).in(told);
            Map<String, AppliedMigration> applied = state.byId();
            RunPlan plan = PlanMaker.of(folder, state, connection, Mode.APPLY).plan(Mode.APPLY, Wish.EVERYTHING);
            Optional<String> interrupted = state.open()
                    .map(o -> o.id() + " " + o.direction() + ", " + o.finished().size() + " parts done");
            if (interrupted.isPresent()) {
                interrupted = Optional.of(
                        interrupted.get() + rows(session, state.open().get().id()));
            }
            return new Status(
                    state.environment(),
                    state.last().map(AppliedMigration::id),
                    state.last().map(m -> m.event().at()),
                    folder.pairs().stream()
                            .filter(p -> !applied.containsKey(p.id()))
                            .map(p -> p.up().file())
                            .toList(),
                    plan.stop(),
                    RunnerLock.holder(session),
                    interrupted,
                    state.frozen().map(f -> f.object() + " (" + f.actor() + ", " + f.at() + ")"),
                    state.releases().stream().reduce((a, b) -> b).map(Event::object),
                    deploy(state, applied),
                    state.approvals().stream()
                            .map(a -> RunPlan.shorten(a.object()) + " by " + a.actor() + " (" + a.client() + ")")
                            .toList(),
                    session.strings(INVALID),
                    Verification.drift(connection, events).size(),
                    applied.isEmpty() ? AdoptableHistory.read(connection) : List.of(),
                    plan.refusals());
        }
    }

    /** New code needs every file but those that wait until it is live. */
    private Optional<String> deploy(LedgerState state, Map<String, AppliedMigration> applied) {
        List<ScriptPair> needed = folder.pairs().stream()
                .filter(p -> p.up().header().gate() == Gate.NONE)
                .toList();
        Optional<ScriptPair> pending =
                needed.stream().filter(p -> !applied.containsKey(p.id())).findFirst();
        if (pending.isPresent()) {
            return Optional.of(
                    "not yet: the new release needs " + pending.get().up().file() + " first");
        }
        long live = state.releases().stream().mapToLong(Event::number).max().orElse(0);
        return needed.stream()
                .flatMap(p -> Optional.ofNullable(applied.get(p.id())).stream())
                .filter(a -> a.event().number() > live)
                .reduce((a, b) -> b)
                .map(a -> "now: all that the new release needs is applied, up to " + a.id());
    }

    private static String rows(Session session, String migration) throws SQLException {
        return session.text(
                        "SELECT ', ' || sum(rows) || ' rows' FROM concertina.checkpoint WHERE migration = ? HAVING sum(rows) > 0",
                        migration)
                .orElse("");
    }
}
