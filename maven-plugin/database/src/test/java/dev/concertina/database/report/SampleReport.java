package dev.concertina.database.report;

import dev.concertina.database.forecast.Budget;
import dev.concertina.database.forecast.BudgetVerdict;
import dev.concertina.database.forecast.Forecast;
import dev.concertina.database.forecast.Range;
import dev.concertina.database.observe.FullScan;
import dev.concertina.database.observe.ObservedLock;
import dev.concertina.database.observe.ObservedScript;
import dev.concertina.database.observe.ObservedStatement;
import dev.concertina.database.rehearse.Evidence;
import dev.concertina.database.rehearse.GivenRows;
import dev.concertina.database.rehearse.Proof;
import dev.concertina.database.rehearse.RehearsalPlan;
import dev.concertina.database.rehearse.RehearsalReport;
import dev.concertina.database.rehearse.RehearsedCycle;
import dev.concertina.database.rehearse.RehearsedFile;
import dev.concertina.database.rehearse.RehearsedRows;
import dev.concertina.database.rehearse.RehearsedWayBack;
import dev.concertina.database.rehearse.RowState;
import dev.concertina.database.rehearse.SmokeTests;
import dev.concertina.database.rehearse.TableState;
import dev.concertina.database.rehearse.TestedFile;
import dev.concertina.database.traffic.ClientFailure;
import dev.concertina.database.traffic.ClientRun;
import dev.concertina.database.traffic.CodeVersion;
import dev.concertina.database.traffic.Moment;
import dev.concertina.database.traffic.Stall;
import dev.concertina.ddl.Lock;
import dev.concertina.schema.Column;
import dev.concertina.schema.Deferrability;
import dev.concertina.schema.ForeignKey;
import dev.concertina.schema.Index;
import dev.concertina.schema.Name;
import dev.concertina.schema.PrimaryKey;
import dev.concertina.schema.QualifiedName;
import dev.concertina.schema.Schema;
import dev.concertina.schema.Table;
import dev.concertina.script.NamingStyle;
import dev.concertina.script.Script;
import dev.concertina.script.ScriptPair;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/** Reports as a rehearsal makes them, of names and texts that try to be markup. */
final class SampleReport {
    /** A table, a column and a text that would do harm if a page took them for its own. */
    static final String HOSTILE = "<script>document.title='owned'</script>";

    static final QualifiedName ORDERS = QualifiedName.of("public", "orders");
    private static final QualifiedName CUSTOMER = QualifiedName.of("public", "customer");
    private static final QualifiedName EVIL = QualifiedName.of("public", HOSTILE);

    private static final ClientFailure FAILURE =
            new ClientFailure(CodeVersion.NEW, Moment.AFTER_UP, "SELECT gift FROM public.orders", "42703", HOSTILE);

    private SampleReport() {}

    /** Files that all lead back. */
    static RehearsalReport passed() {
        return report(List.of(first(), second(Proof.LOSSLESS, List.of()), third()), List.of());
    }

    /** One that forgets something, one that stops; and a budget that is not kept. */
    static RehearsalReport failed() {
        List<String> forgotten = List.of(
                "after the way back, column public.orders.gift was not there before: boolean",
                "after the way back, public.orders: 3 rows have another value in \"note\" (id=7: note 'a' became NULL)");
        RehearsedFile stops = file(
                "0003_constrain_gifts",
                "SET lock_timeout = '1s';\nALTER TABLE public.orders ALTER COLUMN note SET NOT NULL;\n",
                Optional.of("ALTER TABLE public.orders ALTER COLUMN note DROP NOT NULL;\n"),
                shop(true),
                Proof.FAILED,
                List.of("0003_constrain_gifts.sql stopped at line 2: ERROR: column \"note\" of relation \"orders\""
                        + " contains null values\n  in: ALTER TABLE public.orders ALTER COLUMN note SET NOT NULL"),
                Evidence.NONE);
        return report(
                List.of(first(), second(Proof.FAILED, forgotten), stops),
                List.of(
                        new TestedFile("orders.sql", Optional.empty(), 2, List.of()),
                        new TestedFile(
                                "0002_gifts.sql",
                                Optional.of("0002_expand_gifts.sql"),
                                3,
                                List.of("0002_gifts.sql line 3: returned 1 row, and should return none: (7)"))),
                Optional.of(new RehearsedCycle(
                        3,
                        3,
                        List.of("in the cycle of all files, on the way back behind 0002_expand_gifts.down.sql, column"
                                + " public.orders.gift was not there before: boolean"),
                        List.of())),
                List.of(new BudgetVerdict(Budget.LOCK, new Range(1_400, 2_900), 1_000)));
    }

    /** A file with so many problems, one of them of new code. */
    static RehearsalReport failing(int problems) {
        List<String> findings = IntStream.range(1, problems)
                .mapToObj(i -> "after the way back, column public.orders.c" + i + " is missing: text")
                .toList();
        return report(List.of(second(Proof.FAILED, findings)), List.of());
    }

    /** As many files as asked for, each with locks, rows and a picture. */
    static RehearsalReport of(int files) {
        List<RehearsedFile> all = new ArrayList<>();
        for (int i = 0; i < files; i++) {
            String number = String.format("%04d", i + 1);
            Proof proof = Proof.values()[i % 4];
            all.add(file(
                    number + (i % 2 == 0 ? "_expand_step-" : "_constrain_step-") + (i + 1),
                    "-- Step " + (i + 1) + "\n" + "ALTER TABLE public.orders ADD COLUMN gift boolean;\n".repeat(30),
                    Optional.of("ALTER TABLE public.orders DROP COLUMN gift;\n".repeat(30)),
                    shop(i % 2 == 1),
                    proof,
                    List.of(),
                    evidence(List.of())));
        }
        return report(all, List.of());
    }

    private static RehearsalReport report(List<RehearsedFile> files, List<BudgetVerdict> budgets) {
        return report(files, List.of(), Optional.empty(), budgets);
    }

    private static RehearsalReport report(
            List<RehearsedFile> files,
            List<TestedFile> tests,
            Optional<RehearsedCycle> cycle,
            List<BudgetVerdict> budgets) {
        List<ScriptPair> scripts = files.stream().map(RehearsedFile::scripts).toList();
        return new RehearsalReport(
                new RehearsalPlan(List.of(), scripts, 0, SmokeTests.NONE, false),
                "18.6",
                files,
                shop(true),
                new RehearsedWayBack(files.size(), List.of()),
                new RehearsedRows(
                        1, Optional.of(new GivenRows(HOSTILE, Map.of(ORDERS, 12L), List.of(HOSTILE))), List.of()),
                tests,
                cycle,
                budgets);
    }

    private static RehearsedFile first() {
        return file(
                "0001_expand_first-shop",
                "-- " + HOSTILE + "\nCREATE TABLE public.customer (id int PRIMARY KEY);\n"
                        + "CREATE TABLE public.orders (id int PRIMARY KEY, note text DEFAULT 'a < b');\n",
                Optional.of("DROP TABLE public.orders;\nDROP TABLE public.customer;\n"),
                Schema.EMPTY,
                Proof.LOSSY,
                List.of("of what new code wrote, public.orders: 12 rows are missing"),
                Evidence.NONE);
    }

    private static RehearsedFile second(Proof proof, List<String> findings) {
        return file(
                "0002_expand_gifts",
                "SET lock_timeout = '1s';\nALTER TABLE public.orders ADD COLUMN gift boolean;\n"
                        + "CREATE INDEX orders_note_idx ON public.orders (note);\n",
                Optional.of("DROP INDEX public.orders_note_idx;\n"),
                shop(false),
                proof,
                findings,
                evidence(proof == Proof.FAILED ? List.of(FAILURE) : List.of()));
    }

    private static RehearsedFile third() {
        return file(
                "0003_purge_faxes",
                "DROP TABLE concertina_attic.fax;\n",
                Optional.empty(),
                shop(true),
                Proof.IRREVERSIBLE,
                List.of("there is no way back: what the file drops is gone"),
                Evidence.NONE);
    }

    private static RehearsedFile file(
            String id,
            String up,
            Optional<String> down,
            Schema before,
            Proof proof,
            List<String> findings,
            Evidence evidence) {
        ScriptPair pair = new ScriptPair(script(id + ".sql", up), down.map(d -> script(id + ".down.sql", d)));
        return new RehearsedFile(pair, before, false, 12, 7, 24_000, proof, findings, evidence);
    }

    private static Script script(String file, String text) {
        return Script.read(NamingStyle.CONCERTINA.parse(file).orElseThrow(), file, text);
    }

    private static Evidence evidence(List<ClientFailure> failures) {
        return new Evidence(
                new ObservedScript(14_200, statements()),
                new ObservedScript(6_900, List.of()),
                List.of(
                        new TableState(CUSTOMER, state(12_000, "17"), state(12_000, "17"), state(12_000, "17")),
                        new TableState(ORDERS, state(12_000, "18"), state(12_000, "19"), state(12_000, "18"))),
                clients(failures),
                List.of("Clients that hold a prepared SELECT * on public.orders must prepare it again."),
                Optional.of(new Forecast(
                        new Range(180_000, 240_000),
                        new Range(900, 1_400),
                        new Range(3, 9),
                        new Range(800_000_000, 1_300_000_000))),
                List.of());
    }

    private static List<ObservedStatement> statements() {
        ObservedLock weak = new ObservedLock(CUSTOMER, Lock.ROW_EXCLUSIVE, 9_000, 0);
        ObservedLock all = new ObservedLock(ORDERS, Lock.ACCESS_EXCLUSIVE, 3_300, 1_100);
        ObservedLock writers = new ObservedLock(ORDERS, Lock.SHARE, 8_600, 0);
        ObservedLock evil = new ObservedLock(EVIL, Lock.SHARE_UPDATE_EXCLUSIVE, 7_000, 0);
        return List.of(
                new ObservedStatement(1, "SET lock_timeout = '1s'", 0, 150, List.of(), List.of(), List.of(), 0, 0, 0),
                new ObservedStatement(
                        2,
                        "ALTER TABLE public.orders ADD COLUMN gift boolean",
                        200,
                        4_600,
                        List.of(weak, all),
                        List.of(ORDERS),
                        List.of(),
                        18_000,
                        0,
                        0),
                new ObservedStatement(
                        3,
                        "CREATE INDEX orders_note_idx ON public.orders (note)",
                        4_900,
                        8_900,
                        List.of(writers, evil),
                        List.of(),
                        List.of(new FullScan(ORDERS, 1, 12_000)),
                        640_000,
                        12_000,
                        2_000_000));
    }

    private static List<ClientRun> clients(List<ClientFailure> failures) {
        Stall stall = new Stall(CodeVersion.OLD, Moment.DURING_UP, 900, 3_700, "UPDATE public.orders SET note = $1");
        return List.of(
                new ClientRun(CodeVersion.OLD, 1_840, List.of(), List.of(stall)),
                new ClientRun(CodeVersion.NEW, 910, failures, List.of()));
    }

    private static Optional<RowState> state(long rows, String hash) {
        return Optional.of(new RowState(rows, "287364109" + hash));
    }

    /** A few tables that reference each other; later with a column, an index and a table more. */
    static Schema shop(boolean later) {
        List<Column> columns = new ArrayList<>(List.of(
                Column.of("id", "int").withNotNull(true),
                Column.of("customer_id", "int").withNotNull(true),
                Column.of("note", later ? "varchar(200)" : "text"),
                Column.of(HOSTILE, "jsonb")));
        if (later) {
            columns.add(Column.of("gift", "boolean"));
        }
        Table orders = Table.of(
                ORDERS,
                columns,
                List.of(key("orders_pkey"), reference("orders_customer_fkey", "customer_id", CUSTOMER)),
                later ? List.of(Index.of(Name.of("orders_note_idx"), false, List.of(Name.of("note")))) : List.of());
        List<Column> wide = IntStream.range(0, 14)
                .mapToObj(i -> Column.of(i == 0 ? "id" : "column_" + i, "int"))
                .toList();
        Table customer = Table.of(CUSTOMER, wide, List.of(key("customer_pkey")), List.of());
        Table other = Table.of(
                later ? EVIL : QualifiedName.of("public", "fax"),
                List.of(Column.of("id", "int"), Column.of("order_id", "int")),
                List.of(key("other_pkey"), reference("other_order_fkey", "order_id", ORDERS)),
                List.of());
        return Schema.of(List.of(), List.of(), List.of(), List.of(), List.of(), List.of(orders, customer, other));
    }

    private static PrimaryKey key(String name) {
        return new PrimaryKey(Name.of(name), List.of(Name.of("id")), List.of(), Deferrability.NOT_DEFERRABLE);
    }

    private static ForeignKey reference(String name, String column, QualifiedName to) {
        return new ForeignKey(
                Name.of(name),
                List.of(Name.of(column)),
                to,
                List.of(Name.of("id")),
                ForeignKey.Action.NO_ACTION,
                ForeignKey.Action.NO_ACTION,
                List.of(),
                false,
                Deferrability.NOT_DEFERRABLE);
    }
}
