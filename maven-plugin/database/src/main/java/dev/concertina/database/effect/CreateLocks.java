package dev.concertina.database.effect;

import dev.concertina.ddl.Lock;
import java.util.List;

/** What {@code CREATE …} locks. */
final class CreateLocks {
    private static final List<String> FREE = List.of(
            "view",
            "sequence",
            "type",
            "domain",
            "function",
            "procedure",
            "aggregate",
            "schema",
            "extension",
            "operator",
            "collation",
            "cast",
            "role",
            "user",
            "database",
            "tablespace",
            "server",
            "foreign",
            "text",
            "access");

    private final Locks locks;
    private final SqlWords words;

    CreateLocks(Locks locks, SqlWords words) {
        this.locks = locks;
        this.words = words;
    }

    /** Whether the text tells it all. */
    boolean read() {
        words.take("create");
        words.takeAll(
                "or", "replace", "unlogged", "temp", "temporary", "materialized", "recursive", "unique", "constraint");
        if (words.take("table")) {
            return table();
        }
        if (words.take("index")) {
            boolean concurrently = words.take("concurrently");
            words.skipTo("on");
            words.take("only");
            return locks.table(words, concurrently ? Lock.SHARE_UPDATE_EXCLUSIVE : Lock.SHARE);
        }
        if (words.take("trigger")) {
            return words.skipTo("on") && locks.table(words, Lock.SHARE_ROW_EXCLUSIVE);
        }
        if (words.take("policy")) {
            return words.skipTo("on") && locks.table(words, Lock.ACCESS_EXCLUSIVE);
        }
        if (words.take("rule")) {
            return words.skipTo("to") && locks.table(words, Lock.ACCESS_EXCLUSIVE);
        }
        if (words.take("statistics")) {
            return words.skipTo("from") && locks.table(words, Lock.SHARE_UPDATE_EXCLUSIVE);
        }
        return FREE.stream().anyMatch(words::isNext);
    }

    private boolean table() {
        words.takeAll("if", "not", "exists");
        words.qualified().ifPresent(locks::made);
        SqlWords rest = new SqlWords(words.rest());
        locks.referenced(rest.rest(), rest, Lock.SHARE_ROW_EXCLUSIVE);
        if (words.take("partition") && words.take("of")) {
            // until its foreign keys are there, too
            words.qualified().ifPresent(parent -> {
                locks.take(LockTarget.table(parent), Lock.ACCESS_EXCLUSIVE);
                locks.take(new LockTarget(LockTarget.Kind.REFERENCES, parent, ""), Lock.SHARE_ROW_EXCLUSIVE);
            });
        }
        return !words.contains("inherits");
    }
}
