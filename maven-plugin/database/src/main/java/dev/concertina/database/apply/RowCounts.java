package dev.concertina.database.apply;

import dev.concertina.database.effect.SqlWords;
import dev.concertina.parse.Statement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Finds rows that came or went in a transaction although none of its statements adds or removes any: a trigger did it. The
 * server counts what this transaction does in each table, so that what others do meanwhile is no matter. Once a statement
 * adds or removes rows itself, or may do anything, nothing is said; where one changes rows, only of its own table.
 *
 * @see <a href="https://www.postgresql.org/docs/current/monitoring-stats.html">pg_stat_xact_all_tables</a>
 */
final class RowCounts {
    private static final Set<String> DEFINING = Set.of(
            "alter", "analyze", "begin", "comment", "commit", "create", "drop", "grant", "lock", "reset", "revoke",
            "set");

    /**
     * By the topmost partitioned table: a row that moves between partitions goes from one and comes to another. What the
     * session did before may be in it still.
     */
    private static final String CHANGED = """
            SELECT pg_catalog.concat_ws(pg_catalog.chr(31), t.root, pg_catalog.quote_ident(n.nspname) || '.'
                || pg_catalog.quote_ident(r.relname), t.more)
            FROM (SELECT c.root, sum(c.more) AS more
                FROM (SELECT coalesce(pg_catalog.pg_partition_root(c.oid), c.oid) AS root,
                        pg_catalog.pg_stat_get_xact_tuples_inserted(c.oid)
                            - pg_catalog.pg_stat_get_xact_tuples_deleted(c.oid) AS more
                    FROM pg_catalog.pg_class AS c WHERE c.relkind = 'r' AND c.relpersistence <> 't') AS c
                WHERE c.more <> 0 GROUP BY c.root) AS t
            JOIN pg_catalog.pg_class AS r ON r.oid = t.root
            JOIN pg_catalog.pg_namespace AS n ON n.oid = r.relnamespace
            WHERE n.nspname NOT IN ('concertina', 'concertina_attic', 'pg_catalog')
            ORDER BY 1""";

    private final Set<String> updated = new HashSet<>();
    private final Session session;
    private Optional<Map<String, Long>> before = Optional.empty();
    private boolean explained;

    /** @param triggered whether the database has event triggers, without which no definition changes rows */
    RowCounts(Session session, boolean triggered) throws SQLException {
        this.session = session;
        if (triggered) {
            before = Optional.of(counts(new HashMap<>()));
        }
    }

    /** A statement of the transaction comes next. */
    void before(Statement statement) throws SQLException {
        String command = statement.firstWords(1);
        if (command.equals("update")) {
            SqlWords words = new SqlWords(statement.tokens());
            words.takeAll("update", "only");
            updated.add(words.name().toLowerCase(Locale.ROOT));
            if (before.isEmpty()) {
                before = Optional.of(counts(new HashMap<>()));
            }
        } else {
            explained |= !DEFINING.contains(command) || isFilled(statement, command);
        }
    }

    private static boolean isFilled(Statement statement, String command) {
        return command.equals("create") && new SqlWords(statement.tokens()).contains("as");
    }

    /** What changed without a reason, a phrase each. */
    List<String> unexplained() throws SQLException {
        if (explained || before.isEmpty()) {
            return List.of();
        }
        Map<String, String> names = new HashMap<>();
        Map<String, Long> after = counts(names);
        List<String> changed = new ArrayList<>();
        names.forEach((table, name) -> {
            long more = after.getOrDefault(table, 0L) - before.get().getOrDefault(table, 0L);
            if (more != 0 && (updated.isEmpty() || updated.contains(name.toLowerCase(Locale.ROOT)))) {
                changed.add(name + " has " + Math.abs(more) + (Math.abs(more) == 1 ? " row" : " rows")
                        + (more > 0 ? " more" : " fewer"));
            }
        });
        return changed.stream().sorted().toList();
    }

    /** How many rows more each table has, by its number, through what this session did. */
    private Map<String, Long> counts(Map<String, String> names) throws SQLException {
        Map<String, Long> counts = new HashMap<>();
        for (String line : session.strings(CHANGED)) {
            List<String> parts = List.of(line.split("\u001f", 3));
            names.put(parts.get(0), parts.get(1));
            counts.put(parts.get(0), Long.parseLong(parts.get(2)));
        }
        return counts;
    }
}
