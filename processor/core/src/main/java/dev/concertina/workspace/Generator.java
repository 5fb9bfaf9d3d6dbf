package dev.concertina.workspace;

import dev.concertina.diff.Diff;
import dev.concertina.diff.SchemaDiff;
import dev.concertina.plan.Plan;
import dev.concertina.plan.Planner;
import dev.concertina.plan.Syncs;
import dev.concertina.schema.Model;
import dev.concertina.schema.Schema;
import dev.concertina.script.ChangeName;
import dev.concertina.script.MigrationFolder;
import dev.concertina.script.ScriptPair;
import dev.concertina.snapshot.Fingerprint;
import dev.concertina.snapshot.Head;
import dev.concertina.snapshot.PendingContract;
import dev.concertina.snapshot.Snapshot;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Turns changed classes into the files that a folder lacks. */
public final class Generator {
    private final Workspace workspace;
    private final Settings settings;

    public Generator(Workspace workspace, Settings settings) {
        this.workspace = workspace;
        this.settings = settings;
    }

    /**
     * The files that lead to what the classes want; none if they want what is there.
     *
     * @throws UnclearChangeException if the difference is not clear without a declaration
     * @throws dev.concertina.plan.RefusedChange if a change has no safe way
     */
    public Written generate(Model model, Request request) {
        Snapshot old = workspace.snapshot();
        // Of a large schema as much work as to plan its changes.
        CompletableFuture<String> fingerprint = CompletableFuture.supplyAsync(() -> Fingerprint.of(model.schema()));
        Diff diff = SchemaDiff.between(old.schema(), model);
        if (!diff.problems().isEmpty()) {
            throw new UnclearChangeException(diff.problems());
        }
        if (diff.changes().isEmpty()) {
            return new Written(new Plan(List.of()), List.of(), old, diff.notes());
        }
        new MovingColumns(settings.server()).check(old.pending(), old.schema(), model.schema(), diff.changes());
        MigrationFolder folder = workspace.folder();
        OptionalLong last = folder.lastNumber();
        long number = settings.numbering().next(last, settings.now());
        Syncs inFlight = PendingPlans.inFlight(old.pending(), settings.server());
        Plan plan = new Planner(PendingPlans.number(number), settings.server(), inFlight)
                .plan(old.schema(), model.schema(), diff.changes());
        ChangeName name = request.name().orElseGet(() -> ChangeTitle.of(diff.changes(), names(old)));
        PairWriter writer =
                PairWriter.behind(folder, settings, request, name, List.of(), Optional.of(fingerprint.join()));
        List<ScriptPair> pairs = writer.write(plan.ahead());
        return new Written(plan, pairs, snapshot(old, model, plan, pairs, number, name), notes(diff.notes(), plan));
    }

    /** The changes that the folder has, or that only their contract will show. */
    private Set<String> names(Snapshot old) {
        return Stream.concat(
                        workspace.folder().pairs().stream()
                                .map(p -> p.up().name().change().text()),
                        old.pending().stream().map(PendingContract::name))
                .collect(Collectors.toSet());
    }

    private static Snapshot snapshot(
            Snapshot old, Model model, Plan plan, List<ScriptPair> pairs, long number, ChangeName name) {
        Optional<Head> head = pairs.isEmpty() ? old.head() : Optional.of(Heads.of(pairs.get(pairs.size() - 1)));
        List<PendingContract> pending = new ArrayList<>(old.pending());
        if (!plan.contracts().isEmpty()) {
            pending.add(pending(old.schema(), model, pairs, number, name));
        }
        return new Snapshot(head, model.schema(), pending, old.retired());
    }

    private static PendingContract pending(
            Schema before, Model model, List<ScriptPair> pairs, long number, ChangeName name) {
        SchemaExcerpt excerpt = SchemaExcerpt.of(before, model.schema());
        String lastFile = pairs.isEmpty() ? "" : pairs.get(pairs.size() - 1).id();
        return new PendingContract(
                number,
                name.text(),
                lastFile,
                excerpt.from(before),
                excerpt.from(model.schema()),
                model.intents().stream()
                        .filter(i -> excerpt.tables().contains(i.table()))
                        .toList());
    }

    private static List<String> notes(List<String> found, Plan plan) {
        List<String> notes = new ArrayList<>(found);
        notes.addAll(plan.hazards());
        return notes;
    }
}
