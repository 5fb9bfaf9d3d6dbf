package dev.concertina.maven;

import static org.assertj.core.api.Assertions.assertThat;

import dev.concertina.database.Releases;
import dev.concertina.database.Sql;
import dev.concertina.database.TestServers;
import dev.concertina.database.embedded.EmbeddedDatabase;
import java.sql.Connection;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Random names of everything come through an import and back: {@code -Dconcertina.names=100000} says how many, and
 * {@code -Dconcertina.seed} of which database the first are. The releases take turns.
 */
class NamesFromHellTest {
    private static final int NAMES = Integer.getInteger("concertina.names", 2_000);
    private static final int IN_ONE_DATABASE = 2_000;
    private static final long FIRST = Long.getLong("concertina.seed", 1);

    static Stream<Arguments> databases() {
        return LongStream.range(FIRST, FIRST + (NAMES + IN_ONE_DATABASE - 1) / IN_ONE_DATABASE)
                .mapToObj(seed -> Arguments.of(seed, Releases.at((int) seed)));
    }

    @ParameterizedTest(name = "concertina.seed={0} on {1}")
    @MethodSource("databases")
    void comeBack(long seed, int major) throws Exception {
        HellishDatabase hell = new HellishDatabase(seed, IN_ONE_DATABASE);
        assertThat(hell.names()).isGreaterThanOrEqualTo(IN_ONE_DATABASE);
        try (EmbeddedDatabase other = TestServers.database(major);
                Connection outside = other.connect()) {
            Sql.run(outside, "CREATE ROLE " + hell.role());
            try (EmbeddedDatabase database = TestServers.database(major);
                    Connection connection = database.connect()) {
                for (String statement : hell.statements()) {
                    Sql.run(connection, statement);
                }
                Imported.comesBack(connection, major);
            } finally {
                Sql.run(outside, "DROP ROLE " + hell.role());
            }
        }
    }
}
