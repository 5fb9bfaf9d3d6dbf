package dev.concertina.database.plan;

import static org.assertj.core.api.Assertions.assertThat;

import dev.concertina.database.Sql;
import dev.concertina.database.TestServers;
import dev.concertina.database.effect.CatalogFacts;
import dev.concertina.database.effect.Effects;
import dev.concertina.database.embedded.EmbeddedDatabase;
import dev.concertina.plan.Phase;
import dev.concertina.schema.PostgresVersion;
import dev.concertina.schema.Schema;
import dev.concertina.script.Script;
import dev.concertina.script.ScriptPair;
import dev.concertina.snapshot.Outline;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.postgresql.PGConnection;

/**
 * Each fixture: going up leads to what the oracle says and leaves nothing to generate; each file undoes exactly what it
 * did, rows included, and can be run again. The build proves every second one on one release by turns, which is enough
 * while the files are the expected ones, as they are for every fixture and release; {@code -Dconcertina.fixtures=all}, or
 * a choice of fixtures, proves each on every release.
 *
 * <p>{@code -Dconcertina.fixtures=accept} makes what is generated the expected files; {@code -Dconcertina.fixture=kind/case}
 * runs one alone, or several with commas between.
 */
final class FixtureTest {
    private static final int BUILD_PROVES_ONE_OF = 2;

    static Stream<Arguments> fixtures() throws IOException {
        List<Arguments> arguments = new ArrayList<>();
        boolean all = Fixture.areOnEveryRelease();
        int turn = 0;
        for (Fixture fixture : Fixture.chosen()) {
            int chosen = fixture.releaseOfTurn(turn++);
            for (int major = fixture.since(); major <= PostgresVersion.NEWEST; major++) {
                if (all || (major == chosen && turn % BUILD_PROVES_ONE_OF == 0)) {
                    arguments.add(Arguments.of(fixture, major));
                }
            }
        }
        return arguments.stream();
    }

    @ParameterizedTest(name = "{0} on {1}")
    @MethodSource("fixtures")
    void isProved(Fixture fixture, int major) throws IOException, SQLException {
        Fixture.Generated generated = fixture.generate(major);
        assertThat(generated.change()).isNotEmpty();
        assertThat(generated.again(major)).as("generated a second time").isEmpty();
        prove(fixture, generated, major);
    }

    static List<Fixture> chosen() throws IOException {
        return Fixture.chosen();
    }

    @ParameterizedTest
    @MethodSource("chosen")
    void hasTheExpectedFiles(Fixture fixture) throws IOException {
        for (int major = fixture.since(); major <= PostgresVersion.NEWEST; major++) {
            golden(fixture, Fixture.texts(fixture.generate(major).change()), major);
        }
    }

    private static void golden(Fixture fixture, Map<String, String> texts, int major) throws IOException {
        boolean accept = System.getProperty("concertina.fixtures", "").equals("accept");
        if (accept && !fixture.golden(major).equals(texts)) {
            fixture.accept(major, texts);
        }
        Map<String, String> golden = fixture.golden(major);
        assertThat(texts.keySet()).isEqualTo(golden.keySet());
        texts.forEach((file, text) -> assertThat(text).as(file).isEqualTo(golden.get(file)));
    }

    private static void prove(Fixture fixture, Fixture.Generated generated, int major)
            throws IOException, SQLException {
        try (EmbeddedDatabase database = TestServers.database(major);
                Connection connection = database.connect()) {
            // the same questions are asked after every file
            connection.unwrap(PGConnection.class).setPrepareThreshold(1);
            for (ScriptPair pair : generated.source()) {
                Scripts.run(connection, pair.up());
            }
            Sql.run(connection, fixture.rows());
            State last = state(fixture, connection);
            Schema source = last.schema();
            List<State> before = new ArrayList<>();
            for (ScriptPair pair : generated.change()) {
                before.add(isBackfill(pair) ? state(fixture, connection, pair, source) : last);
                run(connection, pair.up());
                State after = state(fixture, connection);
                run(connection, down(pair));
                state(fixture, connection, pair, source)
                        .requireEqual(before.get(before.size() - 1), down(pair).file());
                Scripts.run(connection, pair.up());
                last = state(fixture, connection);
                last.requireEqual(after, "again " + pair.up().file());
            }
            requireOracle(last, fixture, major);
            assertThat(Outline.of(last.schema()))
                    .isEqualTo(Outline.of(generated.snapshot().schema()));
            for (int i = before.size() - 1; i >= 0; i--) {
                ScriptPair pair = generated.change().get(i);
                Scripts.run(connection, down(pair));
                state(fixture, connection, pair, source)
                        .requireEqual(before.get(i), "last " + down(pair).file());
            }
        }
    }

    /** What the runner asks the catalog after a file is true of every file that is generated. */
    private static void run(Connection connection, Script script) throws SQLException {
        Scripts.run(connection, script);
        Effects effects = new Effects();
        script.statements().forEach(effects::read);
        assertThat(CatalogFacts.unmet(connection, effects)).as(script.file()).isEmpty();
    }

    private static State state(Fixture fixture, Connection connection) throws SQLException {
        return seen(fixture, State.of(connection));
    }

    /** The values of a new column stay when its backfill is undone: they go with its expand. */
    private static State state(Fixture fixture, Connection connection, ScriptPair pair, Schema source)
            throws SQLException {
        return isBackfill(pair) ? seen(fixture, State.of(connection, source)) : state(fixture, connection);
    }

    private static boolean isBackfill(ScriptPair pair) {
        return pair.up().name().phase() == Phase.BACKFILL;
    }

    private static State seen(Fixture fixture, State state) {
        return fixture.keysOnPartitions() ? state.withOwnNotNull() : state;
    }

    private static Script down(ScriptPair pair) {
        return pair.down().orElseGet(() -> Assertions.fail(pair.id() + " has no down"));
    }

    private static void requireOracle(State migrated, Fixture fixture, int major) throws IOException, SQLException {
        try (EmbeddedDatabase database = TestServers.database(major);
                Connection target = database.connect()) {
            Sql.run(target, fixture.oracle());
            migrated.requireSameCatalog(state(fixture, target), "all, against what was written by hand");
        }
    }
}
