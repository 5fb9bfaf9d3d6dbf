package dev.concertina.database.apply;

import static org.assertj.core.api.Assertions.assertThat;

import dev.concertina.database.TestServers;
import dev.concertina.database.embedded.EmbeddedDatabase;
import dev.concertina.database.ledger.Author;
import dev.concertina.parse.Statement;
import dev.concertina.script.MigrationFolder;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What a run tells those who listen, and that they cannot change it. */
final class ListenersTest {
    private static final MigrationFolder FOLDER = Applied.folder(
            "0001_expand_items.sql",
            "CREATE TABLE public.item (id bigint PRIMARY KEY, name text);\n"
                    + "INSERT INTO public.item SELECT i, 'item' FROM generate_series(1, 300) AS i;",
            "0001_expand_items.down.sql",
            "DROP TABLE public.item;",
            "0002_backfill_names.sql",
            "-- concertina: 1\n-- transactional: no\n\n-- concertina:batch table=public.item key=id\n"
                    + "UPDATE public.item SET name = 'x' WHERE name <> 'x';\n"
                    + "CREATE INDEX CONCURRENTLY item_name ON public.item (name);",
            "0002_backfill_names.down.sql",
            "DROP INDEX public.item_name;",
            "0003_expand_fails.sql",
            "INSERT INTO public.item VALUES (1, 'again');",
            "0003_expand_fails.down.sql",
            "SELECT 1;");

    private static final List<String> BORDERS = List.of(
            "run begins: 3 files",
            "0001_expand_items.sql begins",
            "CREATE TABLE begins",
            "CREATE TABLE ends",
            "INSERT begins",
            "INSERT ends",
            "0001_expand_items.sql ends",
            "0002_backfill_names.sql begins",
            "UPDATE begins",
            "UPDATE ends",
            "CREATE INDEX begins",
            "CREATE INDEX ends",
            "0002_backfill_names.sql ends: 300 rows",
            "0003_expand_fails.sql begins",
            "INSERT begins",
            "INSERT fails: 23505",
            "0003_expand_fails.sql fails",
            "run fails");

    @Test
    void everyBorderIsHeardOnceAndInOrder() throws SQLException {
        try (EmbeddedDatabase database = TestServers.database(18)) {
            Applied applied = new Applied(database);
            Borders heard = new Borders();
            RunSummary summary = apply(applied, heard);
            assertThat(summary.failure()).isPresent();
            assertThat(heard.lines).isEqualTo(BORDERS);
            assertThat(heard.rows).isEqualTo(300);
        }
    }

    @Test
    void aListenerThatThrowsIsToldOfOnceAndHearsNoMore() throws SQLException {
        try (EmbeddedDatabase database = TestServers.database(18)) {
            Applied applied = new Applied(database);
            Borders heard = new Borders();
            RunSummary summary = apply(applied, new Failing(), heard, new FailingAtTheEnd());
            assertThat(summary.files()).hasSize(2);
            assertThat(summary.failure().orElse("")).contains("0003_expand_fails.sql stopped");
            assertThat(heard.lines).isEqualTo(BORDERS);
            assertThat(applied.told)
                    .filteredOn(l -> l.startsWith("Telemetry stopped"))
                    .hasSize(2)
                    .allMatch(l -> l.contains("goes on without it"))
                    .first()
                    .asString()
                    .contains("full disk");
        }
    }

    private static RunSummary apply(Applied applied, RunLog... listeners) throws SQLException {
        RunLog all = new Listeners(applied.log(), List.of(listeners));
        RunSummary summary = new Runner(applied.target(), FOLDER, Author.current(), Applied.LIMITS, all)
                .run(Mode.APPLY, Wish.EVERYTHING.in(PlanMaker.DEVELOPMENT), Consent.ANY);
        all.over();
        return summary;
    }

    private abstract static class Silent implements RunLog {
        @Override
        public void tell(String line) {
            // not asked for
        }

        @Override
        public void progress(String line) {
            // not asked for
        }
    }

    private static final class Failing extends Silent {
        @Override
        public void statementBegins(Job job, Statement statement) {
            throw new IllegalStateException("full disk");
        }
    }

    private static final class FailingAtTheEnd extends Silent {
        @Override
        public void over() {
            throw new NoClassDefFoundError("a class of another version");
        }
    }

    private static final class Borders extends Silent {
        private final List<String> lines = new ArrayList<>();
        private long rows;

        @Override
        public void runBegins(String run, RunPlan plan) {
            lines.add("run begins: " + plan.jobs().size() + " files");
        }

        @Override
        public void runEnds(RunSummary summary) {
            lines.add("run " + (summary.passed() ? "ends" : "fails"));
        }

        @Override
        public void fileBegins(Job job) {
            lines.add(job.script().file() + " begins");
        }

        @Override
        public void fileEnds(Job job, Optional<FileResult> result) {
            lines.add(job.script().file()
                    + result.map(r -> r.rows() > 0 ? " ends: " + r.rows() + " rows" : " ends")
                            .orElse(" fails"));
        }

        @Override
        public void statementBegins(Job job, Statement statement) {
            lines.add(statement.command() + " begins");
        }

        @Override
        public void statementEnds(Job job, Statement statement, Optional<Exception> failure) {
            lines.add(statement.command()
                    + failure.map(f -> " fails: " + ((SQLException) f).getSQLState())
                            .orElse(" ends"));
        }

        @Override
        public void batchEnds(Job job, long written) {
            rows += written;
        }
    }
}
