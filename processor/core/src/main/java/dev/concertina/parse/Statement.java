package dev.concertina.parse;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.StringJoiner;

/**
 * One statement of a script.
 *
 * @param lead the white space and comments before it
 * @param text from its first word to its last, without the semicolon: what a driver is given
 * @param trail the semicolon and what stands between it and the text; empty if the script ends without one
 * @param position of the text within the script
 */
public record Statement(String lead, String text, String trail, Position position) {
    private static final Set<String> DEFINING = Set.of("CREATE", "ALTER", "DROP");

    /** What may stand between a defining word and the kind of the object. */
    private static final Set<String> MODIFIERS = Set.of(
            "OR", "REPLACE", "UNIQUE", "TEMP", "TEMPORARY", "UNLOGGED", "GLOBAL", "LOCAL", "RECURSIVE", "CONSTRAINT");

    /** Every comment before it, whole, in order. */
    public List<String> comments() {
        return Tokenizer.tokenize(lead).stream()
                .filter(Token::isComment)
                .map(Token::text)
                .toList();
    }

    /** Its tokens but for space and comments. */
    public List<Token> tokens() {
        return Tokenizer.tokenize(text).stream().filter(Token::isSignificant).toList();
    }

    /** Its first words in lower case, joined by a space, at most as many as asked for: {@code create index}. */
    public String firstWords(int count) {
        StringJoiner words = new StringJoiner(" ");
        Tokenizer tokenizer = new Tokenizer(text);
        for (int found = 0; found < count && tokenizer.hasSignificant(); found++) {
            Token token = tokenizer.next();
            if (token.kind() != Token.Kind.WORD) {
                break;
            }
            words.add(token.folded());
        }
        return words.toString();
    }

    /**
     * Its text on one line without comments, where a question mark stands for every literal: strings in any quotes, bodies
     * of functions among them, and numbers. Names stay.
     */
    public String withoutLiterals() {
        StringBuilder out = new StringBuilder();
        boolean space = false;
        for (Token token : Tokenizer.tokenize(text)) {
            if (!token.isSignificant()) {
                space = true;
                continue;
            }
            boolean literal = token.kind() == Token.Kind.STRING || token.kind() == Token.Kind.NUMBER;
            out.append(space ? " " : "").append(literal ? "?" : token.text());
            space = false;
        }
        return out.toString();
    }

    /** The command that it is, in upper case: {@code UPDATE}, {@code CREATE INDEX}; empty if it begins with no word. */
    public String command() {
        String command = "";
        for (Token token : tokens()) {
            String word = token.text().toUpperCase(Locale.ROOT);
            if (token.kind() != Token.Kind.WORD) {
                return command;
            }
            if (!command.isEmpty() && !MODIFIERS.contains(word)) {
                return command + " " + word;
            }
            if (command.isEmpty()) {
                command = word;
                if (!DEFINING.contains(word)) {
                    return command;
                }
            }
        }
        return command;
    }

    /** Where what follows it begins. */
    public Position end() {
        return position.advancedBy(text + trail);
    }

    /** The statement as it stands in the script, with all that belongs to it. */
    public String whole() {
        return lead + text + trail;
    }
}
