package dev.concertina.database.apply;

import dev.concertina.database.ledger.AppliedMigration;
import dev.concertina.database.ledger.Direction;
import dev.concertina.database.ledger.LedgerState;
import dev.concertina.database.ledger.OpenMigration;
import dev.concertina.script.MigrationFolder;
import dev.concertina.script.Script;
import dev.concertina.script.ScriptPair;
import dev.concertina.snapshot.Fingerprint;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Compares a folder with what the ledger says was run from it. */
final class HistoryCheck {
    private final Map<String, ScriptPair> pairs;
    private final SortedSet<Long> retired;
    private final LedgerState state;
    private final List<String> refusals = new ArrayList<>();

    HistoryCheck(MigrationFolder folder, LedgerState state) {
        this.pairs =
                folder.pairs().stream().collect(Collectors.toMap(ScriptPair::id, Function.identity(), (a, b) -> a));
        this.retired = folder.retired();
        this.state = state;
    }

    List<String> refusals(Mode mode) {
        state.applied().forEach(this::applied);
        long last = state.last().map(AppliedMigration::number).orElse(-1L);
        Set<String> applied = state.byId().keySet();
        pairs.forEach((id, pair) -> {
            if (pair.number() < last && !applied.contains(id)) {
                refusals.add("\"" + pair.up().file() + "\" was never applied, but later files were, so its turn"
                        + " is over. Give it a number behind the last one: mvn db:merge");
            }
        });
        state.open().ifPresent(o -> open(o, mode));
        return refusals;
    }

    private void applied(AppliedMigration migration) {
        Optional<ScriptPair> pair = Optional.ofNullable(pairs.get(migration.id()));
        if (pair.isEmpty() && retired.contains(migration.number())) {
            refusals.add("Migration " + migration.id() + " was applied here at "
                    + migration.event().at()
                    + ", but its files were retired since, as if nobody had, so these files are"
                    + " not the history of this database. Take them from version control again, or roll it back with the"
                    + " folder as it was.");
            return;
        }
        if (pair.isEmpty()) {
            refusals.add("Migration " + migration.id() + " was applied at "
                    + migration.event().at() + ", but its file is not here, so these files are not the history of this"
                    + " database. " + remedy());
            return;
        }
        edited(pair.get().up(), migration.up(), migration);
        String down = pair.get().down().map(Script::checksum).orElse("");
        if (!down.equals(migration.down())) {
            if (pair.get().down().isPresent()) {
                edited(pair.get().down().get(), migration.down(), migration);
            } else {
                refusals.add("The down script of " + migration.id()
                        + " is gone, so the migration could not be rolled back. Take it from version control again.");
            }
        }
    }

    private String remedy() {
        return pairs.values().stream()
                .filter(p -> p.up().header().replaces().isPresent())
                .findFirst()
                .map(p -> p.id()
                        + " replaces a history of which the database does not hold all, or more: apply the rest of it"
                        + " with the files from before db:squash, then come back to these.")
                .orElse("Take it from version control again.");
    }

    private void edited(Script script, String applied, AppliedMigration migration) {
        Optional<String> unknown = Fingerprint.unknownVersion(applied);
        if (unknown.isPresent()) {
            refusals.add("\"" + script.file() + "\" was applied by "
                    + migration.event().tool() + ", which wrote its hash in version " + unknown.get()
                    + ", which this Concertina does not know, so it cannot be told whether the file was edited since. Use"
                    + " that version of the plugin, or a newer one.");
        } else if (!script.checksum().equals(applied)) {
            refusals.add("\"" + script.file() + "\" was edited after it was applied: the ledger has " + applied
                    + ", the file " + script.checksum()
                    + ". What the database holds would differ from what the files say. Take it from version control"
                    + " again, and make the change in a new file.");
        }
    }

    private void open(OpenMigration open, Mode mode) {
        Mode needed = open.direction() == Direction.UP ? Mode.APPLY : Mode.ROLLBACK;
        if (mode != needed) {
            refusals.add("The " + needed + " of " + open.id() + " was interrupted when a part of it was done, so the"
                    + " database stands between two states. Let it end first: mvn db:" + needed);
        }
        Optional<Script> script = Optional.ofNullable(pairs.get(open.id()))
                .flatMap(p -> open.direction() == Direction.UP ? Optional.of(p.up()) : p.down());
        if (script.filter(s -> s.checksum().equals(open.checksum())).isEmpty()) {
            refusals.add("A part of " + open.id() + " is done, but its script is not here any more as it was ("
                    + open.checksum() + "), so it cannot go on. Take it from version control again.");
        }
    }
}
