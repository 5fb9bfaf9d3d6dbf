package dev.concertina.workspace;

import dev.concertina.diff.Diff;
import dev.concertina.diff.SchemaDiff;
import dev.concertina.plan.Plan;
import dev.concertina.plan.Planner;
import dev.concertina.plan.RefusedChange;
import dev.concertina.plan.Syncs;
import dev.concertina.schema.Model;
import dev.concertina.schema.Schema;
import dev.concertina.script.ChangeName;
import dev.concertina.script.ScriptPair;
import dev.concertina.snapshot.Fingerprint;
import dev.concertina.snapshot.Snapshot;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/** Makes one baseline out of a history, for databases that begin from nothing. */
public final class Squash {
    private static final ChangeName BASELINE = new ChangeName("baseline");

    private final Workspace workspace;
    private final Settings settings;

    public Squash(Workspace workspace, Settings settings) {
        this.workspace = workspace;
        this.settings = settings;
    }

    /**
     * The baseline, numbered behind the history that it replaces, and the snapshot that knows it alone. Whether both lead
     * to the same, only a server can tell.
     *
     * @throws RefusedChange if the history is not at its end: a contract is pending, or something retired is not purged
     */
    public Written baseline() {
        Snapshot old = workspace.snapshot();
        requireSettled(old);
        OptionalLong last = workspace.folder().lastNumber();
        long number = settings.numbering().next(last, settings.now());
        Diff diff = SchemaDiff.between(Schema.EMPTY, new Model(old.schema(), List.of()));
        Plan plan = new Planner(PendingPlans.number(number), settings.server(), Syncs.NONE)
                .plan(Schema.EMPTY, old.schema(), diff.changes());
        List<ScriptPair> pairs = new PairWriter(
                        workspace.folder().style(),
                        settings,
                        Request.NONE,
                        BASELINE,
                        last,
                        Optional.empty(),
                        List.of(),
                        old.head().map(h -> Fingerprint.of(old.schema())))
                .replacing(workspace.folder().pairs())
                .write(plan.ahead());
        Snapshot snapshot =
                new Snapshot(Optional.of(Heads.of(pairs.get(pairs.size() - 1))), old.schema(), List.of(), List.of());
        return new Written(plan, pairs, snapshot, List.of());
    }

    private void requireSettled(Snapshot snapshot) {
        if (workspace.folder().pairs().isEmpty()) {
            throw new RefusedChange("There is no migration here, so there is no history to squash.");
        }
        if (!workspace.unlearned().isEmpty()) {
            throw new RefusedChange(
                    "The file \"" + workspace.unlearned().get(0).up().file() + "\" is not known to"
                            + " schema.json yet, so a baseline would lack what it does. Run mvn db:generate first.");
        }
        if (!snapshot.pending().isEmpty()) {
            throw new RefusedChange(
                    "The contract of \"" + snapshot.pending().get(0).name() + "\" is pending, and a"
                            + " baseline has no way to say so. Write the contracts first: mvn db:contract -Ddb.contracts=all");
        }
        if (!snapshot.retired().isEmpty()) {
            throw new RefusedChange("\"" + snapshot.retired().get(0).object() + "\" holds what a contract retired, and"
                    + " without its history it could not come back. Purge it first: mvn db:purge");
        }
    }
}
