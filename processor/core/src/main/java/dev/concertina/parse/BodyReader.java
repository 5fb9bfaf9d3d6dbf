package dev.concertina.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Finds the SQL in the body of a block or function: between semicolons, behind the words of PL/pgSQL that open a branch or
 * loop, and in strings that EXECUTE is given whole. What is no known form there is an expression or an assignment.
 */
final class BodyReader {
    private static final Set<String> OPENING = Set.of("begin", "else", "loop", "declare", "exception");
    private static final int DEEPEST = 3;

    private final List<Fact> found = new ArrayList<>();
    private final int depth;

    private BodyReader(int depth) {
        this.depth = depth;
    }

    /** @param offset of the token's text within the statement */
    static List<Fact> read(Token body, int offset, int depth) {
        if (depth >= DEEPEST) {
            return List.of();
        }
        String text = body.text();
        int start = text.charAt(0) == '$' ? text.indexOf('$', 1) + 1 : text.indexOf('\'') + 1;
        int end = text.charAt(0) == '$' ? text.length() - start : text.length() - 1;
        BodyReader reader = new BodyReader(depth);
        try {
            List<Token> tokens = Tokenizer.tokenize(text.substring(start, Math.max(start, end))).stream()
                    .filter(Token::isSignificant)
                    .toList();
            reader.segments(tokens, offset + start);
        } catch (SqlSyntaxException e) {
            // The body is in another language; the server would say so if it were not.
            return List.of();
        }
        return reader.found;
    }

    private void segments(List<Token> tokens, int offset) {
        int start = 0;
        for (int i = 0; i <= tokens.size(); i++) {
            if (i == tokens.size() || tokens.get(i).isSymbol(';')) {
                segment(tokens.subList(start, i), offset);
                start = i + 1;
            }
        }
    }

    private void segment(List<Token> tokens, int offset) {
        int at = 0;
        while (at < tokens.size()) {
            Token token = tokens.get(at);
            if (OPENING.contains(token.folded())) {
                at++;
            } else if (token.isWord("if") || token.isWord("elsif") || token.isWord("when")) {
                at = behind("then", tokens, at);
            } else if (token.isWord("for") || token.isWord("while") || token.isWord("foreach")) {
                at = behind("loop", tokens, at);
            } else {
                break;
            }
        }
        if (at >= tokens.size()) {
            return;
        }
        List<Token> rest = tokens.subList(at, tokens.size());
        if (rest.get(0).isWord("execute")) {
            if (rest.size() > 1 && rest.get(1).kind() == Token.Kind.STRING) {
                found.addAll(read(rest.get(1), offset + rest.get(1).start(), depth + 1));
            }
            return;
        }
        Fact fact = Recogniser.read(rest, offset, depth + 1);
        if (!(fact instanceof Fact.Unknown)) {
            found.add(fact);
        }
    }

    private static int behind(String word, List<Token> tokens, int from) {
        int cases = 0;
        for (int i = from + 1; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            if (token.isWord("case")) {
                cases++;
            } else if (token.isWord("end")) {
                cases--;
            } else if (cases == 0 && token.isWord(word)) {
                return i + 1;
            }
        }
        return tokens.size();
    }
}
