package dev.concertina.database.effect;

import dev.concertina.ddl.Lock;
import dev.concertina.parse.Token;
import dev.concertina.schema.QualifiedName;
import java.util.List;
import java.util.Optional;

/**
 * What {@code ALTER …} locks.
 *
 * @see <a href="https://www.postgresql.org/docs/current/sql-altertable.html">ALTER TABLE</a>
 */
record AlterLocks(Locks locks, QualifiedName table) {
    private static final List<String> FREE =
            List.of("sequence", "type", "function", "procedure", "routine", "schema", "role", "default", "view");
    private static final List<String> TRIGGERS = List.of("enable", "disable");

    /** Whether the text tells it all. */
    static boolean read(Locks locks, SqlWords words) {
        words.take("alter");
        if (words.take("table")) {
            words.takeAll("if", "exists", "only");
            Optional<QualifiedName> table = words.qualified();
            words.takeSymbol('*');
            return table.map(t -> new AlterLocks(locks, t).all(words.parts())).orElse(false);
        }
        if (words.take("trigger") || words.take("policy") || words.take("rule")) {
            return words.skipTo("on") && locks.table(words, Lock.ACCESS_EXCLUSIVE);
        }
        // an index has locks of its own, which no query waits for, unless it becomes part of another
        return words.take("index") ? !words.contains("attach") : FREE.stream().anyMatch(words::isNext);
    }

    private boolean all(List<List<Token>> actions) {
        actions.forEach(action -> locks.take(LockTarget.table(table), lock(new SqlWords(action))));
        return true;
    }

    private Lock lock(SqlWords words) {
        if (words.take("validate")) {
            return Lock.SHARE_UPDATE_EXCLUSIVE;
        }
        if (words.take("add")) {
            return add(words);
        }
        if (words.take("drop")) {
            dropped(words);
            return Lock.ACCESS_EXCLUSIVE;
        }
        if (words.take("alter")) {
            words.take("column");
            words.identifier();
            boolean statistics = words.says("set", "statistics");
            words.takeAll("set", "reset");
            boolean options = !words.parenthesis().isEmpty();
            return statistics || options ? Lock.SHARE_UPDATE_EXCLUSIVE : Lock.ACCESS_EXCLUSIVE;
        }
        if (words.isNext("attach") || words.isNext("detach")) {
            return partition(words);
        }
        if (TRIGGERS.stream().anyMatch(words::take)) {
            words.takeAll("always", "replica");
            return words.isNext("trigger") ? Lock.SHARE_ROW_EXCLUSIVE : Lock.ACCESS_EXCLUSIVE;
        }
        boolean clustered = words.isNext("cluster") || words.contains("without");
        words.takeAll("set", "reset");
        boolean options = !words.parenthesis().isEmpty() && !words.contains("user_catalog_table");
        return clustered || options ? Lock.SHARE_UPDATE_EXCLUSIVE : Lock.ACCESS_EXCLUSIVE;
    }

    private Lock add(SqlWords words) {
        SqlWords rest = new SqlWords(words.rest());
        locks.referenced(rest.rest(), rest, Lock.SHARE_ROW_EXCLUSIVE);
        boolean constraint = words.take("constraint");
        if (constraint) {
            words.identifier();
        }
        return words.isNext("foreign") ? Lock.SHARE_ROW_EXCLUSIVE : Lock.ACCESS_EXCLUSIVE;
    }

    /** With a foreign key goes what guards the table that it references. */
    private void dropped(SqlWords words) {
        LockTarget.Kind kind = words.take("constraint") ? LockTarget.Kind.CONSTRAINT : LockTarget.Kind.COLUMN;
        words.take("column");
        words.takeAll("if", "exists");
        words.identifier().ifPresent(n -> locks.take(new LockTarget(kind, table, n.text()), Lock.ACCESS_EXCLUSIVE));
    }

    private Lock partition(SqlWords words) {
        boolean attach = words.take("attach");
        boolean concurrently = words.contains("concurrently") || words.contains("finalize");
        words.takeAll("detach", "partition");
        locks.table(words, concurrently ? Lock.SHARE_UPDATE_EXCLUSIVE : Lock.ACCESS_EXCLUSIVE);
        // foreign keys of the parent become the partition's, or the partition's own
        locks.take(new LockTarget(LockTarget.Kind.REFERENCES, table, ""), Lock.SHARE_ROW_EXCLUSIVE);
        return attach || concurrently ? Lock.SHARE_UPDATE_EXCLUSIVE : Lock.ACCESS_EXCLUSIVE;
    }
}
