package dev.concertina.database.apply;

import com.google.gson.JsonParser;
import dev.concertina.database.compare.CatalogLine;
import dev.concertina.database.compare.CatalogLines;
import dev.concertina.database.ledger.Action;
import dev.concertina.database.ledger.Author;
import dev.concertina.database.ledger.Event;
import dev.concertina.database.ledger.EventChain;
import dev.concertina.database.ledger.Ledger;
import dev.concertina.database.ledger.LedgerState;
import dev.concertina.script.MigrationFolder;
import dev.concertina.script.Problem;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;

/** Compares files, ledger and database with one another. */
public final class Verification {
    private final Target target;
    private final MigrationFolder folder;
    private final Destination destination;

    /** One that does not know where the files lead. */
    public Verification(Target target, MigrationFolder folder) {
        this(target, folder, Destination.UNKNOWN);
    }

    public Verification(Target target, MigrationFolder folder, Destination destination) {
        this.target = target;
        this.folder = folder;
        this.destination = destination;
    }

    /**
     * Everything that is not as it should be.
     *
     * @param expectedHead hash of an event that must be there: one that was printed or stored elsewhere
     */
    public List<String> check(Optional<String> expectedHead) throws SQLException {
        Author author = Author.current();
        try (Connection connection = target.connect(author, "verify")) {
            Ledger ledger = new Ledger(connection, author);
            if (!ledger.exists()) {
                return List.of("The database has no ledger: nothing was ever applied here, or somebody dropped it.");
            }
            List<Event> events = ledger.events();
            List<String> findings = new ArrayList<>(EventChain.check(events, expectedHead));
            folder.problems().stream().map(Problem::message).forEach(findings::add);
            LedgerState state = LedgerState.of(events);
            findings.addAll(new HistoryCheck(folder, Baseline.of(folder, state).in(state)).refusals(Mode.APPLY));
            findings.addAll(drift(connection, events));
            destination
                    .missing(connection, state)
                    .forEach(line -> findings.add("The database lacks what schema.json says: " + line));
            return findings;
        }
    }

    /** What changed in the database since the last run left it. */
    static List<String> drift(Connection connection, List<Event> events) throws SQLException {
        Optional<Event> last =
                events.stream().filter(e -> e.kind() == Action.RUN_FINISHED).reduce((a, b) -> b);
        if (last.isEmpty() || isCutSince(last.get(), events)) {
            return List.of();
        }
        SortedSet<CatalogLine> kept = CatalogRecord.read(connection);
        List<String> findings = new ArrayList<>();
        String recorded = JsonParser.parseString(last.get().data())
                .getAsJsonObject()
                .get("catalog")
                .getAsString();
        if (!CatalogRecord.fingerprint(kept).equals(recorded)) {
            findings.add("Table concertina.catalog was changed after the run that wrote it.");
        }
        SortedSet<CatalogLine> now = CatalogLines.read(connection);
        kept.stream()
                .filter(l -> !now.contains(l))
                .forEach(l -> findings.add("No longer as the last run left it: " + l.object() + " " + l.definition()));
        now.stream()
                .filter(l -> !kept.contains(l))
                .forEach(l -> findings.add("Made or changed since the last run: " + l.object() + " " + l.definition()));
        return findings;
    }

    /** Whether a later run changed something and could not tell what it left. */
    private static boolean isCutSince(Event finished, List<Event> events) {
        return events.stream()
                .filter(e -> e.number() > finished.number())
                .anyMatch(e -> e.kind() == Action.APPLIED
                        || e.kind() == Action.ROLLED_BACK
                        || e.kind() == Action.HOOK_FINISHED
                        || e.kind() == Action.UNIT_STARTED
                        || e.kind() == Action.UNIT_FINISHED);
    }
}
