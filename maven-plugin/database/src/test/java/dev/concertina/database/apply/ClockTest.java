package dev.concertina.database.apply;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.gson.JsonParser;
import dev.concertina.database.Sql;
import dev.concertina.database.TestServers;
import dev.concertina.database.embedded.EmbeddedDatabase;
import dev.concertina.database.ledger.AppliedMigration;
import dev.concertina.database.ledger.Author;
import dev.concertina.database.ledger.Event;
import dev.concertina.script.MigrationFolder;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.TimeZone;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Neither a clock that is wrong nor a zone with summer time changes what a ledger tells or a script does. */
class ClockTest {
    private static final MigrationFolder FOLDER = Applied.folder(
            "0001_expand_days.sql",
            "CREATE TABLE public.day (at timestamptz DEFAULT '2026-03-08 02:30') PARTITION BY RANGE (at);\n"
                    + "CREATE TABLE public.day_one PARTITION OF public.day"
                    + " FOR VALUES FROM ('2026-11-01 00:30') TO ('2026-11-01 01:30');",
            "0001_expand_days.down.sql",
            "DROP TABLE public.day;",
            "0002_expand_other.sql",
            "CREATE TABLE public.other (id int);",
            "0002_expand_other.down.sql",
            "DROP TABLE public.other;");

    private final TimeZone zone = TimeZone.getDefault();

    @AfterEach
    void restore() {
        TimeZone.setDefault(zone);
    }

    @ParameterizedTest
    @ValueSource(strings = {"America/New_York", "Australia/Lord_Howe", "Pacific/Apia"})
    void whoeverRunsItWhereverAFileDoesTheSame(String elsewhere) throws SQLException {
        try (EmbeddedDatabase database = TestServers.database(18)) {
            Applied applied = new Applied(database);
            TimeZone.setDefault(TimeZone.getTimeZone(elsewhere));
            String plan = applied.runner(FOLDER)
                    .plan(Mode.APPLY, Wish.EVERYTHING.upTo(1))
                    .hash();
            applied.runner(FOLDER)
                    .run(Mode.APPLY, Wish.EVERYTHING.in(PlanMaker.DEVELOPMENT).upTo(1), Consent.ANY);
            TimeZone.setDefault(TimeZone.getTimeZone("UTC"));
            assertThat(findings(applied)).isEmpty();
            try (Connection connection = database.connect()) {
                assertThat(Sql.text(
                                connection,
                                "SELECT pg_get_expr(relpartbound, oid) FROM pg_class"
                                        + " WHERE oid = 'public.day_one'::regclass"))
                        .isEqualTo("FOR VALUES FROM ('2026-11-01 00:30:00+00') TO ('2026-11-01 01:30:00+00')");
            }
            String next =
                    applied.runner(FOLDER).plan(Mode.APPLY, Wish.EVERYTHING).hash();
            TimeZone.setDefault(TimeZone.getTimeZone(elsewhere));
            assertThat(applied.runner(FOLDER).plan(Mode.APPLY, Wish.EVERYTHING).hash())
                    .isEqualTo(next)
                    .isNotEqualTo(plan);
        }
    }

    /** As a server tells whose clock is set back by a day, and one in a zone in which an hour comes twice. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "'2001-01-01 00:00:00+00'",
                "'2026-11-01 01:30:00 America/New_York'::timestamptz - interval '1 hour'",
                "at - interval '1 day'"
            })
    void eventsAreReadInTheirOrderWhateverTheirTimes(String time) throws SQLException {
        TimeZone.setDefault(TimeZone.getTimeZone("America/New_York"));
        try (EmbeddedDatabase database = TestServers.database(18);
                Connection connection = database.connect()) {
            Applied applied = new Applied(database);
            applied.apply(FOLDER);
            freeze(connection, time);
            assertThatThrownBy(() -> applied.rollBack(FOLDER, 0))
                    .isInstanceOf(ApplyException.class)
                    .hasMessageContaining("frozen");
            Keeper keeper = new Keeper(applied.target(), Author.current());
            keeper.thaw("done");
            String head = applied.rollBack(FOLDER, 1).head();
            assertThat(applied.state().applied())
                    .extracting(AppliedMigration::id)
                    .containsExactly("0001_expand_days");
            List<Event> events = keeper.history();
            assertThat(events).extracting(Event::number).isSorted().doesNotHaveDuplicates();
            assertThat(events)
                    .extracting(Event::at)
                    .isNotEqualTo(events.stream().map(Event::at).sorted().toList());
            assertThat(new Verification(applied.target(), FOLDER).check(Optional.of(head)))
                    .isEmpty();
        }
    }

    @Test
    void anApprovalEndsByTheServersClock() throws SQLException {
        try (EmbeddedDatabase database = TestServers.database(18);
                Connection connection = database.connect()) {
            Applied applied = new Applied(database);
            Sql.run(
                    connection,
                    "DO $$BEGIN CREATE ROLE timely LOGIN SUPERUSER PASSWORD 'timely';"
                            + " EXCEPTION WHEN duplicate_object THEN NULL; END$$");
            RunPlan plan = applied.runner(FOLDER).plan(Mode.APPLY, Wish.EVERYTHING);
            Keeper keeper = new Keeper(applied.target("timely", "timely"), Author.current());
            Consent one = new Consent(Optional.of(plan.shortHash()), 1);
            Event approval = keeper.approve(plan.shortHash(), plan, Duration.ZERO);
            assertThat(Duration.between(expiry(approval), approval.at()))
                    .as("both are the server's, the event a moment later")
                    .isBetween(Duration.ZERO, Duration.ofSeconds(5));
            RunPlan again = applied.runner(FOLDER).plan(Mode.APPLY, Wish.EVERYTHING);
            assertThat(again.hash())
                    .as("the ledger that it made is no part of it")
                    .isEqualTo(plan.hash());
            assertThatThrownBy(() -> applied.runner(FOLDER).run(Mode.APPLY, Wish.EVERYTHING, one))
                    .isInstanceOf(ApplyException.class)
                    .hasMessageContaining("has none");
            keeper.approve(plan.shortHash(), plan, Duration.ofMinutes(10));
            assertThat(applied.runner(FOLDER)
                            .run(Mode.APPLY, Wish.EVERYTHING, one)
                            .failure())
                    .isEmpty();
        }
    }

    private static Instant expiry(Event approval) {
        return Instant.parse(JsonParser.parseString(approval.data())
                .getAsJsonObject()
                .get("expires")
                .getAsString());
    }

    private static void freeze(Connection connection, String time) throws SQLException {
        Sql.run(
                connection,
                "DO $$ DECLARE e concertina.event; BEGIN"
                        + " SELECT * INTO e FROM concertina.event ORDER BY number DESC LIMIT 1;"
                        + " e.previous := e.hash; e.number := e.number + 1; e.action := 'frozen'; e.object := 'why';"
                        + " e.at := " + time.replace("at -", "e.at -") + "; e.hash := concertina.row_hash(e);"
                        + " INSERT INTO concertina.event VALUES (e.*); END $$");
    }

    private static List<String> findings(Applied applied) throws SQLException {
        return new Verification(applied.target(), FOLDER).check(Optional.empty());
    }
}
