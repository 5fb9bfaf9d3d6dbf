package dev.concertina.database.apply;

import dev.concertina.database.ledger.Action;
import dev.concertina.database.ledger.AppliedMigration;
import dev.concertina.database.ledger.Entry;
import dev.concertina.database.ledger.Event;
import dev.concertina.database.ledger.LedgerState;
import dev.concertina.script.MigrationFolder;
import dev.concertina.script.Script;
import dev.concertina.script.ScriptPair;
import java.util.List;
import java.util.Optional;

/**
 * The files by which db:squash replaced a history, for a database that holds this very history: they are not run there, but
 * known to stand for it.
 *
 * @param pairs the files; none if nothing was replaced, or the database does not hold it
 */
record Baseline(List<ScriptPair> pairs) {
    private static final Baseline NONE = new Baseline(List.of());

    static Baseline of(MigrationFolder folder, LedgerState state) {
        if (state.applied().isEmpty() || state.open().isPresent()) {
            return NONE;
        }
        String held = ScriptPair.fingerprint(state.applied().stream()
                .map(a -> ScriptPair.line(a.id(), a.up(), a.down()))
                .toList());
        return folder.pairs().stream()
                .filter(p -> p.up().header().replaces().equals(Optional.of(held)))
                .findFirst()
                .map(first -> new Baseline(folder.pairs().stream()
                        .filter(p -> p.number() >= first.number())
                        .filter(p -> p.up().header()
                                .change()
                                .equals(first.up().header().change()))
                        .toList()))
                .orElse(NONE);
    }

    /** What the database holds by the names of these files. */
    LedgerState in(LedgerState state) {
        if (pairs.isEmpty()) {
            return state;
        }
        Event last = state.last().orElseThrow().event();
        return state.withApplied(pairs.stream()
                .map(p -> new AppliedMigration(p.number(), p.id(), p.up().checksum(), down(p), last))
                .toList());
    }

    /** The events by which the ledger tells so. */
    List<Entry> entries() {
        return pairs.stream()
                .map(p -> Entry.of(Action.SQUASHED, p.id())
                        .with("number", p.number())
                        .with("up", p.up().checksum())
                        .with("down", down(p))
                        .with("replaces", p.up().header().replaces().orElse("")))
                .toList();
    }

    private static String down(ScriptPair pair) {
        return pair.down().map(Script::checksum).orElse("");
    }
}
