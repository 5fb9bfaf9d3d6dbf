package dev.concertina.lint.fix;

import dev.concertina.plan.Gate;
import dev.concertina.plan.Phase;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What is proved of the rows that are there, after a constraint holds for new ones.
 *
 * @param validate reads the rows and lets others work
 * @param tighten is over at once, because of the proof; old code may fail from then on
 * @param release what is not needed any more; in one statement with the one before it would go first
 * @param doubt undoes all
 */
record Proof(String validate, Optional<String> tighten, Optional<String> release, List<String> doubt) {
    Proof {
        doubt = List.copyOf(doubt);
    }

    /** All of them as one file: the rows are read before any strong lock is taken. */
    static Optional<NewFile> file(List<Proof> proofs, Phase phase, Gate gate) {
        if (proofs.isEmpty()) {
            return Optional.empty();
        }
        List<String> up = new ArrayList<>(
                Draft.merged(proofs.stream().map(Proof::validate).toList()));
        up.addAll(
                Draft.merged(proofs.stream().flatMap(p -> p.tighten().stream()).toList()));
        up.addAll(
                Draft.merged(proofs.stream().flatMap(p -> p.release().stream()).toList()));
        List<String> down = new ArrayList<>();
        for (int i = proofs.size() - 1; i >= 0; i--) {
            down.addAll(proofs.get(i).doubt());
        }
        boolean live = proofs.stream().anyMatch(p -> p.tighten().isPresent());
        String why = "Prove it for the rows that were there before: reads them, but lets others read and write.";
        return Optional.of(new NewFile(phase, true, live ? Gate.LIVE : gate, why, up, Draft.merged(down)));
    }
}
