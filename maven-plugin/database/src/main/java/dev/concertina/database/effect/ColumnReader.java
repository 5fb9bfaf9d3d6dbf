package dev.concertina.database.effect;

import dev.concertina.database.effect.Fact.Kind;
import dev.concertina.parse.Token;
import dev.concertina.schema.QualifiedName;
import java.util.List;
import java.util.Set;

/** Reads a column as {@code CREATE TABLE} and {@code ADD COLUMN} spell it. */
final class ColumnReader {
    private static final List<String> CONSTRAINTS =
            List.of("constraint", "check", "unique", "primary", "foreign", "exclude", "like", "not");

    /** What can come after a type. */
    private static final Set<String> AFTER_TYPE = Set.of(
            "check",
            "collate",
            "compression",
            "constraint",
            "default",
            "deferrable",
            "enforced",
            "generated",
            "initially",
            "not",
            "null",
            "options",
            "primary",
            "references",
            "storage",
            "unique",
            "using");

    private ColumnReader() {}

    /** Whether no column comes next but a constraint, or the columns of another table. */
    static boolean beginsConstraint(SqlWords words) {
        return CONSTRAINTS.stream().anyMatch(words::isNext);
    }

    static void read(Effects effects, QualifiedName table, SqlWords words) {
        words.identifier().filter(c -> !words.rest().isEmpty()).ifPresent(column -> {
            SqlWords definition = new SqlWords(words.rest());
            effects.there(Kind.COLUMN, table, column.text());
            type(effects, table, column.text(), definition);
            if (definition.says("not", "null")) {
                effects.there(Kind.NOT_NULL, table, column.text());
            }
            if (hasDefault(definition.rest())) {
                effects.there(Kind.DEFAULT, table, column.text());
            }
        });
    }

    /** The type that comes next, if its name has no schema: the server knows what such a name means. */
    static void type(Effects effects, QualifiedName table, String column, SqlWords words) {
        StringBuilder type = new StringBuilder();
        for (Token token : words.rest()) {
            if (token.kind() == Token.Kind.WORD && AFTER_TYPE.contains(token.folded())) {
                break;
            }
            if (token.isSymbol('.')) {
                return;
            }
            type.append(type.isEmpty() ? "" : " ").append(token.text());
        }
        if (!type.isEmpty()) {
            effects.expect(Kind.COLUMN_TYPE, table, column, type.toString());
        }
    }

    /** One that is not NULL, which is as good as none. */
    private static boolean hasDefault(List<Token> tokens) {
        int depth = 0;
        for (int i = 1; i + 1 < tokens.size(); i++) {
            Token token = tokens.get(i);
            depth += token.isSymbol('(') ? 1 : token.isSymbol(')') ? -1 : 0;
            boolean other = tokens.get(i - 1).isWord("by") || tokens.get(i - 1).isWord("set");
            if (depth == 0 && token.isWord("default") && !other) {
                return !mayBeNull(tokens.subList(i + 1, tokens.size()));
            }
        }
        return false;
    }

    static boolean mayBeNull(List<Token> expression) {
        boolean not = false;
        for (Token token : expression) {
            if (token.isWord("null") && !not) {
                return true;
            }
            not = token.isWord("not");
        }
        return false;
    }
}
