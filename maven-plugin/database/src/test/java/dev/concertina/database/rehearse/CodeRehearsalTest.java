package dev.concertina.database.rehearse;

import static org.assertj.core.api.Assertions.assertThat;

import dev.concertina.database.TestServers;
import dev.concertina.database.run.DisposableEmbedded;
import dev.concertina.database.traffic.ClientFailure;
import dev.concertina.database.traffic.ClientRun;
import dev.concertina.database.traffic.CodeVersion;
import dev.concertina.database.traffic.Moment;
import dev.concertina.schema.PostgresVersion;
import dev.concertina.script.MigrationFolder;
import dev.concertina.script.NamingStyle;
import dev.concertina.script.Numbering;
import dev.concertina.snapshot.Snapshot;
import dev.concertina.workspace.Settings;
import dev.concertina.workspace.Workspace;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** Old and new code at work while files run. */
final class CodeRehearsalTest {
    private static final Settings SETTINGS = new Settings(
            new PostgresVersion(14), Numbering.SEQUENTIAL, LocalDateTime.of(2026, 1, 5, 9, 0), Optional.empty());
    private static final String ORDERS =
            "CREATE TABLE public.orders (id int PRIMARY KEY, note text, amount int NOT NULL);";

    private final Map<String, String> files = new TreeMap<>();

    private void file(String name, String up, String down) {
        files.put(name + ".sql", up + "\n");
        files.put(name + ".down.sql", down + "\n");
    }

    private RehearsalReport rehearse() throws SQLException {
        Workspace workspace = new Workspace(
                MigrationFolder.read(NamingStyle.CONCERTINA, files).orThrow(), Snapshot.EMPTY);
        return new Rehearsal(new DisposableEmbedded(TestServers.server(18)), 12, file -> {}).run(workspace, SETTINGS);
    }

    private List<ClientFailure> failures(String up, String down) throws SQLException {
        file("0001_expand_orders", ORDERS, "DROP TABLE public.orders;");
        file("0002_expand_change", up, down);
        RehearsalReport report = rehearse();
        RehearsedFile file = report.files().get(1);
        List<ClientFailure> failures = file.evidence().clients().stream()
                .flatMap(c -> c.failures().stream())
                .toList();
        assertThat(file.failed()).isEqualTo(!failures.isEmpty());
        assertThat(report.passed()).isEqualTo(failures.isEmpty());
        return failures;
    }

    @Test
    void bothVersionsWorkThroughARightChange() throws SQLException {
        assertThat(failures(
                        "ALTER TABLE public.orders ADD COLUMN gift boolean NOT NULL DEFAULT false;",
                        "ALTER TABLE public.orders DROP COLUMN gift;"))
                .isEmpty();
        List<ClientRun> clients = rehearse().files().get(1).evidence().clients();
        assertThat(clients).extracting(ClientRun::code).containsExactly(CodeVersion.OLD, CodeVersion.NEW);
        assertThat(clients).allSatisfy(c -> assertThat(c.statements()).isGreaterThan(10));
        assertThat(clients.get(0).stalls()).isNotEmpty();
    }

    @Test
    void anExpandThatDemandsAValueBreaksOldCode() throws SQLException {
        assertThat(failures(
                        "ALTER TABLE public.orders ADD COLUMN gift boolean NOT NULL DEFAULT false;\n"
                                + "ALTER TABLE public.orders ALTER COLUMN gift DROP DEFAULT;",
                        "ALTER TABLE public.orders DROP COLUMN gift;"))
                .anySatisfy(f -> {
                    assertThat(f.code()).isEqualTo(CodeVersion.OLD);
                    assertThat(f.sqlState()).isEqualTo("23502");
                    assertThat(f.statement()).startsWith("INSERT INTO public.orders (id, note, amount)");
                    assertThat(f.reason()).contains("\"gift\"");
                });
    }

    @Test
    void aColumnThatIsDroppedTooEarlyBreaksOldCode() throws SQLException {
        assertThat(failures(
                        "ALTER TABLE public.orders DROP COLUMN note;",
                        "ALTER TABLE public.orders ADD COLUMN note text;"))
                .extracting(ClientFailure::code, ClientFailure::sqlState)
                .containsOnly(org.assertj.core.groups.Tuple.tuple(CodeVersion.OLD, "42703"));
    }

    @Test
    void aRenameBreaksOldCode() throws SQLException {
        assertThat(failures(
                        "ALTER TABLE public.orders RENAME COLUMN note TO remark;",
                        "ALTER TABLE public.orders RENAME COLUMN remark TO note;"))
                .anySatisfy(f -> assertThat(f.toString())
                        .startsWith("old code fails ")
                        .contains("42703")
                        .contains("column \"note\"")
                        .contains("in: SELECT id, note, amount FROM public.orders"));
    }

    @Test
    void aRuleThatOldCodeDoesNotKnowBreaksIt() throws SQLException {
        assertThat(failures(
                        "ALTER TABLE public.orders ADD CONSTRAINT positive CHECK (amount > 0);",
                        "ALTER TABLE public.orders DROP CONSTRAINT positive;"))
                .singleElement()
                .satisfies(f -> {
                    assertThat(f.code()).isEqualTo(CodeVersion.OLD);
                    assertThat(f.moment()).isEqualTo(Moment.AFTER_UP);
                    assertThat(f.sqlState()).isEqualTo("23514");
                });
    }

    @Test
    void aRuleThatWaitsUntilOldCodeIsGoneBreaksNothing() throws SQLException {
        assertThat(failures(
                        "-- concertina: 1\n-- gate: live\n\n"
                                + "ALTER TABLE public.orders ADD CONSTRAINT positive CHECK (amount > 0);",
                        "-- concertina: 1\n\nALTER TABLE public.orders DROP CONSTRAINT positive;"))
                .isEmpty();
    }

    @Test
    void aTriggerThatFailsForUpdatesBreaksOldCode() throws SQLException {
        assertThat(failures(
                        "CREATE FUNCTION public.refuse() RETURNS trigger LANGUAGE plpgsql AS"
                                + " $$BEGIN RAISE 'never'; END$$;\n"
                                + "CREATE TRIGGER refuse BEFORE UPDATE ON public.orders FOR EACH ROW"
                                + " EXECUTE FUNCTION public.refuse();",
                        "DROP TRIGGER refuse ON public.orders;\nDROP FUNCTION public.refuse();"))
                .anySatisfy(f -> assertThat(f.reason()).contains("never"));
    }

    @Test
    void aRuleThatSwallowsDeletesBreaksOldCode() throws SQLException {
        file("0001_expand_orders", ORDERS, "DROP TABLE public.orders;");
        file(
                "0002_expand_gift",
                "ALTER TABLE public.orders ADD COLUMN gift boolean;\n"
                        + "ALTER TABLE public.orders ADD CONSTRAINT none CHECK (gift IS NULL) NOT VALID;\n"
                        + "CREATE RULE gone AS ON DELETE TO public.orders DO INSTEAD NOTHING;",
                "DROP RULE gone ON public.orders;\nALTER TABLE public.orders DROP COLUMN gift;");
        assertThat(rehearse().files().get(1).problems())
                .anySatisfy(p -> assertThat(p).startsWith("old code fails "));
    }

    @Test
    void newCodeMustWorkFromReadyOn() throws SQLException {
        // what is wrong harms the new column alone, from the last file on that waits for nothing
        assertThat(failures(
                        "ALTER TABLE public.orders ADD COLUMN gift text DEFAULT '';\n"
                                + "CREATE FUNCTION public.look() RETURNS trigger LANGUAGE plpgsql AS"
                                + " $$BEGIN NEW.gift := NEW.present; RETURN NEW; END$$;\n"
                                + "CREATE TRIGGER look BEFORE UPDATE OF gift ON public.orders FOR EACH ROW"
                                + " EXECUTE FUNCTION public.look();",
                        "DROP TRIGGER look ON public.orders;\nDROP FUNCTION public.look();\n"
                                + "ALTER TABLE public.orders DROP COLUMN gift;"))
                .isNotEmpty()
                .allSatisfy(f -> {
                    assertThat(f.code()).isEqualTo(CodeVersion.NEW);
                    assertThat(f.moment()).isEqualTo(Moment.AFTER_UP);
                    assertThat(f.reason()).contains("present");
                });
    }

    @Test
    void newCodeMustWorkInATableThatNobodyFilledYet() throws SQLException {
        assertThat(failures(
                        "CREATE TABLE public.gift (id int PRIMARY KEY, note text);\n"
                                + "CREATE RULE keep AS ON DELETE TO public.gift DO INSTEAD NOTHING;",
                        "DROP TABLE public.gift;"))
                .isNotEmpty()
                .allSatisfy(f -> assertThat(f.code()).isEqualTo(CodeVersion.NEW));
    }

    @Test
    void warnsOfHabitsThatAFileBreaks() throws SQLException {
        failures("ALTER TABLE public.orders ADD COLUMN gift boolean;", "ALTER TABLE public.orders DROP COLUMN gift;");
        assertThat(rehearse().files().get(1).evidence().warnings())
                .anySatisfy(w -> assertThat(w)
                        .startsWith("A prepared SELECT * FROM public.orders")
                        .contains("0A000"));
    }
}
