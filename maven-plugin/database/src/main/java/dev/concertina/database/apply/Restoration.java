package dev.concertina.database.apply;

import dev.concertina.database.catalog.CatalogReader;
import dev.concertina.database.compare.CatalogLine;
import dev.concertina.database.compare.CatalogLines;
import dev.concertina.database.ledger.Author;
import dev.concertina.database.ledger.Ledger;
import dev.concertina.database.snapshot.StructureSnapshot;
import dev.concertina.snapshot.Fingerprint;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Makes the structure that a snapshot describes, in a database that holds nothing. */
public final class Restoration {
    private static final int SHOWN = 10;
    /** What describes other objects. */
    private static final Set<String> ATTRIBUTES = Set.of("owner", "grant", "comment");

    private static final Set<String> ALWAYS = Set.of("schema public", "extension plpgsql");

    private final Target target;
    private final StructureSnapshot snapshot;
    private final Author author;
    private final RunLog log;

    public Restoration(Target target, StructureSnapshot snapshot, Author author, RunLog log) {
        this.target = target;
        this.snapshot = snapshot;
        this.author = author;
        this.log = log;
    }

    /** What it would do; nothing is locked or written. */
    public RestorePlan plan() throws SQLException {
        try (Connection connection = target.connect(author, "plan")) {
            return plan(connection);
        }
    }

    /**
     * Restores in one transaction, if the plan is the one that was agreed to and what comes of it is what the snapshot says.
     *
     * @param given the plan's hash, or at least its first eight digits
     * @throws ApplyException if not; nothing was changed then
     */
    public RestorePlan run(String given) throws SQLException {
        try (Connection connection = target.connect(author, "restore")) {
            Session session = new Session(connection);
            RunnerLock.take(session, RunnerLock.RUNNER, Limits.DEFAULT.runner(), log);
            RestorePlan plan = plan(connection);
            if (!plan.refusals().isEmpty()) {
                throw new ApplyException(String.join("\n", plan.refusals()));
            }
            if (!Fingerprint.names(given, plan.hash())) {
                throw new ApplyException("Plan " + given + " is not what would be restored now; that is "
                        + plan.shortHash() + ". Nothing was changed. Read the new plan, then run it: -Ddb.plan="
                        + plan.shortHash());
            }
            session.transaction(() -> restore(session));
            return plan;
        }
    }

    private void restore(Session session) throws SQLException {
        for (String statement : snapshot.statements()) {
            session.execute(statement);
        }
        String made = Fingerprint.of(CatalogReader.read(session.connection()));
        if (!made.equals(snapshot.schema())) {
            throw new ApplyException("What the snapshot makes here is not what it was taken of (" + made
                    + " instead of "
                    + snapshot.schema() + "), so nothing was kept of it. Take the file as it was written, and a server"
                    + " of the same major version.");
        }
    }

    private RestorePlan plan(Connection connection) throws SQLException {
        List<String> refusals = new ArrayList<>();
        List<String> there = CatalogLines.read(connection).stream()
                .filter(l -> !ATTRIBUTES.contains(l.kind()))
                .map(CatalogLine::object)
                .filter(o -> !ALWAYS.contains(o))
                .collect(Collectors.toCollection(ArrayList::new));
        if (new Ledger(connection, author).exists()) {
            there.add("a ledger in schema concertina");
        }
        if (!there.isEmpty()) {
            refusals.add("The database is not empty, so nothing is restored into it. It holds "
                    + there.stream().limit(SHOWN).collect(Collectors.joining(", "))
                    + (there.size() > SHOWN ? " and " + (there.size() - SHOWN) + " more" : "")
                    + ". Create another one and name that with db.url.");
        }
        return new RestorePlan(Identity.of(new Session(connection)), snapshot, refusals);
    }
}
