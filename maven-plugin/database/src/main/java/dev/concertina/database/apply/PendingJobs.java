package dev.concertina.database.apply;

import dev.concertina.database.ledger.AppliedMigration;
import dev.concertina.database.ledger.Direction;
import dev.concertina.database.ledger.Event;
import dev.concertina.database.ledger.LedgerState;
import dev.concertina.plan.Gate;
import dev.concertina.script.MigrationFolder;
import dev.concertina.script.ScriptPair;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds the migrations that a database does not hold yet, up to the first that has to wait. */
final class PendingJobs {
    private final MigrationFolder folder;
    private final LedgerState state;
    private final boolean gated;

    /** @param empty whether the database holds nothing: no code can run on it then */
    PendingJobs(MigrationFolder folder, LedgerState state, String environment, boolean empty) {
        this.folder = folder;
        this.state = state;
        this.gated = !environment.equals(PlanMaker.DEVELOPMENT)
                && !(empty && state.applied().isEmpty());
    }

    Jobs find(Wish wish) {
        List<Job> jobs = new ArrayList<>();
        Optional<String> stop = Optional.empty();
        for (ScriptPair pair : pending()) {
            stop = reason(pair, wish);
            if (stop.isPresent()) {
                break;
            }
            jobs.add(new Job(pair, Direction.UP));
        }
        return new Jobs(jobs, List.of(), stop);
    }

    /** The files that were not applied. */
    List<ScriptPair> pending() {
        Set<String> applied = state.byId().keySet();
        return folder.pairs().stream().filter(p -> !applied.contains(p.id())).toList();
    }

    private Optional<String> reason(ScriptPair pair, Wish wish) {
        if (wish.to().isPresent() && pair.number() > wish.to().getAsLong()) {
            return Optional.of("Stops before " + pair.up().file() + ", as db.to says.");
        }
        if (wish.phase().isPresent() && wish.phase().get() != pair.up().name().phase()) {
            return Optional.of("Stops before " + pair.up().file() + ": only files of phase "
                    + wish.phase().get() + " were wished.");
        }
        return gated && pair.up().header().gate() == Gate.LIVE ? closed(pair) : Optional.empty();
    }

    /** Why the gate before a file is closed: no release is known to be live since what it needs was there. */
    private Optional<String> closed(ScriptPair pair) {
        List<String> needed = folder.pairs().stream()
                .filter(p -> p.number() < pair.number())
                .filter(p -> p.up().header().gate() == Gate.NONE)
                .filter(p -> p.up().header().change().equals(pair.up().header().change()))
                .map(ScriptPair::id)
                .toList();
        boolean allThere = needed.stream().allMatch(id -> state.applied(id).isPresent());
        long since = needed.stream()
                .flatMap(id -> state.applied(id).stream())
                .map(AppliedMigration::event)
                .mapToLong(Event::number)
                .max()
                .orElse(0);
        boolean live = allThere && state.releases().stream().anyMatch(r -> r.number() > since);
        return live
                ? Optional.empty()
                : Optional.of(
                        "Stops before " + pair.up().file() + ": it waits until no old code runs. Deploy the release"
                                + " that needs the files before it, then say so: mvn db:deployed -Ddb.release=…");
    }
}
