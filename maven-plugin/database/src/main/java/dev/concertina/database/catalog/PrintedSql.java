package dev.concertina.database.catalog;

import java.util.ArrayList;
import java.util.List;

/** A walk through SQL that the server printed: no comments, no dollar quotes, keywords in capitals. */
final class PrintedSql {
    private final String text;
    private int at;

    PrintedSql(String text) {
        this.text = text;
    }

    boolean atEnd() {
        spaces();
        return at >= text.length();
    }

    /** Whether this stands next; if so, behind it afterwards. */
    boolean accept(String token) {
        spaces();
        if (!text.startsWith(token, at) || (isWordAt(at + token.length() - 1) && isWordAt(at + token.length()))) {
            return false;
        }
        at += token.length();
        return true;
    }

    void expect(String token) {
        if (!accept(token)) {
            throw new IllegalStateException("The server printed \"" + text + "\"; \"" + token
                    + "\" was expected at position " + at + ". Report this as an error of Concertina.");
        }
    }

    boolean ahead(char c) {
        spaces();
        return at < text.length() && text.charAt(at) == c;
    }

    /** An identifier, qualified or not, as printed. */
    String path() {
        spaces();
        int start = at;
        identifier();
        while (at < text.length() && text.charAt(at) == '.') {
            at++;
            identifier();
        }
        if (at == start) {
            expect("an identifier");
        }
        return text.substring(start, at);
    }

    private void identifier() {
        if (at < text.length() && text.charAt(at) == '"') {
            at = endOfQuoted(text, at);
            return;
        }
        while (isWordAt(at)) {
            at++;
        }
    }

    /** What stands between this parenthesis and the one that closes it; behind that afterwards. */
    String parenthesised() {
        expect("(");
        int start = at;
        at = closing(text, at - 1) + 1;
        return text.substring(start, at - 1);
    }

    /** A column, a call or something in parentheses: what an index key begins with. */
    String operand() {
        if (ahead('(')) {
            return "(" + parenthesised() + ")";
        }
        String path = path();
        return at < text.length() && text.charAt(at) == '(' ? path + "(" + parenthesised() + ")" : path;
    }

    private void spaces() {
        while (at < text.length() && text.charAt(at) == ' ') {
            at++;
        }
    }

    private boolean isWordAt(int i) {
        return i >= 0
                && i < text.length()
                && (Character.isLetterOrDigit(text.charAt(i)) || text.charAt(i) == '_' || text.charAt(i) == '$');
    }

    /** The parts between commas that stand in no quotes, parentheses or brackets. */
    static List<String> parts(String list) {
        List<String> parts = new ArrayList<>();
        int start = 0;
        int i = 0;
        while (i < list.length()) {
            if (list.charAt(i) == ',') {
                parts.add(list.substring(start, i).strip());
                start = i + 1;
            }
            i = next(list, i);
        }
        parts.add(list.substring(start).strip());
        return parts;
    }

    /** The position of the bracket that closes the one here. */
    static int closing(String text, int open) {
        int i = open + 1;
        while (i < text.length() && text.charAt(i) != ')' && text.charAt(i) != ']') {
            i = next(text, i);
        }
        return i;
    }

    /** The position behind what begins here: a quoted text, something in brackets, or one character. */
    static int next(String text, int i) {
        return switch (text.charAt(i)) {
            case '\'', '"' -> endOfQuoted(text, i);
            case '(', '[' -> Math.min(closing(text, i) + 1, text.length());
            default -> i + 1;
        };
    }

    private static int endOfQuoted(String text, int start) {
        char quote = text.charAt(start);
        boolean escapes = quote == '\'' && start > 0 && text.charAt(start - 1) == 'E';
        int i = start + 1;
        while (i < text.length()) {
            char c = text.charAt(i);
            boolean doubled = c == quote && i + 1 < text.length() && text.charAt(i + 1) == quote;
            boolean pair = doubled || (escapes && c == '\\');
            if (!pair && c == quote) {
                return i + 1;
            }
            i += pair ? 2 : 1;
        }
        return text.length();
    }
}
