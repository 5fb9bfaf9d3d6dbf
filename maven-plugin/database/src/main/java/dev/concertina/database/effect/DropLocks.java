package dev.concertina.database.effect;

import dev.concertina.ddl.Lock;
import java.util.List;

/** What {@code DROP …} locks. */
final class DropLocks {
    private static final List<String> FREE = List.of(
            "sequence", "type", "domain", "function", "procedure", "routine", "aggregate", "schema", "view", "role");

    private DropLocks() {}

    /** Whether the text tells it all. */
    static boolean read(Locks locks, SqlWords words) {
        words.take("drop");
        if (words.contains("cascade")) {
            return false;
        }
        if (words.take("table")) {
            words.takeAll("if", "exists");
            boolean known;
            do {
                known = words.qualified()
                        .map(t -> locks.take(LockTarget.table(t), Lock.ACCESS_EXCLUSIVE)
                                && locks.take(new LockTarget(LockTarget.Kind.REFERENCES, t, ""), Lock.ACCESS_EXCLUSIVE))
                        .orElse(false);
            } while (known && words.takeSymbol(','));
            return known;
        }
        if (words.take("index")) {
            boolean concurrently = words.take("concurrently");
            words.takeAll("if", "exists");
            Lock lock = concurrently ? Lock.SHARE_UPDATE_EXCLUSIVE : Lock.ACCESS_EXCLUSIVE;
            return locks.target(LockTarget.Kind.INDEX, words, lock);
        }
        if (words.take("trigger") || words.take("policy") || words.take("rule")) {
            return words.skipTo("on") && locks.table(words, Lock.ACCESS_EXCLUSIVE);
        }
        return FREE.stream().anyMatch(words::isNext);
    }
}
