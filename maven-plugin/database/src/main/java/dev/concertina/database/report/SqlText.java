package dev.concertina.database.report;

import dev.concertina.parse.SqlSyntaxException;
import dev.concertina.parse.Token;
import dev.concertina.parse.Tokenizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** A script with the numbers of its lines; comments, key words and strings are set apart. */
final class SqlText {
    private static final Set<String> KEY_WORDS = Set.of(
            "add",
            "alter",
            "as",
            "begin",
            "cascade",
            "check",
            "column",
            "comment",
            "commit",
            "concurrently",
            "constraint",
            "create",
            "default",
            "delete",
            "do",
            "drop",
            "execute",
            "exists",
            "foreign",
            "from",
            "function",
            "grant",
            "if",
            "index",
            "insert",
            "into",
            "is",
            "key",
            "lock",
            "not",
            "null",
            "on",
            "or",
            "primary",
            "references",
            "rename",
            "replace",
            "returns",
            "revoke",
            "schema",
            "select",
            "set",
            "table",
            "then",
            "to",
            "trigger",
            "type",
            "unique",
            "update",
            "using",
            "valid",
            "validate",
            "values",
            "view",
            "when",
            "where",
            "with");

    private final Set<Integer> hit;
    private final List<Tag> lines = new ArrayList<>();
    private Tag line = Tag.of("span", "line");

    private SqlText(Set<Integer> hit) {
        this.hit = hit;
        begin();
    }

    /** @param hit the lines where something went wrong */
    static Tag of(String sql, Set<Integer> hit) {
        SqlText text = new SqlText(hit);
        tokens(sql.stripTrailing()).forEach(text::add);
        text.end();
        return Tag.of("pre", "sql").with("tabindex", 0).add(Tag.of("code").add(text.lines.stream()));
    }

    /** A text that is no SQL is shown all the same. */
    private static List<Token> tokens(String sql) {
        try {
            return Tokenizer.tokenize(sql);
        } catch (SqlSyntaxException e) {
            return List.of(new Token(Token.Kind.SYMBOL, sql, 0));
        }
    }

    private void add(Token token) {
        String[] parts = token.text().split("\n", -1);
        for (int i = 0; i < parts.length; i++) {
            if (i > 0) {
                end();
                begin();
            }
            String style = style(token);
            if (!parts[i].isEmpty()) {
                if (style.isEmpty()) {
                    line.text(parts[i]);
                } else {
                    line.add(Tag.of("span", style).text(parts[i]));
                }
            }
        }
    }

    private static String style(Token token) {
        return switch (token.kind()) {
            case LINE_COMMENT, BLOCK_COMMENT -> "comment";
            case STRING -> "string";
            case WORD -> KEY_WORDS.contains(token.folded()) ? "word" : "";
            case SPACE, QUOTED_NAME, NUMBER, PARAMETER, SYMBOL -> "";
        };
    }

    private void begin() {
        line = Tag.of("span", hit.contains(lines.size() + 1) ? "line hit" : "line");
    }

    private void end() {
        lines.add(line.text("\n"));
    }
}
