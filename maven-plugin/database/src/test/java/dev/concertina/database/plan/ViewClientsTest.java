package dev.concertina.database.plan;

import static org.assertj.core.api.Assertions.assertThat;

import dev.concertina.database.Releases;
import dev.concertina.database.Sql;
import dev.concertina.database.TestServers;
import dev.concertina.database.embedded.EmbeddedDatabase;
import dev.concertina.parse.Statement;
import dev.concertina.parse.StatementSplitter;
import dev.concertina.plan.Gate;
import dev.concertina.plan.Phase;
import dev.concertina.script.ScriptPair;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What old and new code ask and write through the views of a fixture: {@code old.sql} has the same answers after every
 * file until one waits for old code to be gone, {@code new.sql} from there on, {@code live.sql} once all are applied; and
 * so on the way back. The releases take turns; {@code -Dconcertina.releases=all} asks each.
 */
final class ViewClientsTest {
    static Stream<Arguments> fixtures() throws IOException {
        List<Arguments> arguments = new ArrayList<>();
        int turn = 0;
        for (Fixture fixture : Fixture.chosen()) {
            if (Files.exists(fixture.path().resolve("old.sql"))) {
                for (int major : Releases.ofTurn(turn++)) {
                    arguments.add(Arguments.of(fixture, Math.max(major, fixture.since())));
                }
            }
        }
        return arguments.stream();
    }

    @ParameterizedTest(name = "{0} on {1}")
    @MethodSource("fixtures")
    void haveTheirAnswers(Fixture fixture, int major) throws IOException, SQLException {
        Fixture.Generated generated = fixture.generate(major);
        List<ScriptPair> change = generated.change();
        int gate = gate(change);
        try (EmbeddedDatabase database = TestServers.database(major);
                Connection connection = database.connect()) {
            for (ScriptPair pair : generated.source()) {
                Scripts.run(connection, pair.up());
            }
            Sql.run(connection, fixture.rows());
            List<String> old = answers(connection, fixture, "old.sql");
            for (ScriptPair pair : change.subList(0, gate)) {
                Scripts.run(connection, pair.up());
                assertThat(answers(connection, fixture, "old.sql"))
                        .as(pair.id())
                        .isEqualTo(old);
            }
            List<String> made = answers(connection, fixture, "new.sql");
            for (ScriptPair pair : change.subList(gate, change.size())) {
                Scripts.run(connection, pair.up());
                assertThat(answers(connection, fixture, "new.sql"))
                        .as(pair.id())
                        .isEqualTo(made);
            }
            answers(connection, fixture, "live.sql");
            back(connection, fixture, change, gate, old, made);
        }
    }

    private static void back(
            Connection connection,
            Fixture fixture,
            List<ScriptPair> change,
            int gate,
            List<String> old,
            List<String> made)
            throws IOException, SQLException {
        for (int i = change.size() - 1; i >= 0; i--) {
            Scripts.run(connection, change.get(i).down().orElseThrow());
            String back = "back of " + change.get(i).id();
            if (i >= gate) {
                assertThat(answers(connection, fixture, "new.sql")).as(back).isEqualTo(made);
            }
            if (i <= gate) {
                assertThat(answers(connection, fixture, "old.sql")).as(back).isEqualTo(old);
            }
        }
    }

    /** The number of files at which old code still runs. */
    private static int gate(List<ScriptPair> change) {
        int gate = 0;
        while (gate < change.size()
                && change.get(gate).up().header().gate() == Gate.NONE
                && change.get(gate).up().name().phase() != Phase.CONTRACT) {
            gate++;
        }
        return gate;
    }

    /** What the statements of a file give back, if there is such a file; what they write is undone. */
    private static List<String> answers(Connection connection, Fixture fixture, String file)
            throws IOException, SQLException {
        Path path = fixture.path().resolve(file);
        List<String> answers = new ArrayList<>();
        if (!Files.exists(path)) {
            return answers;
        }
        connection.setAutoCommit(false);
        try (java.sql.Statement jdbc = connection.createStatement()) {
            for (Statement statement :
                    StatementSplitter.split(Files.readString(path)).statements()) {
                if (jdbc.execute(statement.text())) {
                    add(jdbc.getResultSet(), answers);
                }
            }
        } finally {
            connection.rollback();
            connection.setAutoCommit(true);
        }
        assertThat(answers).as("answers to %s", file).isNotEmpty();
        return answers;
    }

    private static void add(ResultSet rows, List<String> answers) throws SQLException {
        int columns = rows.getMetaData().getColumnCount();
        while (rows.next()) {
            List<String> row = new ArrayList<>();
            for (int i = 1; i <= columns; i++) {
                row.add(rows.getMetaData().getColumnName(i) + "=" + rows.getString(i));
            }
            answers.add(String.join(", ", row));
        }
    }
}
