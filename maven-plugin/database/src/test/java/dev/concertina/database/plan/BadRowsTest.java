package dev.concertina.database.plan;

import static org.assertj.core.api.Assertions.assertThat;

import dev.concertina.database.Sql;
import dev.concertina.database.TestServers;
import dev.concertina.database.embedded.EmbeddedDatabase;
import dev.concertina.schema.PostgresVersion;
import dev.concertina.script.Script;
import dev.concertina.script.ScriptPair;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Rows that a rule would not let pass stop the file that brings the rule, before its first statement does anything: it
 * names such a row, says what to do, and leaves everything as it was.
 */
final class BadRowsTest {
    /** By it the bad row of each fixture is known. */
    private static final String SAMPLE = "4711";

    static Stream<Arguments> fixtures() throws IOException {
        List<Arguments> arguments = new ArrayList<>();
        for (Fixture fixture : Fixture.all()) {
            for (int major = fixture.since(); major <= PostgresVersion.NEWEST; major++) {
                if (fixture.bad().isPresent()) {
                    arguments.add(Arguments.of(fixture, true, major));
                }
                if (fixture.badDown().isPresent()) {
                    arguments.add(Arguments.of(fixture, false, major));
                }
            }
        }
        return arguments.stream();
    }

    @ParameterizedTest(name = "{0}, up: {1}, on {2}")
    @MethodSource("fixtures")
    void areNamedAndNothingIsChanged(Fixture fixture, boolean up, int major) throws IOException, SQLException {
        Fixture.Generated generated = fixture.generate(major);
        try (EmbeddedDatabase database = TestServers.database(major);
                Connection connection = database.connect()) {
            for (ScriptPair pair : generated.source()) {
                Scripts.run(connection, pair.up());
            }
            Sql.run(connection, fixture.rows());
            List<Script> scripts = new ArrayList<>();
            if (up) {
                Sql.run(connection, fixture.bad().orElseThrow());
                generated.change().forEach(p -> scripts.add(p.up()));
            } else {
                for (ScriptPair pair : generated.change()) {
                    Scripts.run(connection, pair.up());
                    scripts.add(0, pair.down().orElseThrow());
                }
                Sql.run(connection, fixture.badDown().orElseThrow());
            }
            Optional<String> message = Optional.empty();
            for (int i = 0; i < scripts.size() && message.isEmpty(); i++) {
                message = refusal(connection, scripts.get(i));
            }
            assertThat(message).isPresent();
            assertThat(message.get()).contains(SAMPLE, "nothing was changed", "Hint: ");
        }
    }

    private static Optional<String> refusal(Connection connection, Script script) throws SQLException {
        State before = State.of(connection);
        try {
            Scripts.run(connection, script);
            return Optional.empty();
        } catch (SQLException e) {
            State.of(connection).requireEqual(before, "refused " + script.file());
            return Optional.of(String.valueOf(e.getMessage()));
        }
    }
}
