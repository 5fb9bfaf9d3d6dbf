package dev.concertina.diff;

import dev.concertina.schema.Expression;
import dev.concertina.schema.Name;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A check that lists the text values of one column, in the spelling of the classes ({@code status IN ('A', 'B')}) or of
 * the server ({@code ((status)::text = ANY ((ARRAY['A'::character varying, …])::text[]))}).
 */
record CheckValues(Name column, List<String> values) {
    private static final Pattern TOKEN =
            Pattern.compile("'(?:[^']|'')*'|\"(?:[^\"]|\"\")*\"|[\\p{L}_][\\p{L}\\p{N}_$]*|::|\\S");
    private static final Pattern CAST = Pattern.compile(
            "::\\s*(?:(?:\"(?:[^\"]|\"\")+\"|\\w+)\\s*\\.\\s*)?(?:character varying|\"(?:[^\"]|\"\")+\"|\\w+)(?:\\s*\\(\\d+\\))?(?:\\[\\])?",
            Pattern.CASE_INSENSITIVE);

    CheckValues {
        values = List.copyOf(values);
    }

    static Optional<CheckValues> of(Expression check) {
        List<String> tokens = tokens(check.sql());
        if (tokens.size() < 3 || !isIdentifier(tokens.get(0))) {
            return Optional.empty();
        }
        int first = switch (tokens.get(1).toUpperCase(Locale.ROOT)) {
            case "IN" -> 2;
            case "=" -> opening(tokens);
            default -> -1;
        };
        if (first < 0) {
            return Optional.empty();
        }
        return list(tokens, first).flatMap(v -> name(tokens.get(0)).map(n -> new CheckValues(n, v)));
    }

    /** Where the values begin after the equals sign. */
    private static int opening(List<String> tokens) {
        boolean any = tokens.get(2).equalsIgnoreCase("ANY");
        boolean array = any
                && tokens.size() > 4
                && tokens.get(3).equalsIgnoreCase("ARRAY")
                && tokens.get(4).equals("[");
        if (array && tokens.get(tokens.size() - 1).equals("]")) {
            tokens.remove(tokens.size() - 1);
            return 5;
        }
        return any || tokens.size() != 3 ? -1 : 2;
    }

    private static Optional<List<String>> list(List<String> tokens, int first) {
        List<String> values = new ArrayList<>();
        for (int i = first; i < tokens.size(); i++) {
            String token = tokens.get(i);
            boolean comma = (i - first) % 2 == 1;
            if (comma != token.equals(",") || (!comma && token.charAt(0) != '\'')) {
                return Optional.empty();
            }
            if (!comma) {
                values.add(token.substring(1, token.length() - 1).replace("''", "'"));
            }
        }
        boolean complete = (tokens.size() - first) % 2 == 1;
        return complete ? Optional.of(values) : Optional.empty();
    }

    /** The words without parentheses and casts, which change nothing in such a list. */
    private static List<String> tokens(String sql) {
        List<String> tokens = new ArrayList<>();
        Matcher token = TOKEN.matcher(sql);
        int at = 0;
        while (token.find(at)) {
            String text = token.group();
            at = token.end();
            if (text.equals("::")) {
                Matcher cast = CAST.matcher(sql).region(token.start(), sql.length());
                if (!cast.lookingAt()) {
                    return List.of();
                }
                at = cast.end();
            } else if (!text.equals("(") && !text.equals(")")) {
                tokens.add(text);
            }
        }
        return tokens;
    }

    private static boolean isIdentifier(String token) {
        return token.charAt(0) == '"' || Character.isLetter(token.charAt(0)) || token.charAt(0) == '_';
    }

    private static Optional<Name> name(String token) {
        String text = token.charAt(0) == '"'
                ? token.substring(1, token.length() - 1).replace("\"\"", "\"")
                : token.toLowerCase(Locale.ROOT);
        boolean fits = !text.isEmpty() && text.getBytes(StandardCharsets.UTF_8).length <= Name.MAX_BYTES;
        return fits ? Optional.of(Name.of(text)) : Optional.empty();
    }
}
