package dev.concertina.database.apply;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;

/**
 * How much a plan writes to the server's disks beside what is there, by the sizes and rows that the catalog remembers from the
 * last vacuum or analyze. An estimate refuses only what cannot be: a plan for which there is not a quarter of it.
 */
final class Space {
    private static final long WORTH_TELLING = 1L << 30;

    /** A key of eight bytes, what the server puts before it, and a tenth that stays free. */
    private static final int INDEX_BYTES_A_ROW = 24;

    /** Equal keys share what a B-tree puts before them: six bytes a row remain. */
    private static final int AT_LEAST = 4;

    private static final String SIZES = """
            WITH RECURSIVE part AS (
                SELECT c.oid, c.reltoastrelid, c.relpages, c.reltuples FROM pg_catalog.pg_class AS c
                WHERE c.oid = pg_catalog.to_regclass(?)
                UNION ALL
                SELECT c.oid, c.reltoastrelid, c.relpages, c.reltuples FROM part AS p
                JOIN pg_catalog.pg_inherits AS h ON h.inhparent = p.oid
                JOIN pg_catalog.pg_class AS c ON c.oid = h.inhrelid)
            SELECT coalesce(sum(CASE ?
                WHEN 'INDEX' THEN greatest(p.reltuples, 0) * CAST(? AS integer)
                ELSE (greatest(p.relpages, 0)
                    + coalesce((SELECT sum(c.relpages) FROM pg_catalog.pg_index AS i
                        JOIN pg_catalog.pg_class AS c ON c.oid = i.indexrelid WHERE i.indrelid = p.oid), 0)
                    + CASE ? WHEN 'REWRITE' THEN coalesce((SELECT t.relpages FROM pg_catalog.pg_class AS t
                        WHERE t.oid = p.reltoastrelid), 0) ELSE 0 END)
                    * current_setting('block_size')::bigint END), 0)::bigint
            FROM part AS p""";

    /** Indexes are made in the tablespace that the session prefers, rows stay in that of their table. */
    private static final String PLACE = """
            SELECT pg_catalog.pg_tablespace_location(coalesce(
                CASE ? WHEN 'INDEX' THEN (SELECT t.oid FROM pg_catalog.pg_tablespace AS t
                        WHERE t.spcname = current_setting('default_tablespace'))
                    ELSE (SELECT nullif(c.reltablespace, 0) FROM pg_catalog.pg_class AS c
                        WHERE c.oid = pg_catalog.to_regclass(?)) END,
                (SELECT d.dattablespace FROM pg_catalog.pg_database AS d WHERE d.datname = current_database())))""";

    private final List<String> refusals = new ArrayList<>();
    private final List<String> notes = new ArrayList<>();

    private Space() {}

    /** Compares what the jobs need with what there is. */
    static Space of(Session session, List<Job> jobs) throws SQLException {
        Map<String, Place> places = new LinkedHashMap<>();
        for (Job job : jobs) {
            for (SpaceNeed need : SpaceNeed.of(job)) {
                long bytes = bytes(session, need);
                if (bytes > 0) {
                    places.computeIfAbsent(place(session, need), p -> new Place())
                            .add(need, bytes);
                }
            }
        }
        Space space = new Space();
        if (!places.isEmpty()) {
            LocalServer server = LocalServer.of(session);
            places.forEach((path, place) -> space.compare(place, server.free(path)));
        }
        return space;
    }

    /** Why the plan cannot come to its end. */
    List<String> refusals() {
        return refusals;
    }

    /** What to see to before. */
    List<String> notes() {
        return notes;
    }

    private void compare(Place place, OptionalLong free) {
        String what = megabytes(place.all) + " to one disk of the server beside what is there ("
                + String.join(", ", place.parts) + ")";
        String remedy = "Make room or give it a larger disk, then run the same command again.";
        if (free.isPresent() && free.getAsLong() < place.certain / AT_LEAST) {
            refusals.add("The plan writes about " + what + ", which has room for " + megabytes(free.getAsLong())
                    + ", so it would stop halfway; nothing was run. " + remedy);
        } else if (free.isPresent() && free.getAsLong() < place.all) {
            notes.add("The plan writes up to " + what + ", which has room for " + megabytes(free.getAsLong())
                    + ". It may stop for want of room; what is done then stays done. " + remedy);
        } else if (free.isEmpty() && place.all >= WORTH_TELLING) {
            notes.add("The plan writes up to " + what + ", and WAL comes on top. See first that there is room.");
        }
    }

    private static long bytes(Session session, SpaceNeed need) throws SQLException {
        String kind = need.kind().name();
        String sizes = session.text(SIZES, need.relation(), kind, Integer.toString(INDEX_BYTES_A_ROW), kind)
                .orElse("0");
        return Long.parseLong(sizes);
    }

    private static String place(Session session, SpaceNeed need) throws SQLException {
        return session.text(PLACE, need.kind().name(), need.relation()).orElse("");
    }

    private static String megabytes(long bytes) {
        return Math.max(1, bytes >> 20) + " MB";
    }

    /** What is written to one tablespace. */
    private static final class Place {
        private long all;
        private long certain;
        private final Set<String> parts = new LinkedHashSet<>();

        void add(SpaceNeed need, long bytes) {
            all += bytes;
            // how many rows a backfill changes, only its condition knows
            certain += need.kind() == SpaceNeed.Kind.BACKFILL ? 0 : bytes;
            parts.add(need.kind() + " " + need.relation() + " in " + need.file());
        }
    }
}
