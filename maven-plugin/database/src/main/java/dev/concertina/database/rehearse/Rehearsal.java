package dev.concertina.database.rehearse;

import dev.concertina.database.compare.HashedTable;
import dev.concertina.database.compare.TableHasher;
import dev.concertina.database.run.Disposable;
import dev.concertina.database.run.ScriptFailure;
import dev.concertina.database.run.ScriptRunner;
import dev.concertina.plan.Phase;
import dev.concertina.schema.QualifiedName;
import dev.concertina.schema.Schema;
import dev.concertina.script.Script;
import dev.concertina.script.ScriptPair;
import dev.concertina.workspace.Contracts;
import dev.concertina.workspace.Settings;
import dev.concertina.workspace.Workspace;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Runs a folder of migrations, and the contracts that are pending, from nothing to the head: each file up, down and up
 * again over rows that were there before and, in a copy, over rows written since. A down must bring back catalog and rows
 * exactly; what is lost of rows written since makes it lossy.
 */
public final class Rehearsal {
    private final Disposable server;
    private final Schema target;
    private final int rows;
    private final Progress progress;
    private final List<RehearsedFile> files = new ArrayList<>();
    private Map<QualifiedName, HashedTable> source = Map.of();
    private String change = "";
    private int number = 1;
    private List<String> emptyTables = List.of();

    /** @param rows to insert into each table, again before each change */
    public Rehearsal(Disposable server, Schema target, int rows, Progress progress) {
        this.server = server;
        this.target = target;
        this.rows = rows;
        this.progress = progress;
    }

    /** Rehearses everything up to the first failure. */
    public RehearsalReport run(Workspace workspace, Settings settings) throws SQLException {
        List<ScriptPair> pairs = new ArrayList<>(workspace.folder().pairs());
        int written = pairs.size();
        pairs.addAll(new Contracts(workspace, settings).write(Set.of()).pairs());
        try (Disposable.Database database = server.create()) {
            String version;
            try (Connection connection = database.connect()) {
                version = connection.getMetaData().getDatabaseProductVersion();
            }
            boolean going = true;
            for (int i = 0; going && i < pairs.size(); i++) {
                RehearsedFile file = rehearse(database, pairs.subList(i, pairs.size()), i >= written);
                files.add(file);
                progress.done(file);
                going = file.proof() != Proof.FAILED;
            }
            return new RehearsalReport(version, files, emptyTables);
        }
    }

    /** @param ahead the file to rehearse and those behind it */
    private RehearsedFile rehearse(Disposable.Database database, List<ScriptPair> ahead, boolean pending)
            throws SQLException {
        ScriptPair pair = ahead.get(0);
        Attempt attempt = new Attempt(pair, pending);
        try (Connection connection = database.connect()) {
            begin(connection, pair);
            attempt.upDownUp(connection);
        } catch (ScriptFailure e) {
            attempt.fail(e.getMessage());
        }
        if (!attempt.failed && attempt.wayBack().isPresent()) {
            attempt.newRows(database, backfills(ahead));
        }
        return attempt.result();
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

    /** Rows for a change that begins. */
    private void begin(Connection connection, ScriptPair pair) throws SQLException {
        String begun = pair.up().header().change().map(Object::toString).orElse(pair.id());
        if (!begun.equals(change)) {
            change = begun;
            seed(connection);
            source = TableHasher.tables(connection);
        }
    }

    private void seed(Connection connection) throws SQLException {
        SyntheticRows synthetic = new SyntheticRows(connection, target);
        synthetic.insert(number, rows);
        number += rows;
        emptyTables = synthetic.empty();
    }

    /** One file under rehearsal. */
    private final class Attempt {
        private final ScriptPair pair;
        private final boolean pending;
        private final List<String> findings = new ArrayList<>();
        private long upMillis;
        private long downMillis;
        private long rowCount;
        private boolean failed;
        private Proof proof = Proof.LOSSLESS;

        Attempt(ScriptPair pair, boolean pending) {
            this.pair = pair;
            this.pending = pending;
        }

        void upDownUp(Connection connection) throws SQLException {
            ScriptRunner runner = new ScriptRunner(connection);
            Observation before = observe(connection);
            rowCount = before.rows();
            upMillis = time(runner, pair.up());
            Observation after = Observation.of(connection);
            Optional<Script> down = wayBack();
            if (down.isEmpty()) {
                proof = Proof.IRREVERSIBLE;
                return;
            }
            downMillis = time(runner, down.get());
            require("after the way back", observe(connection).differencesFrom(before));
            time(runner, pair.up());
            require("after running it again", Observation.of(connection).differencesFrom(after));
        }

        /** A purge has none, whatever its down file says to its reader. */
        Optional<Script> wayBack() {
            return pair.down().filter(d -> d.name().phase() != Phase.PURGE);
        }

        /** What the way back does to rows that were written in the new shape, in a copy of the database. */
        void newRows(Disposable.Database database, List<ScriptPair> backfills) throws SQLException {
            try (Disposable.Database copy = server.copy(database);
                    Connection connection = copy.connect()) {
                ScriptRunner runner = new ScriptRunner(connection);
                for (ScriptPair backfill : backfills) {
                    runner.run(backfill.up());
                }
                new SyntheticRows(connection, target).insert(number + rows, rows);
                Observation written = Observation.of(connection);
                try {
                    runner.run(pair.down().orElseThrow());
                    runner.run(pair.up());
                    for (ScriptPair backfill : backfills) {
                        runner.run(backfill.up());
                    }
                } catch (ScriptFailure e) {
                    if (!e.isRefusedByRows()) {
                        throw e;
                    }
                    proof = Proof.CONDITIONAL;
                    findings.add("stops while rows need the new shape: " + firstLine(e));
                    return;
                }
                List<String> lost = Observation.of(connection).rowDifferences(written);
                if (!lost.isEmpty()) {
                    proof = Proof.LOSSY;
                    lost.forEach(l -> findings.add("of what new code wrote: " + l));
                }
            } catch (ScriptFailure e) {
                fail(e.getMessage());
            }
        }

        RehearsedFile result() {
            return new RehearsedFile(
                    pair.up().file(),
                    pair.up().name().phase(),
                    pending,
                    upMillis,
                    downMillis,
                    rowCount,
                    failed ? Proof.FAILED : proof,
                    findings);
        }

        void fail(@org.jspecify.annotations.Nullable String finding) {
            failed = true;
            findings.add(String.valueOf(finding));
        }

        /** The values of new columns stay when their backfill is undone: they go with the expand. */
        private Observation observe(Connection connection) throws SQLException {
            return pair.up().name().phase() == Phase.BACKFILL
                    ? Observation.of(connection, source)
                    : Observation.of(connection);
        }

        private void require(String when, List<String> differences) {
            differences.forEach(d -> fail(when + ", " + d));
        }

        private static String firstLine(ScriptFailure e) {
            return String.valueOf(e.getMessage()).lines().findFirst().orElse("");
        }

        private long time(ScriptRunner runner, Script script) throws SQLException {
            long start = System.nanoTime();
            runner.run(script);
            return (System.nanoTime() - start) / 1_000_000;
        }
    }
}
