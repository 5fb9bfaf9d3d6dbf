package dev.concertina.database.rehearse;

import dev.concertina.database.compare.TableHash;
import dev.concertina.database.run.Disposable;
import dev.concertina.database.run.ScriptFailure;
import dev.concertina.plan.Phase;
import dev.concertina.script.ScriptPair;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/**
 * The whole history in one go: from an empty database to the head, back to the empty one, or to the last file that has no
 * way back, and to the head again. The only rows are those that the files bring. Each state is compared with the one that
 * was there the first time.
 */
final class Cycle {
    private final Disposable server;
    private final List<ScriptPair> pairs;
    private final List<Observation> before = new ArrayList<>();
    private final List<Observation> after = new ArrayList<>();
    private final List<SourceTables> sources = new ArrayList<>();
    private final List<String> findings = new ArrayList<>();
    private final List<String> notes = new ArrayList<>();

    /** @param pairs all files, in running order */
    Cycle(Disposable server, List<ScriptPair> pairs) {
        this.server = server;
        this.pairs = List.copyOf(pairs);
    }

    /** Walks until a file stops or a state differs. */
    RehearsedCycle run() throws SQLException {
        int undone = 0;
        try (Disposable.Database database = server.begin()) {
            up(database);
            undone = down(database);
            for (int i = pairs.size() - undone; i < pairs.size() && findings.isEmpty(); i++) {
                Stage.run(database, pairs.get(i).up());
                compareAgain(database, i);
            }
        } catch (ScriptFailure e) {
            findings.add("in the cycle of all files, " + e.getMessage());
        }
        return new RehearsedCycle(after.size(), undone, findings, notes);
    }

    private void up(Disposable.Database database) throws SQLException {
        String change = "";
        for (int i = 0; i < pairs.size(); i++) {
            ScriptPair pair = pairs.get(i);
            String begun = pair.up().header().change().map(Object::toString).orElse(pair.id());
            try (Connection connection = database.connect()) {
                sources.add(begun.equals(change) ? sources.get(i - 1) : SourceTables.of(connection));
                change = begun;
                before.add(i > 0 && !isBackfill(i) ? after.get(i - 1) : observe(connection, i));
            }
            Stage.run(database, pair.up());
            try (Connection connection = database.connect()) {
                after.add(Observation.of(connection));
            }
        }
    }

    /** Goes back as far as it is possible and answers with the number of files. */
    private int down(Disposable.Database database) throws SQLException {
        int file = pairs.size();
        while (file > 0 && findings.isEmpty() && !FileRehearsal.isIrreversible(pairs.get(file - 1))) {
            file--;
            String name = pairs.get(file).down().orElseThrow().file();
            Stage.run(database, pairs.get(file).down().orElseThrow());
            try (Connection connection = database.connect()) {
                Observation was = before.get(file);
                Observation is = observe(connection, file);
                Comparison.catalogs(was, is).forEach(d -> find("down, after " + name + ", " + d));
                rows(was, is).forEach(d -> find("down, after " + name + ", " + d));
            }
        }
        return pairs.size() - file;
    }

    private void compareAgain(Disposable.Database database, int file) throws SQLException {
        String name = pairs.get(file).up().file();
        try (Connection connection = database.connect()) {
            Observation was = after.get(file);
            Observation is = Observation.of(connection);
            Comparison.catalogs(was, is).forEach(d -> find("up again, after " + name + ", " + d));
            if (was.rows() != is.rows()) {
                rows(was, is).forEach(d -> find("up again, after " + name + ", " + d));
            } else {
                rows(was, is).forEach(d -> notes.add("values differ each time it runs: " + name + ", " + d));
            }
        }
    }

    private void find(String difference) {
        findings.add("in the cycle of all files, on the way " + difference);
    }

    /** The values of new columns stay when their backfill is undone: they go with the expand. */
    private Observation observe(Connection connection, int file) throws SQLException {
        return isBackfill(file)
                ? Observation.of(connection, sources.get(file).named(connection))
                : Observation.of(connection);
    }

    private boolean isBackfill(int file) {
        return pairs.get(file).up().name().phase() == Phase.BACKFILL;
    }

    private static List<String> rows(Observation was, Observation is) {
        List<String> found = new ArrayList<>();
        was.hashes().forEach((name, hash) -> {
            TableHash now = is.hashes().get(name);
            if (now != null && now.table().equals(hash.table()) && !now.equals(hash)) {
                found.add("the rows of " + name + " are others than the first time: " + hash.rows() + " then, "
                        + now.rows() + " now");
            }
        });
        return found;
    }
}
