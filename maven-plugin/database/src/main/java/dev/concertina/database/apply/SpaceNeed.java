package dev.concertina.database.apply;

import dev.concertina.database.effect.SqlWords;
import dev.concertina.ddl.SqlWriter;
import dev.concertina.parse.Statement;
import dev.concertina.script.Unit;
import dev.concertina.script.Units;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A part of a script that writes much beside what is there.
 *
 * @param relation of whose size the need depends, as the script spells it
 */
record SpaceNeed(String file, Kind kind, String relation) {
    /** What is written. */
    enum Kind {
        /** Keys of all rows; of a part of them, or of blocks, nobody knows how many before. */
        INDEX("an index of"),
        /** New versions of all rows, with their index entries, before a vacuum gives back the old ones. */
        BACKFILL("a backfill of"),
        /** A second copy of the table and of its indexes, before the first one goes. */
        REWRITE("a new copy of");

        private final String words;

        Kind(String words) {
            this.words = words;
        }

        @Override
        public String toString() {
            return words;
        }
    }

    /** The needs of a script, in its order. */
    static List<SpaceNeed> of(Job job) {
        String file = job.script().file();
        List<SpaceNeed> needs = new ArrayList<>();
        for (Unit unit : Units.of(job.script())) {
            if (unit instanceof Unit.Batch batch) {
                needs.add(new SpaceNeed(file, Kind.BACKFILL, SqlWriter.quote(batch.table())));
            } else {
                unit.statements().forEach(s -> of(file, s).ifPresent(needs::add));
            }
        }
        return needs;
    }

    private static Optional<SpaceNeed> of(String file, Statement statement) {
        SqlWords words = new SqlWords(statement.tokens());
        if (words.take("create")) {
            words.take("unique");
            boolean index = words.take("index") && words.skipTo("on") && !words.take("only");
            String table = words.name();
            boolean small = words.contains("brin") || words.contains("where");
            return index && !small ? Optional.of(new SpaceNeed(file, Kind.INDEX, table)) : Optional.empty();
        }
        if (words.take("alter") && words.take("table")) {
            words.takeAll("if", "exists", "only");
            String table = words.name();
            return rewrites(words) ? Optional.of(new SpaceNeed(file, Kind.REWRITE, table)) : Optional.empty();
        }
        return Optional.empty();
    }

    /** Whether a table is, or may be, written anew: {@code ALTER COLUMN … TYPE}, {@code SET LOGGED}, {@code SET UNLOGGED}. */
    private static boolean rewrites(SqlWords words) {
        if (words.take("set")) {
            return words.take("logged") || words.take("unlogged");
        }
        if (!words.take("alter")) {
            return false;
        }
        words.take("column");
        words.name();
        words.takeAll("set", "data");
        return words.take("type");
    }
}
