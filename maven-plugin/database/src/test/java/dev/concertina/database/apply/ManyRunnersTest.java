package dev.concertina.database.apply;

import static org.assertj.core.api.Assertions.assertThat;

import dev.concertina.database.TestServers;
import dev.concertina.database.embedded.EmbeddedDatabase;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * Many processes run the same migrations at once; each migration is applied by exactly one of them.
 *
 * <p>{@code -Dconcertina.runners} and {@code -Dconcertina.rounds} say how many, and how often: 4 and 1 by default.
 */
class ManyRunnersTest {
    private static final int RUNNERS = Integer.getInteger("concertina.runners", 4);
    private static final int ROUNDS = Integer.getInteger("concertina.rounds", 1);

    @Test
    void eachMigrationIsAppliedOnce() throws Exception {
        for (int round = 0; round < ROUNDS; round++) {
            try (EmbeddedDatabase database = TestServers.database(14 + round % 5)) {
                List<Process> processes = new ArrayList<>();
                for (int i = 0; i < RUNNERS; i++) {
                    processes.add(DoomedRunner.start(Mode.APPLY, database.url(), 0));
                }
                int files = 0;
                for (Process process : processes) {
                    files += Integer.parseInt(DoomedRunner.printed(process, 0).split(" ")[1]);
                }
                assertThat(files)
                        .as("files run in round %d", round)
                        .isEqualTo(Applied.shop().pairs().size());
                assertThat(new Applied(database).state().applied())
                        .hasSameSizeAs(Applied.shop().pairs());
            }
        }
    }
}
