package dev.concertina.processor.sql;

import dev.concertina.parse.Token;
import java.util.List;
import java.util.Set;

/**
 * What PostgreSQL calls an expression in the default name of an index: the function if it is a lone call, the type or
 * column of a lone cast, else {@code expr} (its {@code FigureIndexColname}).
 */
final class ExpressionName {
    private static final String OTHER = "expr";
    private static final Set<String> CONSTRUCTS = Set.of("cast", "exists", "any", "some", "all", "not", "in");

    private ExpressionName() {}

    static String of(List<Token> tokens) {
        List<Token> bare = unwrapped(tokens);
        int cast = lastCast(bare);
        if (cast > 0) {
            String inner = of(bare.subList(0, cast));
            return inner.equals(OTHER) ? typeName(bare.subList(cast + 1, bare.size())) : inner;
        }
        if (!bare.isEmpty()
                && bare.get(0).is("CASE")
                && bare.get(bare.size() - 1).is("END")) {
            return "case";
        }
        int name = 0;
        while (name + 2 < bare.size()
                && bare.get(name).isName()
                && bare.get(name + 1).is(".")) {
            name += 2;
        }
        if (name >= bare.size() || !bare.get(name).isName()) {
            return OTHER;
        }
        String found = bare.get(name).identifier();
        boolean lone =
                name == bare.size() - 1 || (bare.get(name + 1).is("(") && closing(bare, name + 1) == bare.size() - 1);
        return lone && !CONSTRUCTS.contains(found) ? found : OTHER;
    }

    private static List<Token> unwrapped(List<Token> tokens) {
        List<Token> bare = tokens;
        while (bare.size() > 1 && bare.get(0).is("(") && closing(bare, 0) == bare.size() - 1) {
            bare = bare.subList(1, bare.size() - 1);
        }
        return bare;
    }

    /** A cast that applies to all before it: its left side is one call, name, literal or group. */
    private static int lastCast(List<Token> tokens) {
        int depth = 0;
        int found = -1;
        for (int i = 0; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            if (token.is("(")) {
                depth++;
            } else if (token.is(")")) {
                depth--;
            } else if (depth == 0 && token.is("::")) {
                found = i;
            } else if (depth == 0
                    && token.kind() == Token.Kind.SYMBOL
                    && !token.is(".")
                    && !token.is("[")
                    && !token.is("]")) {
                return -1;
            }
        }
        return found;
    }

    private static String typeName(List<Token> type) {
        String name = OTHER;
        for (Token token : type) {
            if (token.is("(")) {
                return name;
            }
            name = token.isName() ? token.identifier() : name;
        }
        return name;
    }

    private static int closing(List<Token> tokens, int open) {
        int depth = 0;
        for (int i = open; i < tokens.size(); i++) {
            if (tokens.get(i).is("(")) {
                depth++;
            } else if (tokens.get(i).is(")") && --depth == 0) {
                return i;
            }
        }
        return -1;
    }
}
