package dev.concertina.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * What leads from one schema to another.
 *
 * @param changes in the order in which they are made
 */
public record Plan(List<ChangePlan> changes) {
    public Plan {
        changes = List.copyOf(changes);
    }

    /** The files of all phases, in running order; the contract's among them. */
    public List<PlannedFile> files() {
        Map<Place, List<Step>> places = new TreeMap<>();
        for (ChangePlan change : changes) {
            for (Step step : change.steps()) {
                places.computeIfAbsent(new Place(step.phase(), step.gate()), p -> new ArrayList<>())
                        .add(step);
            }
        }
        return places.entrySet().stream()
                .map(e -> new PlannedFile(e.getKey().phase(), e.getKey().gate(), e.getValue()))
                .toList();
    }

    /** The files that are written at once. */
    public List<PlannedFile> ahead() {
        return files().stream()
                .filter(f -> f.phase().compareTo(Phase.CONTRACT) < 0)
                .toList();
    }

    /** The files that wait until old code is gone. */
    public List<PlannedFile> contracts() {
        return files().stream().filter(f -> f.phase() == Phase.CONTRACT).toList();
    }

    public List<String> hazards() {
        return Stream.concat(changes.stream().flatMap(c -> c.hazards().stream()), ClientHazards.of(files()).stream())
                .distinct()
                .toList();
    }

    /** What is in flight once everything but the contracts has run, besides what was before. */
    public Syncs started(Syncs before) {
        Syncs syncs = before;
        for (ChangePlan change : changes) {
            for (var move : change.moves().entrySet()) {
                syncs = syncs.plus(move.getKey(), move.getValue());
            }
        }
        return syncs;
    }

    /** Ungated files first, so that new code is ready as early as can be. */
    private record Place(Phase phase, Gate gate) implements Comparable<Place> {
        @Override
        public int compareTo(Place other) {
            int byGate = gated() - other.gated();
            return byGate != 0 ? byGate : phase.compareTo(other.phase);
        }

        private int gated() {
            return gate == Gate.LIVE ? 1 : 0;
        }
    }
}
