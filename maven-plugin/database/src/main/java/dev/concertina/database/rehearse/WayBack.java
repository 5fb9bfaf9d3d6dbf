package dev.concertina.database.rehearse;

import dev.concertina.database.compare.CatalogLine;
import dev.concertina.database.compare.CatalogLines;
import dev.concertina.database.compare.TableHasher;
import dev.concertina.database.run.Disposable;
import dev.concertina.database.run.ScriptFailure;
import dev.concertina.ddl.SqlWriter;
import dev.concertina.script.ScriptPair;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.stream.Collectors;

/**
 * All ways back in one chain, from the last file to the first: after each the catalog must be what it was before that
 * file. Where rows stand in the way of one, which loses nothing, it is tried again without any.
 *
 * @param pairs in running order
 * @param catalogs what there was before each
 */
record WayBack(
        Disposable server, Disposable.Database main, List<ScriptPair> pairs, List<SortedSet<CatalogLine>> catalogs) {
    /** Goes back as far as it is possible. */
    RehearsedWayBack run() throws SQLException {
        int files = 0;
        List<String> findings = new ArrayList<>();
        try (Disposable.Database copy = server.copy(main)) {
            for (int i = pairs.size() - 1; i >= 0 && findings.isEmpty(); i--) {
                ScriptPair pair = pairs.get(i);
                if (FileRehearsal.isIrreversible(pair)) {
                    break;
                }
                findings.addAll(undo(copy, pair, catalogs.get(i)));
                files++;
            }
        }
        return new RehearsedWayBack(files, findings);
    }

    private static List<String> undo(Disposable.Database database, ScriptPair pair, SortedSet<CatalogLine> expected)
            throws SQLException {
        try {
            down(database, pair);
        } catch (ScriptFailure e) {
            return List.of("in the chain of all ways back, " + e.getMessage());
        }
        try (Connection connection = database.connect()) {
            return Comparison.lines(expected, CatalogLines.read(connection)).stream()
                    .map(d -> "in the chain of all ways back, after "
                            + pair.down().orElseThrow().file() + ", " + d)
                    .toList();
        }
    }

    private static void down(Disposable.Database database, ScriptPair pair) throws SQLException {
        try {
            Stage.run(database, pair.down().orElseThrow());
        } catch (ScriptFailure e) {
            if (!e.isRefusedByRows()) {
                throw e;
            }
            empty(database);
            Stage.run(database, pair.down().orElseThrow());
        }
    }

    private static void empty(Disposable.Database database) throws SQLException {
        try (Connection connection = database.connect();
                Statement statement = connection.createStatement()) {
            String tables = TableHasher.tables(connection).keySet().stream()
                    .map(SqlWriter::quote)
                    .collect(Collectors.joining(", "));
            if (!tables.isEmpty()) {
                statement.execute("TRUNCATE " + tables + " CASCADE");
            }
        }
    }
}
