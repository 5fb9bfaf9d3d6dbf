package dev.concertina.database.rehearse;

import dev.concertina.database.catalog.CatalogReader;
import dev.concertina.database.compare.CatalogLine;
import dev.concertina.database.compare.HashedTable;
import dev.concertina.database.compare.TableHasher;
import dev.concertina.database.run.Disposable;
import dev.concertina.plan.Phase;
import dev.concertina.schema.QualifiedName;
import dev.concertina.schema.Schema;
import dev.concertina.script.ScriptPair;
import dev.concertina.workspace.Contracts;
import dev.concertina.workspace.Settings;
import dev.concertina.workspace.Workspace;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;

/**
 * Runs a folder of migrations, and the contracts that are pending, from nothing to the head: each file up, down and up
 * again over rows that were there before and, in a copy, over rows written since; at last all ways back in one chain. A
 * down must bring back catalog and rows exactly; what is lost of rows written since makes it lossy.
 */
public final class Rehearsal {
    private final Disposable server;
    private final int rows;
    private final Progress progress;
    private final List<RehearsedFile> files = new ArrayList<>();
    private final List<SortedSet<CatalogLine>> catalogs = new ArrayList<>();
    private Map<QualifiedName, HashedTable> source = Map.of();
    private String change = "";
    private int number = 1;
    private List<String> emptyTables = List.of();

    /** @param rows to insert into each table, again before each change */
    public Rehearsal(Disposable server, int rows, Progress progress) {
        this.server = server;
        this.rows = rows;
        this.progress = progress;
    }

    /** Rehearses everything, up to the first file that stops on its way up. */
    public RehearsalReport run(Workspace workspace, Settings settings) throws SQLException {
        List<ScriptPair> pairs = new ArrayList<>(workspace.folder().pairs());
        int written = pairs.size();
        pairs.addAll(new Contracts(workspace, settings).write(Set.of()).pairs());
        List<Schema> schemas = FutureSchemas.of(server, pairs);
        try (Disposable.Database main = server.create()) {
            boolean going = true;
            for (int i = 0; going && i < pairs.size(); i++) {
                Stage stage = new Stage(server, main, schemas.subList(Math.min(i, schemas.size()), schemas.size()));
                Observation before = begin(stage, pairs.get(i));
                catalogs.add(before.catalog());
                FileRehearsal file = new FileRehearsal(stage, pairs.get(i), i >= written, source, before);
                files.add(file.run(backfills(pairs.subList(i, pairs.size())), number + rows, rows));
                progress.done(files.get(i));
                going = !file.stopped();
            }
            boolean passed = files.stream().noneMatch(f -> f.proof() == Proof.FAILED);
            return new RehearsalReport(
                    version(main),
                    files,
                    head(main),
                    passed ? new WayBack(server, main, pairs, catalogs).run() : RehearsedWayBack.NOT_RUN,
                    emptyTables,
                    List.of());
        }
    }

    private static Schema head(Disposable.Database database) throws SQLException {
        try (Connection connection = database.connect()) {
            return CatalogReader.read(connection);
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
    private Observation begin(Stage stage, ScriptPair pair) throws SQLException {
        String begun = pair.up().header().change().map(Object::toString).orElse(pair.id());
        try (Connection connection = stage.main().connect()) {
            if (!begun.equals(change)) {
                change = begun;
                SyntheticRows synthetic = new SyntheticRows(connection, stage.later());
                synthetic.insert(number, rows);
                number += rows;
                emptyTables = synthetic.empty();
                source = TableHasher.tables(connection);
            }
            return Observation.of(connection);
        }
    }
}
