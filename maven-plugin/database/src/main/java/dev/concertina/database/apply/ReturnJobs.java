package dev.concertina.database.apply;

import dev.concertina.database.ledger.Action;
import dev.concertina.database.ledger.AppliedMigration;
import dev.concertina.database.ledger.Direction;
import dev.concertina.database.ledger.Event;
import dev.concertina.database.ledger.LedgerState;
import dev.concertina.database.ledger.OpenMigration;
import dev.concertina.plan.Phase;
import dev.concertina.script.MigrationFolder;
import dev.concertina.script.ScriptPair;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/** Finds the migrations that are to be undone, the last one first. */
final class ReturnJobs {
    private final MigrationFolder folder;
    private final LedgerState state;

    ReturnJobs(MigrationFolder folder, LedgerState state) {
        this.folder = folder;
        this.state = state;
    }

    Jobs find(Wish wish) {
        List<Job> jobs = new ArrayList<>();
        List<String> refusals = new ArrayList<>();
        if (wish.to().isEmpty() && wish.steps().isEmpty() && wish.release().isEmpty()) {
            refusals.add("Nothing says how far to roll back, so nothing is. Give the number of the last migration to"
                    + " keep, 0 for none: -Ddb.to=12; or how many to undo: -Ddb.steps=1; or the release to go back to:"
                    + " -Ddb.release=2.4");
        }
        long live = wish.release().map(r -> live(r, refusals)).orElse(Long.MAX_VALUE);
        List<AppliedMigration> applied = new ArrayList<>(state.applied());
        Collections.reverse(applied);
        long kept = wish.to().orElse(Long.MAX_VALUE);
        int steps = wish.steps().orElse(0);
        for (int i = 0; i < applied.size(); i++) {
            if (i < steps
                    || applied.get(i).number() > kept
                    || applied.get(i).event().number() > live) {
                pair(applied.get(i)).ifPresent(p -> add(p, wish, jobs, refusals));
            }
        }
        return new Jobs(jobs, refusals, Optional.empty());
    }

    /** When a release went live, as the number of the event that told so last. */
    private long live(String release, List<String> refusals) {
        OptionalLong told = state.releases().stream()
                .filter(e -> e.object().equals(release))
                .mapToLong(Event::number)
                .max();
        if (told.isEmpty()) {
            refusals.add("Release \"" + release
                    + "\" was never told to be live here, so what came after it is not known;"
                    + " nothing is rolled back. Give one of "
                    + state.releases().stream().map(Event::object).distinct().toList()
                    + ", or a number: -Ddb.to=12");
        }
        return told.orElse(Long.MAX_VALUE);
    }

    private Optional<ScriptPair> pair(AppliedMigration migration) {
        return folder.pairs().stream()
                .filter(p -> p.id().equals(migration.id()))
                .findFirst();
    }

    private void add(ScriptPair pair, Wish wish, List<Job> jobs, List<String> refusals) {
        boolean begun =
                state.open().map(OpenMigration::id).filter(pair.id()::equals).isPresent();
        if (pair.up().name().phase() == Phase.PURGE && !wish.acceptLoss() && !begun) {
            refusals.add(
                    "\"" + pair.up().file() + "\" destroyed rows that no script brings back. To go back all the same,"
                            + " without them: -Ddb.acceptLoss");
        }
        if (state.applied(pair.id())
                        .filter(a -> !a.event().kind().equals(Action.APPLIED)
                                || !a.event().object().equals(a.id()))
                        .isPresent()
                && !wish.acceptLoss()) {
            refusals.add(
                    "\"" + pair.up().file() + "\" stands for the history that was squashed into it, so its way back"
                            + " drops everything. To go back a part of it, take the files from before db:squash. To drop everything"
                            + " all the same: -Ddb.acceptLoss");
        }
        if (pair.down().isEmpty()) {
            refusals.add("\"" + pair.up().file() + "\" has no down script, so it cannot be rolled back. Write a new"
                    + " migration that undoes it: mvn db:new");
        } else {
            jobs.add(new Job(pair, Direction.DOWN));
        }
    }
}
