package dev.concertina.workspace;

import dev.concertina.ddl.Ddl;
import dev.concertina.ddl.DropColumn;
import dev.concertina.ddl.DropSequence;
import dev.concertina.ddl.DropTable;
import dev.concertina.ddl.DropType;
import dev.concertina.ddl.RequireNoDependent;
import dev.concertina.plan.Gate;
import dev.concertina.plan.Phase;
import dev.concertina.plan.Plan;
import dev.concertina.plan.PlannedFile;
import dev.concertina.plan.Step;
import dev.concertina.plan.Unit;
import dev.concertina.schema.Name;
import dev.concertina.script.ChangeName;
import dev.concertina.script.ScriptPair;
import dev.concertina.snapshot.Fingerprint;
import dev.concertina.snapshot.Retired;
import dev.concertina.snapshot.Snapshot;
import java.util.List;
import java.util.Optional;

/** Writes the only file that destroys rows: it drops what contracts retired. */
public final class Purges {
    private static final String GONE = "cannot be undone: the purge destroys what was retired";

    private final Workspace workspace;
    private final Settings settings;

    public Purges(Workspace workspace, Settings settings) {
        this.workspace = workspace;
        this.settings = settings;
    }

    /**
     * One file for everything that the contracts up to a number retired.
     *
     * @param upTo the number of the last contract file concerned
     */
    public Written write(long upTo) {
        Snapshot snapshot = workspace.snapshot();
        List<Retired> due =
                snapshot.retired().stream().filter(r -> r.number() <= upTo).toList();
        if (due.isEmpty()) {
            return new Written(new Plan(List.of()), List.of(), snapshot, List.of());
        }
        List<Step> steps =
                due.stream().map(r -> Step.oneWay(Phase.PURGE, unit(r), GONE)).toList();
        List<ScriptPair> pairs = PairWriter.behind(
                        workspace.folder(),
                        settings,
                        Request.NONE,
                        new ChangeName("retired"),
                        List.of(),
                        Optional.of(Fingerprint.of(snapshot.schema())))
                .write(List.of(new PlannedFile(Phase.PURGE, Gate.LIVE, steps)));
        List<Retired> left =
                snapshot.retired().stream().filter(r -> !due.contains(r)).toList();
        Snapshot after = new Snapshot(Optional.of(Heads.of(pairs.get(0))), snapshot.schema(), snapshot.pending(), left);
        return new Written(new Plan(List.of()), pairs, after, List.of());
    }

    private static Unit unit(Retired retired) {
        List<Ddl> statements = switch (retired.kind()) {
            case COLUMN -> {
                Name column = retired.column().orElseThrow();
                yield List.of(
                        new RequireNoDependent(retired.object(), List.of(column)),
                        new DropColumn(retired.object(), column));
            }
            case TABLE -> List.of(new RequireNoDependent(retired.object(), List.of()), new DropTable(retired.object()));
            case SEQUENCE -> List.of(new DropSequence(retired.object()));
            case TYPE -> List.of(new DropType(retired.object()));
        };
        return Unit.of("Retired long enough; the values are gone after this.", statements);
    }
}
