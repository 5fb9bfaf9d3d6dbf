package dev.concertina.database.rehearse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.concertina.database.TestServers;
import dev.concertina.database.run.DisposableEmbedded;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What is rehearsed, what counts as applied, and what the user asks of the result. */
final class PendingRehearsalTest {
    private final Shelf shelf = new Shelf()
            .put("0001_expand_orders", "CREATE TABLE public.orders (id int PRIMARY KEY);", "DROP TABLE public.orders;")
            .put(
                    "0002_expand_seed",
                    "INSERT INTO public.orders VALUES (-7);",
                    "DELETE FROM public.orders WHERE id = -7;")
            .put(
                    "0003_expand_note",
                    "ALTER TABLE public.orders ADD COLUMN note text DEFAULT 'none';",
                    "ALTER TABLE public.orders DROP COLUMN note;");

    private static RehearsalReport rehearse(RehearsalPlan plan) throws SQLException {
        return new Rehearsal(new DisposableEmbedded(TestServers.server(18)), 5, file -> {}).run(plan);
    }

    @Test
    void rehearsesWhatIsNotAppliedOnTheStateThatTheOthersMake() throws SQLException {
        RehearsalReport report = rehearse(shelf.from(3));
        assertThat(report.passed()).isTrue();
        assertThat(report.files()).extracting(RehearsedFile::file).containsExactly("0003_expand_note.sql");
        assertThat(report.files().get(0).rows()).isEqualTo(6);
        assertThat(report.wayBack()).isEqualTo(new RehearsedWayBack(1, List.of()));
        assertThat(report.plan().applied())
                .extracting(p -> p.up().file())
                .containsExactly("0001_expand_orders.sql", "0002_expand_seed.sql");
    }

    @Test
    void takesNothingForAppliedBehindAFileThatIsNot() {
        RehearsalPlan plan = RehearsalPlan.of(shelf.workspace(), Shelf.SETTINGS, p -> p.number() != 2);
        assertThat(plan.applied()).hasSize(1);
        assertThat(plan.tried()).hasSize(2);
    }

    @Test
    void namesTheStateByWhatRuns() {
        String state = shelf.from(3).state();
        assertThat(shelf.from(3).state()).isEqualTo(state);
        assertThat(shelf.from(2).state()).isNotEqualTo(state);
        shelf.put("0003_expand_note", "SELECT 1;", "SELECT 1;");
        assertThat(shelf.from(3).state()).isEqualTo(state);
        shelf.put("0002_expand_seed", "SELECT 1;", "SELECT 1;");
        assertThat(shelf.from(3).state()).isNotEqualTo(state);
    }

    @Test
    void tellsOfAnAppliedFileThatDoesNotRun() {
        shelf.put("0002_expand_seed", "INSERT INTO public.orders VALUES ('x');", "SELECT 1;");
        assertThatThrownBy(() -> rehearse(shelf.from(3)))
                .isInstanceOf(SQLException.class)
                .hasMessageContainingAll(
                        "cannot be built", "counts as applied", "0002_expand_seed.sql stopped at line 1");
    }

    @Test
    void asksTestsBehindTheirMigrationAndAtTheEnd() throws SQLException {
        RehearsalPlan plan = shelf.from(2)
                .with(new SmokeTests(List.of(
                        new SmokeTest(
                                "0002_seed.sql",
                                "SELECT 'no seed' WHERE NOT EXISTS (SELECT FROM public.orders WHERE id = -7);\n"
                                        + "SELECT 'column' FROM pg_attribute WHERE attname = 'note' AND attrelid = 'orders'::regclass"),
                        new SmokeTest("note.sql", "SELECT id FROM orders WHERE note IS NULL AND id = -7"))));
        RehearsalReport report = rehearse(plan);
        assertThat(report.tests())
                .containsExactly(
                        new TestedFile("0002_seed.sql", Optional.of("0002_expand_seed.sql"), 2, List.of()),
                        new TestedFile("note.sql", Optional.empty(), 1, List.of()));
        assertThat(report.passed()).isTrue();
    }

    @Test
    void failsWhereATestDoesNotHold() throws SQLException {
        String sql = """
                -- rows
                SELECT id, note AS what FROM orders WHERE id < 0;
                DO $$ BEGIN RAISE EXCEPTION 'no good'; END $$;
                INSERT INTO orders VALUES (-8, 'mine');
                SELECT 'gone' WHERE NOT EXISTS (SELECT FROM orders WHERE id = -8);
                """;
        RehearsalReport report = rehearse(shelf.from(3)
                .with(new SmokeTests(List.of(
                        new SmokeTest("a.sql", sql),
                        new SmokeTest("b.sql", "SELECT 'kept' FROM orders WHERE id = -8"),
                        new SmokeTest("c.sql", "SELECT 'open")))));
        assertThat(report.passed()).isFalse();
        assertThat(report.tests().get(0).findings())
                .satisfiesExactly(
                        first -> assertThat(first)
                                .isEqualTo(
                                        "a.sql line 2: returned 1 row instead of none, for example (id=-7, what=none)"),
                        second -> assertThat(second).startsWith("a.sql line 3: ERROR: no good"));
        assertThat(report.tests().get(1).passed()).isTrue();
        assertThat(report.tests().get(2).findings()).singleElement().asString().startsWith("c.sql cannot be read: ");
    }

    @Test
    void asksPoliciesAsARoleAndDeferredConstraints() throws SQLException {
        shelf.put(
                "0004_expand_policy",
                "DO $$ BEGIN IF to_regrole('shelf_reader') IS NULL THEN CREATE ROLE shelf_reader; END IF; END $$;"
                        + " GRANT SELECT ON public.orders TO shelf_reader;"
                        + " ALTER TABLE public.orders ENABLE ROW LEVEL SECURITY;"
                        + " CREATE POLICY own ON public.orders TO shelf_reader USING (id > 0);"
                        + " ALTER TABLE public.orders ADD other int REFERENCES public.orders DEFERRABLE INITIALLY DEFERRED;",
                "DROP POLICY own ON public.orders; ALTER TABLE public.orders DISABLE ROW LEVEL SECURITY, DROP other;"
                        + " REVOKE SELECT ON public.orders FROM shelf_reader;");
        String policy =
                "SET ROLE shelf_reader;\nSELECT id FROM orders WHERE id < 0;\nRESET ROLE;\nSELECT id FROM orders WHERE id < 0";
        RehearsalReport report = rehearse(shelf.from(4)
                .with(new SmokeTests(List.of(
                        new SmokeTest("policy.sql", policy),
                        new SmokeTest("key.sql", "INSERT INTO orders VALUES (-9, 'x', -10);")))));
        assertThat(report.tests().get(0).findings()).singleElement().asString().startsWith("policy.sql line 4");
        assertThat(report.tests().get(1).findings())
                .singleElement()
                .asString()
                .contains("violates foreign key constraint");
    }

    @Test
    void refusesTestsOfMigrationsThatAreNotThere() {
        assertThatThrownBy(() ->
                        rehearse(shelf.from(3).with(new SmokeTests(List.of(new SmokeTest("0099_x.sql", "SELECT 1"))))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContainingAll("\"0099_x.sql\"", "no server was started", "without a number");
    }

    @Test
    void walksTheWholeHistory() throws SQLException {
        RehearsalReport report = rehearse(shelf.from(3).withCycle());
        assertThat(report.cycle()).contains(new RehearsedCycle(3, 3, List.of(), List.of()));
        shelf.put("0002_expand_seed", "INSERT INTO public.orders VALUES (-7);", "SELECT 1;");
        RehearsalReport wrong = rehearse(shelf.from(3).withCycle());
        assertThat(wrong.passed()).isFalse();
        assertThat(wrong.cycle().orElseThrow().findings())
                .containsExactly("in the cycle of all files, on the way down, after 0002_expand_seed.down.sql,"
                        + " the rows of public.orders are others than the first time: 0 then, 1 now");
    }
}
