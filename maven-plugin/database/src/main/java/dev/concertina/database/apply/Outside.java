package dev.concertina.database.apply;

import dev.concertina.database.effect.SqlWords;
import dev.concertina.parse.Statement;
import java.util.Optional;

/**
 * A statement that no transaction may hold, so that the ledger cannot learn of its end in the same moment. Whether it is
 * done is asked of the catalog.
 */
sealed interface Outside {
    /** {@code CREATE INDEX CONCURRENTLY}. */
    record CreateIndex(String index, String table, boolean unique) implements Outside {}

    /** {@code DROP INDEX CONCURRENTLY}. */
    record DropIndex(String index) implements Outside {}

    /** {@code ALTER TABLE … DETACH PARTITION … CONCURRENTLY}. */
    record Detach(String parent, String partition) implements Outside {}

    /** One that may run any number of times: {@code VACUUM}, {@code REINDEX CONCURRENTLY}. */
    record Repeatable() implements Outside {}

    /** What a statement is; empty for one that may stand in a transaction. */
    static Optional<Outside> of(Statement statement) {
        SqlWords words = new SqlWords(statement.tokens());
        if (words.take("create")) {
            boolean unique = words.take("unique");
            return words.take("index") && words.take("concurrently") ? createIndex(words, unique) : Optional.empty();
        }
        if (words.take("drop")) {
            if (words.take("index") && words.take("concurrently")) {
                words.takeAll("if", "exists");
                return Optional.of(new DropIndex(words.name()));
            }
            return words.take("database") || words.take("tablespace") ? repeatable() : Optional.empty();
        }
        if (words.take("alter")) {
            return words.take("table") ? detach(words) : words.take("system") ? repeatable() : Optional.empty();
        }
        if (words.take("reindex")) {
            return words.contains("concurrently") || words.contains("database") ? repeatable() : Optional.empty();
        }
        return words.take("vacuum") ? repeatable() : Optional.empty();
    }

    private static Optional<Outside> repeatable() {
        return Optional.of(new Repeatable());
    }

    private static Optional<Outside> createIndex(SqlWords words, boolean unique) {
        words.takeAll("if", "not", "exists");
        String index = words.name();
        if (!words.take("on")) {
            return Optional.empty();
        }
        words.take("only");
        return Optional.of(new CreateIndex(index, words.name(), unique));
    }

    private static Optional<Outside> detach(SqlWords words) {
        words.takeAll("if", "exists");
        words.take("only");
        String parent = words.name();
        if (!words.take("detach") || !words.take("partition")) {
            return Optional.empty();
        }
        String partition = words.name();
        return words.take("concurrently") ? Optional.of(new Detach(parent, partition)) : Optional.empty();
    }
}
