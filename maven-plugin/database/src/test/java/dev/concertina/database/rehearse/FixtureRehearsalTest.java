package dev.concertina.database.rehearse;

import static org.assertj.core.api.Assertions.assertThat;

import dev.concertina.database.TestServers;
import dev.concertina.database.plan.Fixture;
import dev.concertina.database.run.DisposableEmbedded;
import java.io.IOException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every plan of the fixtures passes a rehearsal on one release by turns, over rows of the rehearsal's own. The build takes a
 * part of them; {@code -Dconcertina.fixtures=all}, or a choice of fixtures, takes each.
 */
final class FixtureRehearsalTest {
    /** No multiple of the five releases, so that each has its turn. */
    private static final int BUILD_TAKES_ONE_OF = 19;

    private static final int ROWS = 20;

    static Stream<Arguments> fixtures() throws IOException {
        List<Arguments> arguments = new ArrayList<>();
        int turn = 0;
        for (Fixture fixture : Fixture.chosen()) {
            if (Fixture.areOnEveryRelease() || turn % BUILD_TAKES_ONE_OF == 0) {
                arguments.add(Arguments.of(fixture, fixture.releaseOfTurn(turn)));
            }
            turn++;
        }
        return arguments.stream();
    }

    @ParameterizedTest(name = "{0} on {1}")
    @MethodSource("fixtures")
    void passes(Fixture fixture, int major) throws IOException, SQLException {
        Fixture.Generated generated = fixture.generate(major);
        long applied =
                generated.source().stream().mapToLong(p -> p.number()).max().orElse(0);
        RehearsalReport report = new Rehearsal(new DisposableEmbedded(TestServers.server(major)), ROWS, file -> {})
                .run(RehearsalPlan.of(
                        generated.workspace(), Fixture.settings(major), pair -> pair.number() <= applied));
        assertThat(report.files())
                .hasSize(generated.change().size() + report.plan().unwritten());
        assertThat(report.passed()).as("%s", report).isTrue();
        assertThat(report.files()).extracting(RehearsedFile::proof).doesNotContain(Proof.FAILED);
        assertThat(report.wayBack().files()).isEqualTo(generated.change().size());
    }
}
