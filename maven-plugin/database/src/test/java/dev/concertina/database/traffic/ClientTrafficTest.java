package dev.concertina.database.traffic;

import static org.assertj.core.api.Assertions.assertThat;

import dev.concertina.database.Sql;
import dev.concertina.database.TestServers;
import dev.concertina.database.apply.Consent;
import dev.concertina.database.apply.Limits;
import dev.concertina.database.apply.Mode;
import dev.concertina.database.apply.PlanMaker;
import dev.concertina.database.apply.RunLog;
import dev.concertina.database.apply.Runner;
import dev.concertina.database.apply.Target;
import dev.concertina.database.apply.Wish;
import dev.concertina.database.embedded.EmbeddedDatabase;
import dev.concertina.database.ledger.Author;
import dev.concertina.database.plan.Fixture;
import dev.concertina.parse.Statement;
import dev.concertina.parse.StatementSplitter;
import dev.concertina.plan.Gate;
import dev.concertina.plan.Phase;
import dev.concertina.schema.PostgresVersion;
import dev.concertina.script.MigrationFolder;
import dev.concertina.script.NamingStyle;
import dev.concertina.script.ScriptPair;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Old and new code write while every file of every fixture is applied and rolled back: old code until a file waits for it
 * to be gone, new code from there on, both where both may run. No statement of theirs fails, each reads what it wrote, and
 * no row disagrees between old and new columns. The build takes a part of them by turns;
 * {@code -Dconcertina.fixtures=all}, or a choice of fixtures, takes each on the oldest release and the newest.
 */
final class ClientTrafficTest {
    /** No multiple of the two releases, so that each has its turn. */
    private static final int BUILD_TAKES_ONE_OF = 13;

    private static final RunLog SILENT = new RunLog() {
        @Override
        public void tell(String line) {
            // nobody watches
        }

        @Override
        public void progress(String line) {
            // nobody watches
        }
    };

    static Stream<Arguments> fixtures() throws IOException {
        List<Arguments> arguments = new ArrayList<>();
        boolean all = Fixture.areOnEveryRelease();
        int turn = 0;
        for (Fixture fixture : Fixture.chosen()) {
            for (int major : List.of(Math.max(PostgresVersion.OLDEST, fixture.since()), PostgresVersion.NEWEST)) {
                if (all || turn++ % BUILD_TAKES_ONE_OF == 0) {
                    arguments.add(Arguments.of(fixture, major));
                }
            }
        }
        return arguments.stream();
    }

    @ParameterizedTest(name = "{0} on {1}")
    @MethodSource("fixtures")
    void goesOn(Fixture fixture, int major) throws IOException, SQLException, InterruptedException {
        Fixture.Generated generated = fixture.generate(major);
        List<ScriptPair> all = new ArrayList<>(generated.source());
        all.addAll(generated.change());
        MigrationFolder folder =
                MigrationFolder.read(NamingStyle.CONCERTINA, Fixture.texts(all)).orThrow();
        int gate = gate(generated.change());
        Writers writers = Writers.of(fixture, generated, generated.change().subList(0, gate), major);
        try (EmbeddedDatabase database = TestServers.database(major)) {
            long source = last(generated.source());
            long both = Math.max(source, last(generated.change().subList(0, gate)));
            apply(database, folder, source);
            try (Connection connection = database.connect()) {
                Sql.run(connection, fixture.rows());
            }
            try (Client newCode = new Client("new code", database, writers.after())) {
                try (Client oldCode = new Client("old code", database, writers.before()).start()) {
                    oldCode.awaitCycles();
                    apply(database, folder, both);
                    newCode.start();
                    together(oldCode, newCode);
                    prove(database, generated.change().subList(0, gate));
                }
                apply(database, folder, Long.MAX_VALUE);
                newCode.awaitCycles();
                rollBack(database, folder, both);
                try (Client oldCode = new Client("old code again", database, writers.again()).start()) {
                    together(oldCode, newCode);
                    prove(database, generated.change().subList(0, gate));
                }
            }
            try (Client oldCode = new Client("old code at last", database, writers.last()).start()) {
                oldCode.awaitCycles();
                rollBack(database, folder, source);
                oldCode.awaitCycles();
            }
        }
    }

    private static long last(List<ScriptPair> pairs) {
        return pairs.isEmpty() ? 0 : pairs.get(pairs.size() - 1).number();
    }

    private static void together(Client one, Client other) throws InterruptedException {
        one.awaitCycles();
        other.awaitCycles();
        one.requireNoFailure();
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

    /** Runs every look at rows of the files once more, now that clients have written. */
    private static void prove(EmbeddedDatabase database, List<ScriptPair> files) throws SQLException {
        try (Connection connection = database.connect()) {
            for (ScriptPair file : files) {
                for (Statement statement :
                        StatementSplitter.split(file.up().text()).statements()) {
                    if (statement.text().contains("disagree between old and new columns")) {
                        Sql.run(connection, statement.text());
                    }
                }
            }
        }
    }

    private static void apply(EmbeddedDatabase database, MigrationFolder folder, long to) throws SQLException {
        assertThat(runner(database, folder)
                        .run(
                                Mode.APPLY,
                                Wish.EVERYTHING.in(PlanMaker.DEVELOPMENT).upTo(to),
                                Consent.ANY)
                        .failure())
                .isEmpty();
    }

    private static void rollBack(EmbeddedDatabase database, MigrationFolder folder, long to) throws SQLException {
        assertThat(runner(database, folder)
                        .run(Mode.ROLLBACK, Wish.EVERYTHING.upTo(to), Consent.ANY)
                        .failure())
                .isEmpty();
    }

    private static Runner runner(EmbeddedDatabase database, MigrationFolder folder) {
        return new Runner(
                new Target(database.url(), new Properties(), Optional.empty()),
                folder,
                Author.current(),
                Limits.DEFAULT,
                SILENT);
    }
}
