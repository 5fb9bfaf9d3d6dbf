package dev.concertina.parse;

import java.util.List;
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

    /** Where what follows it begins. */
    public Position end() {
        return position.advancedBy(text + trail);
    }

    /** The statement as it stands in the script, with all that belongs to it. */
    public String whole() {
        return lead + text + trail;
    }
}
