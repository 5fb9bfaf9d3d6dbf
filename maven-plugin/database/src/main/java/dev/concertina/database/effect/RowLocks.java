package dev.concertina.database.effect;

import dev.concertina.ddl.Lock;
import dev.concertina.parse.Token;
import java.util.List;
import java.util.Locale;

/** What statements about rows, and those of maintenance, lock. */
final class RowLocks {
    private final Locks locks;
    private final SqlWords words;

    RowLocks(Locks locks, SqlWords words) {
        this.locks = locks;
        this.words = words;
    }

    /** Whether the text tells it all. */
    boolean read() {
        if (words.take("comment")) {
            return comment();
        }
        if (words.take("lock")) {
            words.take("table");
            return each(mode());
        }
        if (words.take("truncate")) {
            words.take("table");
            return !words.contains("cascade") && each(Lock.ACCESS_EXCLUSIVE);
        }
        if (words.take("reindex")) {
            return reindex();
        }
        if (words.take("analyze")) {
            words.take("verbose");
            return each(Lock.SHARE_UPDATE_EXCLUSIVE);
        }
        if (words.take("vacuum")) {
            boolean full = words.contains("full");
            words.takeAll("full", "freeze", "verbose", "analyze");
            return each(full ? Lock.ACCESS_EXCLUSIVE : Lock.SHARE_UPDATE_EXCLUSIVE);
        }
        if (words.take("copy")) {
            boolean reads = words.takeSymbol('(') || !words.contains("from");
            return reads || locks.table(words, Lock.ROW_EXCLUSIVE);
        }
        words.takeAll("insert", "update", "delete", "merge", "into", "from", "only");
        return locks.table(words, Lock.ROW_EXCLUSIVE);
    }

    private boolean each(Lock lock) {
        boolean known;
        do {
            words.take("only");
            known = locks.table(words, lock);
            words.takeSymbol('*');
        } while (known && words.takeSymbol(','));
        return known;
    }

    /** The mode in which LOCK TABLE takes its tables: the strongest if it names none. */
    private Lock mode() {
        List<Token> rest = words.rest();
        StringBuilder mode = new StringBuilder();
        boolean in = false;
        for (Token token : rest) {
            if (token.isWord("mode")) {
                break;
            }
            if (in) {
                mode.append(mode.isEmpty() ? "" : "_").append(token.text().toUpperCase(Locale.ROOT));
            }
            in |= token.isWord("in");
        }
        return mode.isEmpty() ? Lock.ACCESS_EXCLUSIVE : Lock.valueOf(mode.toString());
    }

    private boolean comment() {
        words.take("on");
        if (words.take("column") || words.take("table")) {
            return locks.table(words, Lock.SHARE_UPDATE_EXCLUSIVE);
        }
        return true;
    }

    private boolean reindex() {
        Lock lock = words.contains("concurrently") ? Lock.SHARE_UPDATE_EXCLUSIVE : Lock.SHARE;
        boolean index = words.take("index");
        if (!index && !words.take("table")) {
            return false;
        }
        words.take("concurrently");
        return locks.target(index ? LockTarget.Kind.INDEX : LockTarget.Kind.TABLE, words, lock);
    }
}
