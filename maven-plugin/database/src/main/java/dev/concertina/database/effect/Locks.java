package dev.concertina.database.effect;

import dev.concertina.ddl.Lock;
import dev.concertina.parse.Statement;
import dev.concertina.parse.Token;
import dev.concertina.schema.QualifiedName;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/**
 * The strongest locks of a script on tables that were there before it, read from its text alone. Locks that only hinder
 * others who lock tables by name are left out, as those of reading are.
 *
 * @see <a href="https://www.postgresql.org/docs/current/explicit-locking.html#LOCKING-TABLES">Table-level locks</a>
 */
public final class Locks {
    private final Map<LockTarget, Lock> locks = new LinkedHashMap<>();
    private final Set<QualifiedName> made = new HashSet<>();
    private int unknown;

    /** Reads the next statement. */
    public void read(Statement statement) {
        SqlWords words = new SqlWords(statement.tokens());
        boolean known = switch (statement.firstWords(1)) {
            case "create" -> new CreateLocks(this, words).read();
            case "alter" -> AlterLocks.read(this, words);
            case "drop" -> DropLocks.read(this, words);
            case "insert",
                    "update",
                    "delete",
                    "merge",
                    "copy",
                    "truncate",
                    "lock",
                    "comment",
                    "analyze",
                    "vacuum",
                    "reindex" -> new RowLocks(this, words).read();
            case "grant", "revoke" -> true;
            default -> Harmless.is(statement);
        };
        unknown += known ? 0 : 1;
    }

    /** How many of its statements do not tell what they lock. */
    public int unknown() {
        return unknown;
    }

    Map<LockTarget, Lock> targets() {
        return locks;
    }

    /** A new table, which nobody else can use before the script is done. */
    void made(QualifiedName table) {
        made.add(table);
    }

    boolean take(LockTarget target, Lock lock) {
        if (!made.contains(target.relation())) {
            locks.merge(target, lock, (a, b) -> a.compareTo(b) > 0 ? a : b);
        }
        return true;
    }

    /** Locks the table whose name comes next; false if it has no schema. */
    boolean table(SqlWords words, Lock lock) {
        return target(LockTarget.Kind.TABLE, words, lock);
    }

    boolean target(LockTarget.Kind kind, SqlWords words, Lock lock) {
        return words.qualified()
                .map(r -> take(new LockTarget(kind, r, ""), lock))
                .orElse(false);
    }

    /** Locks every table that a foreign key within the words references. */
    void referenced(Iterable<Token> tokens, SqlWords words, Lock lock) {
        for (Token token : tokens) {
            if (token.isWord("references")) {
                words.passTo(token);
                table(words, lock);
            }
        }
    }
}
