package dev.concertina.database.apply;

import dev.concertina.parse.Statement;
import dev.concertina.parse.Token;
import java.util.List;
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
        Words words = new Words(statement.tokens());
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

    private static Optional<Outside> createIndex(Words words, boolean unique) {
        words.takeAll("if", "not", "exists");
        String index = words.name();
        if (!words.take("on")) {
            return Optional.empty();
        }
        words.take("only");
        return Optional.of(new CreateIndex(index, words.name(), unique));
    }

    private static Optional<Outside> detach(Words words) {
        words.takeAll("if", "exists");
        words.take("only");
        String parent = words.name();
        if (!words.take("detach") || !words.take("partition")) {
            return Optional.empty();
        }
        String partition = words.name();
        return words.take("concurrently") ? Optional.of(new Detach(parent, partition)) : Optional.empty();
    }

    /** Reads a statement word by word. */
    final class Words {
        private final List<Token> tokens;
        private int at;

        private Words(List<Token> tokens) {
            this.tokens = tokens;
        }

        private boolean take(String word) {
            boolean there = at < tokens.size() && tokens.get(at).isWord(word);
            at += there ? 1 : 0;
            return there;
        }

        private void takeAll(String... words) {
            for (String word : words) {
                take(word);
            }
        }

        private boolean contains(String word) {
            return tokens.stream().anyMatch(t -> t.isWord(word));
        }

        /** A name as it is written, with its schema. */
        private String name() {
            StringBuilder name = new StringBuilder();
            boolean more = true;
            while (more && at < tokens.size()) {
                name.append(tokens.get(at++).text());
                more = at < tokens.size() && tokens.get(at).isSymbol('.');
                if (more) {
                    name.append('.');
                    at++;
                }
            }
            return name.toString();
        }
    }
}
