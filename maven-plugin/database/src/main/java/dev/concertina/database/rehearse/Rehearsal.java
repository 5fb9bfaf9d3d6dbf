package dev.concertina.database.rehearse;

import dev.concertina.database.compare.CatalogLine;
import dev.concertina.database.compare.HashedTable;
import dev.concertina.database.forecast.BudgetVerdict;
import dev.concertina.database.forecast.Forecast;
import dev.concertina.database.forecast.Production;
import dev.concertina.database.forecast.Range;
import dev.concertina.database.run.Disposable;
import dev.concertina.database.run.ScriptFailure;
import dev.concertina.database.traffic.Concern;
import dev.concertina.database.traffic.LiveCode;
import dev.concertina.plan.Phase;
import dev.concertina.schema.QualifiedName;
import dev.concertina.schema.Schema;
import dev.concertina.schema.Table;
import dev.concertina.script.ScriptPair;
import dev.concertina.workspace.Settings;
import dev.concertina.workspace.Workspace;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.stream.Collectors;

/**
 * Runs the migrations that production lacks, and those that are not written yet, on the state before them: each file up,
 * down and up again over rows that were there before and, in a copy, over rows written since; then all ways back in one
 * chain, and the tests of the user. A down must bring back catalog and rows exactly; what is lost of rows written since
 * makes it lossy.
 */
public final class Rehearsal {
    private final Disposable server;
    private final RehearsalRows rows;
    private final Production production;
    private final Progress progress;
    private final List<RehearsedFile> files = new ArrayList<>();
    private final List<SortedSet<CatalogLine>> catalogs = new ArrayList<>();
    private SourceTables source = SourceTables.NONE;
    private final Set<QualifiedName> filled = new HashSet<>();
    private String change = "";
    private int number = 1;
    private Optional<GivenRows> given = Optional.empty();
    private List<String> emptyTables = List.of();
    private final List<TestedFile> tests = new ArrayList<>();

    /** @param rows to insert into each table, again before each change */
    public Rehearsal(Disposable server, int rows, Progress progress) {
        this(server, RehearsalRows.synthetic(rows), Production.UNKNOWN, progress);
    }

    /**
     * The same over other rows, and with a forecast.
     *
     * @param production what is known of the database that matters
     */
    public Rehearsal(Disposable server, RehearsalRows rows, Production production, Progress progress) {
        this.server = server;
        this.production = production;
        this.rows = rows;
        this.progress = progress;
    }

    /** Rehearses everything from the first file on. */
    public RehearsalReport run(Workspace workspace, Settings settings) throws SQLException {
        return run(RehearsalPlan.all(workspace, settings));
    }

    /** Rehearses what is to be tried, up to the first file that stops on its way up. */
    public RehearsalReport run(RehearsalPlan plan) throws SQLException {
        plan.tests().require(plan);
        progress.begun(plan);
        try (Disposable.Database main = before(plan)) {
            List<Schema> schemas = FutureSchemas.of(server, main, plan.tried());
            load(main);
            Observation now = observe(main);
            CodeVersions versions = new CodeVersions(plan.tried(), now.schema(), schemas);
            Optional<RehearsedWayBack> back = Optional.empty();
            boolean going = true;
            for (int i = 0; going && i < plan.tried().size(); i++) {
                if (isLastWithWayBack(plan, i)) {
                    back = Optional.of(wayBack(main, plan.tried().subList(0, i)));
                }
                if (i == plan.tried().size() - plan.unwritten()) {
                    askLast(main, plan);
                }
                Stage stage = new Stage(
                        server,
                        main,
                        production,
                        schemas.subList(Math.min(i, schemas.size()), schemas.size()),
                        ColumnConversion.endedBy(plan.tried().get(i), plan.files()),
                        progress);
                FileRehearsal file = file(stage, plan, i, now, versions.around(i));
                now = file.after();
                going = !file.stopped();
            }
            if (going && back.isEmpty()) {
                back = Optional.of(wayBack(main, plan.tried()));
            }
            if (going && plan.unwritten() == 0) {
                askLast(main, plan);
            }
            Optional<RehearsedCycle> cycle =
                    plan.cycle() && going ? Optional.of(new Cycle(server, plan.files()).run()) : Optional.empty();
            return report(plan, main, now.schema(), back.orElse(RehearsedWayBack.NOT_RUN), cycle);
        }
    }

    private RehearsalReport report(
            RehearsalPlan plan,
            Disposable.Database main,
            Schema head,
            RehearsedWayBack back,
            Optional<RehearsedCycle> cycle)
            throws SQLException {
        return new RehearsalReport(
                plan,
                version(main),
                files,
                head,
                back,
                new RehearsedRows(rows.seed(), given, emptyTables),
                tests,
                cycle,
                release());
    }

    /** The rows of the user come into the state before the first file; their tables get no others. */
    private void load(Disposable.Database main) throws SQLException {
        if (rows.source().isPresent()) {
            try (Connection connection = main.connect()) {
                given = Optional.of(rows.source().get().load(connection, rows.counts()));
            }
        }
    }

    private boolean isGiven(QualifiedName table) {
        return given.stream().anyMatch(g -> g.tables().containsKey(table));
    }

    /** Tests of no certain file are about what the folder leads to, and not about what nobody has written yet. */
    private void askLast(Disposable.Database main, RehearsalPlan plan) throws SQLException {
        tests.addAll(SmokeTestRun.ask(main, plan.tests().last(), Optional.empty()));
    }

    /** Answers with the file behind it; others can follow unless it stopped. */
    private FileRehearsal file(Stage stage, RehearsalPlan plan, int i, Observation last, LiveCode code)
            throws SQLException {
        ScriptPair pair = plan.tried().get(i);
        Observation before = begin(stage, plan.tried().subList(i, plan.tried().size()), last);
        catalogs.add(before.catalog());
        FileRehearsal file = new FileRehearsal(stage, pair, !plan.isWritten(i), source(stage.main()), before, code);
        files.add(file.run(
                backfills(plan.tried().subList(i, plan.tried().size())),
                number + rows.counts().most(),
                rows));
        progress.done(files.get(i));
        if (!file.stopped()) {
            tests.addAll(SmokeTestRun.ask(
                    stage.main(),
                    plan.tests().behind(pair),
                    Optional.of(pair.up().file())));
        }
        return file;
    }

    private Map<QualifiedName, HashedTable> source(Disposable.Database main) throws SQLException {
        try (Connection connection = main.connect()) {
            return source.named(connection);
        }
    }

    /** Whether only a purge follows that nobody has written yet: it would cut the chain of the ways back. */
    private static boolean isLastWithWayBack(RehearsalPlan plan, int file) {
        return !plan.isWritten(file)
                && FileRehearsal.isIrreversible(plan.tried().get(file));
    }

    private RehearsedWayBack wayBack(Disposable.Database main, List<ScriptPair> pairs) throws SQLException {
        return files.stream().anyMatch(f -> f.proof() == Proof.FAILED)
                ? RehearsedWayBack.NOT_RUN
                : new WayBack(server, main, pairs, catalogs).run();
    }

    private Disposable.Database before(RehearsalPlan plan) throws SQLException {
        return plan.applied().isEmpty()
                ? server.begin()
                : server.kept(plan.state(), state -> apply(state, plan.applied()));
    }

    private static void apply(Disposable.Database database, List<ScriptPair> applied) throws SQLException {
        for (ScriptPair pair : applied) {
            try {
                Stage.run(database, pair.up());
            } catch (ScriptFailure e) {
                throw new SQLException(
                        "the state before the files to rehearse cannot be built, because a file that counts as applied"
                                + " does not run on an empty database: " + e.getMessage(),
                        e.getSQLState(),
                        e);
            }
        }
    }

    /** The budgets of all files together: by their forecasts, or by what was measured. */
    private List<BudgetVerdict> release() {
        Range up = Range.ZERO;
        Range down = Range.ZERO;
        for (RehearsedFile file : files) {
            Optional<Forecast> forecast = file.evidence().forecast();
            up = up.plus(forecast.map(Forecast::upMillis).orElse(new Range(file.upMillis(), file.upMillis())));
            down = down.plus(
                    forecast.map(Forecast::downMillis).orElse(new Range(file.downMillis(), file.downMillis())));
        }
        return production.budgets().release(up, down);
    }

    private static Observation observe(Disposable.Database database) throws SQLException {
        try (Connection connection = database.connect()) {
            return Observation.of(connection);
        }
    }

    private static String version(Disposable.Database database) throws SQLException {
        try (Connection connection = database.connect()) {
            return connection.getMetaData().getDatabaseProductVersion();
        }
    }

    /** The backfills that belong to an expand: without them its new columns are only half there. */
    private static List<ScriptPair> backfills(List<ScriptPair> ahead) {
        return ahead.get(0).up().name().phase() != Phase.EXPAND
                ? List.of()
                : ahead.stream()
                        .skip(1)
                        .takeWhile(p -> p.up().name().phase() == Phase.BACKFILL
                                && p.up().header()
                                        .change()
                                        .equals(ahead.get(0).up().header().change()))
                        .toList();
    }

    /** Inserts rows where a change begins, and looks at what there is. */
    private Observation begin(Stage stage, List<ScriptPair> ahead, Observation last) throws SQLException {
        String begun = change(ahead.get(0));
        try (Connection connection = stage.main().connect()) {
            if (!begun.equals(change)) {
                change = begun;
                progress.doing(ahead.get(0), "rows");
                List<ScriptPair> files =
                        ahead.stream().takeWhile(p -> change(p).equals(begun)).toList();
                Set<QualifiedName> wanted = wanted(last.schema(), Concern.of(files));
                SyntheticRows synthetic = new SyntheticRows(connection, stage.later(), rows.seed());
                synthetic.insert(
                        last.schema(),
                        number,
                        t -> wanted.contains(t) && !isGiven(t) ? rows.counts().of(t) : 0);
                number += rows.counts().most();
                filled.removeIf(synthetic::refused);
                emptyTables = synthetic.empty();
                source = SourceTables.of(connection);
            }
            return last.withRows(connection, Map.of());
        }
    }

    /** Each table gets rows once, and those again that a change can reach. */
    private Set<QualifiedName> wanted(Schema schema, Concern concern) {
        return schema.tables().values().stream()
                .filter(t -> filled.add(t.name())
                        || concern.includes(t, schema.tables().size()))
                .map(Table::name)
                .collect(Collectors.toSet());
    }

    private static String change(ScriptPair pair) {
        return pair.up().header().change().map(Object::toString).orElse(pair.id());
    }
}
