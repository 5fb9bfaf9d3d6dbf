package dev.concertina.database.apply;

import dev.concertina.database.effect.SqlWords;
import dev.concertina.parse.Statement;
import java.util.List;
import java.util.Optional;

/**
 * What a role must be allowed for a statement.
 *
 * @param object as the statement spells it: a relation, or the schema in which something is made; empty for the database
 */
record Need(Right right, String object) {
    /**
     * A right, by the name that GRANT gives it where there is one.
     *
     * @see <a href="https://www.postgresql.org/docs/current/ddl-priv.html">Privileges</a>
     */
    enum Right {
        CREATE_IN_DATABASE,
        CREATE_IN_SCHEMA,
        OWN,
        EXECUTE,
        TRIGGER,
        INSERT,
        UPDATE,
        DELETE
    }

    /** What the ledger needs before the first run. */
    static final Need DATABASE = new Need(Right.CREATE_IN_DATABASE, "");

    private static final List<String> IN_SCHEMA =
            List.of("table", "sequence", "type", "domain", "function", "procedure", "aggregate", "view", "statistics");
    private static final List<String> RELATIONS = List.of("table", "index", "sequence", "view");

    /** What a statement needs; empty where only the server knows. */
    static Optional<Need> of(Statement statement) {
        SqlWords words = new SqlWords(statement.tokens());
        if (words.take("create")) {
            return create(words);
        }
        if (words.take("alter") || words.take("drop")) {
            return owned(words);
        }
        if (words.take("comment")) {
            words.take("on");
            return owned(words);
        }
        if (words.take("insert")) {
            words.take("into");
            return on(Right.INSERT, words);
        }
        if (words.take("update")) {
            words.take("only");
            return on(Right.UPDATE, words);
        }
        if (words.take("delete")) {
            words.takeAll("from", "only");
            return on(Right.DELETE, words);
        }
        return Optional.empty();
    }

    private static Optional<Need> create(SqlWords words) {
        words.takeAll("or", "replace", "unlogged", "materialized", "unique", "constraint");
        if (words.take("schema")) {
            return Optional.of(DATABASE);
        }
        if (words.take("index") || words.isNext("trigger")) {
            Right right = words.take("trigger") ? Right.TRIGGER : Right.OWN;
            return words.skipTo("on") && !words.takeSymbol('(') ? onOnly(right, words) : Optional.empty();
        }
        if (IN_SCHEMA.stream().noneMatch(words::take)) {
            return Optional.empty();
        }
        words.takeAll("if", "not", "exists");
        return Optional.of(words.name())
                .filter(n -> n.contains("."))
                .map(n -> new Need(Right.CREATE_IN_SCHEMA, n.substring(0, n.lastIndexOf('.'))));
    }

    private static Optional<Need> owned(SqlWords words) {
        words.take("materialized");
        if (RELATIONS.stream().noneMatch(words::take)) {
            return Optional.empty();
        }
        words.takeAll("concurrently", "if", "exists");
        return onOnly(Right.OWN, words);
    }

    private static Optional<Need> onOnly(Right right, SqlWords words) {
        words.take("only");
        return on(right, words);
    }

    private static Optional<Need> on(Right right, SqlWords words) {
        return Optional.of(words.name()).filter(n -> !n.isEmpty()).map(n -> new Need(right, n));
    }
}
