package dev.concertina.random;

import static org.assertj.core.api.Assertions.assertThat;

import dev.concertina.diff.ChangeApplication;
import dev.concertina.diff.Diff;
import dev.concertina.diff.SchemaDiff;
import dev.concertina.schema.Model;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

final class PairTest {
    /** {@code -Dconcertina.seed} begins elsewhere, {@code -Dconcertina.pairs} makes more of them. */
    private static final long FIRST = Long.getLong("concertina.seed", 1);

    private static final int PAIRS = Integer.getInteger("concertina.pairs", 2000);

    @Test
    void changesMadeOneByOneLeadToTheTarget() {
        List<String> wrong = new ArrayList<>();
        for (long seed = FIRST; seed < FIRST + PAIRS; seed++) {
            Pair pair = Pair.random(seed, 14 + (int) (seed % 5));
            String said = "seed " + seed + " " + pair.done() + ": ";
            Diff diff = SchemaDiff.between(pair.from(), pair.target());
            if (!diff.problems().isEmpty()) {
                wrong.add(said + diff.problems());
            } else if (!ChangeApplication.apply(pair.from(), diff.changes())
                    .equals(pair.target().schema())) {
                wrong.add(said + "another schema");
            }
            Model same = new Model(pair.target().schema(), pair.target().intents());
            Diff again = SchemaDiff.between(pair.target().schema(), same);
            if (!again.changes().isEmpty() || !again.problems().isEmpty()) {
                wrong.add(said + "not empty: " + again);
            }
        }
        assertThat(wrong).isEmpty();
    }
}
