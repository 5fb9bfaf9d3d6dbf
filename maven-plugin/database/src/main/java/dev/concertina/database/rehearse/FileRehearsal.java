package dev.concertina.database.rehearse;

import dev.concertina.database.compare.HashedRows;
import dev.concertina.database.compare.HashedTable;
import dev.concertina.database.compare.RowDifference;
import dev.concertina.database.compare.TableHasher;
import dev.concertina.database.run.Disposable;
import dev.concertina.database.run.ScriptFailure;
import dev.concertina.database.traffic.FileTraffic;
import dev.concertina.database.traffic.FirstRows;
import dev.concertina.database.traffic.LiveCode;
import dev.concertina.database.traffic.TrafficReport;
import dev.concertina.plan.Phase;
import dev.concertina.schema.QualifiedName;
import dev.concertina.schema.Table;
import dev.concertina.script.Script;
import dev.concertina.script.ScriptPair;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;

/**
 * One file under rehearsal. A copy of the database goes up, down and up again, and is compared with the database itself,
 * which goes up once; then rows of the new shape are written to the copy, and a copy of that one goes down and up.
 */
final class FileRehearsal {
    /** Rows in a new table, enough for code to work at. */
    private static final int FEW = 4;

    private final Stage stage;
    private final ScriptPair pair;
    private final boolean pending;
    private final Map<QualifiedName, HashedTable> source;
    private final Observation before;
    private final LiveCode code;
    private final Witness witness;
    private final List<String> findings = new ArrayList<>();
    private long upMillis;
    private long downMillis;
    private long rows;
    private boolean failed;
    private boolean stopped;
    private Proof proof = Proof.LOSSLESS;
    private Observation after;

    /**
     * @param source the tables as they were when the change began
     * @param before the main database as it is
     * @param code that works meanwhile
     */
    FileRehearsal(
            Stage stage,
            ScriptPair pair,
            boolean pending,
            Map<QualifiedName, HashedTable> source,
            Observation before,
            LiveCode code) {
        this.stage = stage;
        this.pair = pair;
        this.pending = pending;
        this.source = source;
        this.before = before;
        this.after = before;
        this.code = code;
        this.witness = new Witness(before);
    }

    /**
     * Rehearses the file; the main database is behind it afterwards, unless the file stopped.
     *
     * @param backfills that belong to it: without them its new columns are only half there
     * @param number of the first row to be written in the new shape
     */
    RehearsedFile run(List<ScriptPair> backfills, int number, RehearsalRows given) throws SQLException {
        rows = before.rows();
        convert(stage.main(), RoundTrip::ofOld);
        try (Disposable.Database copy = stage.server().copy(stage.main())) {
            stage.progress().doing(pair, "up, down and up again");
            boolean ran = !isIrreversible() && upDownUp(copy);
            if (ran || isIrreversible()) {
                stage.progress().doing(pair, "among clients");
                work(ran, number, given.seed());
            }
            forward();
            observe();
            if (ran && !stopped) {
                compareSecondUp(copy);
                if (!failed) {
                    stage.progress().doing(pair, "with rows of the new shape");
                    newRows(copy, backfills, number, given);
                }
            }
        }
        return result();
    }

    /** Whether the file stopped, so that none can follow. */
    boolean stopped() {
        return stopped;
    }

    /** The main database as it is left. */
    Observation after() {
        return after;
    }

    /** A purge has no way back, whatever its down file says to its reader. */
    static boolean isIrreversible(ScriptPair pair) {
        return pair.down().isEmpty() || pair.up().name().phase() == Phase.PURGE;
    }

    private boolean isIrreversible() {
        return isIrreversible(pair);
    }

    private boolean upDownUp(Disposable.Database copy) throws SQLException {
        Script down = pair.down().orElseThrow();
        try {
            witness.up(Stage.observe(copy, pair.up()));
        } catch (ScriptFailure e) {
            return false; // the main database meets the same failure and tells it
        }
        HashedRows once = isBackfill() ? rows(copy, before.rowHashes()) : HashedRows.NONE;
        try {
            witness.down(Stage.observe(copy, down));
            downMillis = witness.downMillis();
        } catch (ScriptFailure e) {
            fail(e.getMessage());
            return false;
        }
        compareWayBack(copy);
        boolean kept = isBackfill() && rows(copy, once).hashes().equals(once.hashes());
        try {
            witness.upAgain(Stage.observe(copy, pair.up()));
        } catch (ScriptFailure e) {
            fail("after the way back, " + e.getMessage());
            return false;
        }
        if (kept) {
            compareFilled(once, rows(copy, once));
        }
        return true;
    }

    private static HashedRows rows(Disposable.Database database, HashedRows earlier) throws SQLException {
        try (Connection connection = database.connect()) {
            return TableHasher.hash(connection, Map.of(), earlier);
        }
    }

    /** A backfill may be stopped and go on, so what it has filled it must leave alone. */
    private void compareFilled(HashedRows once, HashedRows twice) {
        once.hashes().forEach((table, hash) -> {
            if (!hash.equals(twice.hashes().get(table))) {
                fail("after running it again, " + table + ": rows that the backfill had filled are others now; let it"
                        + " choose only rows that are not filled yet");
            }
        });
    }

    /** Lets clients work while the file runs, in a copy of their own. */
    private void work(boolean back, int number, long seed) throws SQLException {
        FirstRows source = (connection, tables) ->
                new SyntheticRows(connection, stage.later(), seed).insert(number, t -> tables.contains(t) ? FEW : 0);
        TrafficReport traffic = FileTraffic.run(stage.server(), stage.main(), pair, code, back, source);
        witness.traffic(traffic);
        traffic.stopped().ifPresent(this::fail);
    }

    private void forward() throws SQLException {
        try {
            if (isIrreversible()) {
                witness.up(Stage.observe(stage.main(), pair.up()));
                upMillis = witness.upMillis();
                proof = Proof.IRREVERSIBLE;
                findings.add("there is no way back: what the file drops is gone");
            } else {
                upMillis = Stage.run(stage.main(), pair.up());
            }
        } catch (ScriptFailure e) {
            stopped = true;
            findings.clear();
            fail(e.getMessage());
        }
    }

    private void observe() throws SQLException {
        try (Connection connection = stage.main().connect()) {
            after = Observation.of(connection, before);
            witness.after(after);
        }
    }

    private void compareWayBack(Disposable.Database copy) throws SQLException {
        try (Connection main = stage.main().connect();
                Connection back = copy.connect()) {
            Observation expected = isBackfill() ? before.withRows(main, source) : before;
            Observation actual = Observation.of(back, isBackfill() ? source : Map.of(), before);
            witness.back(expected, actual);
            List<String> differences = Comparison.catalogs(expected, actual);
            differences.addAll(Comparison.sequences(expected, actual));
            for (RowDifference difference : new Comparison(main, back).rows(expected.rowHashes(), actual.rowHashes())) {
                differences.add(Comparison.words(difference));
            }
            differences.forEach(d -> fail("after the way back, " + d));
            // the second run is to meet the same numbers as the first
            SequencePosition.align(main, back);
        }
    }

    /** The values of new columns stay when their backfill is undone: they go with the expand. */
    private boolean isBackfill() {
        return pair.up().name().phase() == Phase.BACKFILL;
    }

    private void compareSecondUp(Disposable.Database copy) throws SQLException {
        try (Connection once = stage.main().connect();
                Connection twice = copy.connect()) {
            Observation actual = Observation.of(twice, before);
            Comparison.catalogs(after, actual).forEach(d -> fail("after running it again, " + d));
            Comparison comparison = new Comparison(once, twice);
            for (RowDifference difference : comparison.rows(after.rowHashes(), actual.rowHashes())) {
                HashedTable table = after.table(difference.table());
                if (isNew(table, comparison)) {
                    findings.add(
                            "new values differ each time it runs: " + difference.table() + " " + difference.columns());
                } else {
                    fail("after running it again, " + Comparison.words(difference));
                }
            }
        }
    }

    /** Whether a difference is in columns alone that the change itself brought: such as random values have. */
    private boolean isNew(HashedTable table, Comparison comparison) throws SQLException {
        HashedTable was = source.get(table.name());
        return was == null || comparison.rows(table.common(was)).isEmpty();
    }

    /** What the way back does to rows that were written in the new shape. */
    private void newRows(Disposable.Database written, List<ScriptPair> backfills, int number, RehearsalRows given)
            throws SQLException {
        ConcernedTables concerned = ConcernedTables.between(before, after);
        try {
            for (ScriptPair backfill : backfills) {
                Stage.run(written, backfill.up());
            }
            HashedRows expected;
            try (Connection connection = written.connect()) {
                new SyntheticRows(connection, stage.later(), given.seed())
                        .insert(number, t -> concerned.test(t) ? given.counts().of(t) : 0);
                expected = TableHasher.hash(connection, Map.of(), before.rowHashes());
            }
            convert(written, RoundTrip::ofNew);
            try (Disposable.Database back = stage.server().copy(written)) {
                Stage.run(back, pair.down().orElseThrow());
                Stage.run(back, pair.up());
                for (ScriptPair backfill : backfills) {
                    Stage.run(back, backfill.up());
                }
                compareNewRows(written, expected, back);
            }
        } catch (ScriptFailure e) {
            if (e.isRefusedByRows()) {
                proof = Proof.CONDITIONAL;
                findings.add("stops while rows need the new shape: "
                        + String.valueOf(e.getMessage()).lines().findFirst().orElse(""));
            } else {
                fail("with rows that new code wrote, " + e.getMessage());
            }
        }
    }

    /** Lets values go through the conversions that the file ends, and back. */
    private void convert(Disposable.Database database, BiFunction<ColumnConversion, Table, Optional<RoundTrip>> trips)
            throws SQLException {
        for (ColumnConversion conversion : stage.conversions()) {
            Optional<RoundTrip> trip =
                    before.schema().table(conversion.table()).flatMap(t -> trips.apply(conversion, t));
            if (trip.isPresent()) {
                try (Connection connection = database.connect()) {
                    new ConversionProof(connection).findings(trip.get()).ifPresent(witness::warn);
                }
            }
        }
    }

    private void compareNewRows(Disposable.Database written, HashedRows expected, Disposable.Database back)
            throws SQLException {
        try (Connection then = written.connect();
                Connection now = back.connect()) {
            List<RowDifference> lost =
                    new Comparison(then, now).rows(expected, TableHasher.hash(now, Map.of(), expected));
            if (!lost.isEmpty()) {
                proof = Proof.LOSSY;
                lost.forEach(l -> findings.add("of what new code wrote, " + l.table() + ": " + l.summary()));
            }
        }
    }

    private void fail(@org.jspecify.annotations.Nullable String finding) {
        failed = true;
        findings.add(String.valueOf(finding));
    }

    private RehearsedFile result() {
        return new RehearsedFile(
                pair,
                before.schema(),
                pending,
                upMillis,
                downMillis,
                rows,
                failed ? Proof.FAILED : proof,
                findings,
                witness.evidence(stage.production()));
    }
}
