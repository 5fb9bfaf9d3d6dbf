package dev.concertina.database.effect;

import dev.concertina.parse.Statement;
import dev.concertina.parse.Token;
import dev.concertina.parse.Tokenizer;
import java.util.List;
import java.util.Set;

/** Knows the statements that leave every object as it is. */
final class Harmless {
    private static final Set<String> COMMANDS = Set.of(
            "analyze",
            "begin",
            "cluster",
            "comment",
            "commit",
            "copy",
            "delete",
            "grant",
            "insert",
            "lock",
            "merge",
            "refresh",
            "reindex",
            "revoke",
            "start",
            "truncate",
            "update",
            "vacuum");

    /** Where one of these stands in a block, it may do anything. */
    private static final Set<String> DOING =
            Set.of("alter", "call", "create", "drop", "execute", "perform", "set_config");

    private Harmless() {}

    static boolean is(Statement statement) {
        String command = statement.firstWords(1);
        return switch (command) {
            case "set", "reset" -> isSetting(statement.tokens());
            case "select", "values", "with", "table" -> callsNothing(statement.tokens());
            case "do" -> onlyLooks(statement);
            default -> COMMANDS.contains(command);
        };
    }

    /** Whether names mean afterwards what they meant before. */
    private static boolean isSetting(List<Token> tokens) {
        return tokens.stream()
                .noneMatch(t -> t.isWord("search_path")
                        || t.isWord("role")
                        || t.isWord("schema")
                        || t.isWord("all")
                        || t.isWord("authorization"));
    }

    /** Whether every function in it is one of PostgreSQL's own. */
    private static boolean callsNothing(List<Token> tokens) {
        for (int i = 1; i < tokens.size(); i++) {
            if (tokens.get(i).isSymbol('(') && tokens.get(i - 1).isName()) {
                boolean own = i >= 3
                        && tokens.get(i - 2).isSymbol('.')
                        && tokens.get(i - 3).isWord("pg_catalog");
                if (!own) {
                    return false;
                }
            }
        }
        return true;
    }

    /** Whether a block changes nothing: neither itself nor through dynamic statements. */
    static boolean onlyLooks(Statement block) {
        return block.tokens().stream()
                .filter(t -> t.kind() == Token.Kind.STRING)
                .allMatch(t -> inside(t.text()).stream().noneMatch(w -> DOING.contains(w.folded())));
    }

    /** The words of a block; of one that is not quoted by dollars, the quotes' content is one string. */
    private static List<Token> inside(String text) {
        int tag = text.startsWith("$") ? text.indexOf('$', 1) + 1 : 1;
        List<Token> tokens = Tokenizer.tokenize(text.substring(tag, Math.max(tag, text.length() - tag)));
        return tokens.stream().filter(t -> t.kind() == Token.Kind.WORD).toList();
    }
}
