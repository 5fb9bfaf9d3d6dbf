package dev.concertina.workspace;

import dev.concertina.plan.ChangePlan;
import dev.concertina.plan.Plan;
import dev.concertina.plan.Syncs;
import dev.concertina.schema.QualifiedName;
import dev.concertina.script.ChangeName;
import dev.concertina.script.ScriptPair;
import dev.concertina.snapshot.Fingerprint;
import dev.concertina.snapshot.PendingContract;
import dev.concertina.snapshot.Retired;
import dev.concertina.snapshot.Snapshot;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Writes contracts whose time has come. */
public final class Contracts {
    private final Workspace workspace;
    private final Settings settings;

    public Contracts(Workspace workspace, Settings settings) {
        this.workspace = workspace;
        this.settings = settings;
    }

    /**
     * The contract files of pending changes.
     *
     * @param names of the changes; empty for all
     * @throws IllegalArgumentException if a name is not pending, or an older contract of the same table must come first
     */
    public Written write(Set<String> names) {
        Snapshot snapshot = workspace.snapshot();
        List<PendingContract> chosen = chosen(snapshot.pending(), names);
        List<ScriptPair> pairs = new ArrayList<>();
        List<Retired> retired = new ArrayList<>(snapshot.retired());
        List<PendingContract> left = new ArrayList<>(snapshot.pending());
        List<ChangePlan> changes = new ArrayList<>();
        for (PendingContract contract : chosen) {
            left.remove(contract);
            Syncs others = PendingPlans.inFlight(left, settings.server());
            Plan plan = PendingPlans.plan(contract, settings.server(), others);
            changes.addAll(plan.changes());
            Optional<ScriptPair> last =
                    pairs.isEmpty() ? workspace.folder().last() : Optional.of(pairs.get(pairs.size() - 1));
            List<ScriptPair> written = new PairWriter(
                            workspace.folder().style(),
                            settings,
                            Request.NONE,
                            new ChangeName(contract.name()),
                            last.map(p -> OptionalLong.of(p.number())).orElse(OptionalLong.empty()),
                            last.map(p -> p.up().checksum()),
                            contract.lastFile().isEmpty() ? List.of() : List.of(contract.lastFile()),
                            Optional.of(Fingerprint.of(snapshot.schema())))
                    .write(plan.contracts());
            pairs.addAll(written);
            retired.addAll(Retirements.of(plan, written.get(written.size() - 1).number()));
        }
        Snapshot after = pairs.isEmpty()
                ? snapshot
                : new Snapshot(Optional.of(Heads.of(pairs.get(pairs.size() - 1))), snapshot.schema(), left, retired);
        return new Written(new Plan(changes), pairs, after, List.of());
    }

    private static List<PendingContract> chosen(List<PendingContract> pending, Set<String> names) {
        Set<String> unknown = new TreeSet<>(names);
        pending.forEach(p -> unknown.remove(p.name()));
        if (!unknown.isEmpty()) {
            String known = pending.isEmpty()
                    ? "None is pending at all."
                    : "Name one of those that are: "
                            + pending.stream().map(PendingContract::name).collect(Collectors.joining(", ")) + ".";
            throw new IllegalArgumentException("No contract is pending for \"" + String.join("\", \"", unknown)
                    + "\", so none was written. " + known);
        }
        List<PendingContract> chosen = pending.stream()
                .filter(p -> names.isEmpty() || names.contains(p.name()))
                .toList();
        for (PendingContract contract : chosen) {
            pending.stream()
                    .filter(p -> p.number() < contract.number() && !chosen.contains(p))
                    .filter(p -> shareTable(p, contract))
                    .findFirst()
                    .ifPresent(p -> {
                        throw new IllegalArgumentException(
                                "The contract of \"" + contract.name() + "\" builds on that of \"" + p.name()
                                        + "\", which is older and about the same table. Write that one first, or both.");
                    });
        }
        return chosen;
    }

    private static boolean shareTable(PendingContract one, PendingContract other) {
        Set<QualifiedName> tables = new TreeSet<>(one.after().tables().keySet());
        tables.retainAll(other.before().tables().keySet());
        return !tables.isEmpty();
    }
}
