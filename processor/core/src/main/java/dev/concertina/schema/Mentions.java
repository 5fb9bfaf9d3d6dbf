package dev.concertina.schema;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/**
 * The names that an SQL text mentions, whatever it means by them: told from the text alone, so that a name is found
 * rather once too often. The body of a routine, which the server reads when the routine runs, is apart from the rest.
 */
final class Mentions {
    private static final String OPERATOR = "+-*/<>=~!@#%^&|`?";

    private final Set<String> outside = new HashSet<>();
    private final Set<String> inBodies = new HashSet<>();
    private final boolean routine;

    private Mentions(boolean routine) {
        this.routine = routine;
    }

    static Mentions of(Definition definition) {
        boolean routine = definition.kind().isRoutine();
        Mentions mentions = new Mentions(routine);
        mentions.scan(definition.sql(), mentions.outside);
        return mentions;
    }

    static Mentions of(Iterable<Expression> expressions) {
        Mentions mentions = new Mentions(false);
        expressions.forEach(e -> mentions.scan(e.sql(), mentions.outside));
        return mentions;
    }

    /** What must be there before. */
    Set<String> outside() {
        return outside;
    }

    /** What must be there when it runs. */
    Set<String> inBodies() {
        return inBodies;
    }

    /** How others mention what is of this name. */
    static Set<String> of(QualifiedName name) {
        String simple = name.name().text();
        return Set.of(simple, name.schema().text() + "." + simple);
    }

    /** How others mention a routine: followed by its arguments. */
    static Set<String> ofRoutine(QualifiedName name) {
        String simple = name.name().text() + "(";
        return Set.of(simple, name.schema().text() + "." + simple);
    }

    /** The text with another name where this one stands with its schema, outside of literals. */
    static String renamed(String sql, QualifiedName from, QualifiedName to) {
        StringBuilder out = new StringBuilder();
        int i = 0;
        while (i < sql.length()) {
            char c = sql.charAt(i);
            int end = end(sql, i);
            if (c == '"' || isWordPart(c)) {
                int second = end + 1;
                boolean qualified = second < sql.length()
                        && sql.charAt(end) == '.'
                        && word(sql, i, end).equals(from.schema().text())
                        && word(sql, second, end(sql, second))
                                .equals(from.name().text());
                out.append(qualified ? spelled(to.schema()) + "." + spelled(to.name()) : sql.substring(i, end));
                end = qualified ? end(sql, second) : end;
            } else {
                out.append(sql, i, end);
            }
            i = end;
        }
        return out.toString();
    }

    private static String spelled(Name name) {
        return name.text().matches("[a-z_][a-z0-9_]*")
                ? name.text()
                : Expression.of(name).sql();
    }

    private void scan(String sql, Set<String> into) {
        int i = 0;
        String qualifier = "";
        while (i < sql.length()) {
            char c = sql.charAt(i);
            int end = end(sql, i);
            if (c == '\'' || c == '$') {
                literal(sql.substring(i, end), into);
            } else if (c == '"' || isWordPart(c)) {
                String word = word(sql, i, end);
                int next = SqlText.endOfSpace(sql, end);
                String name = qualifier + word;
                into.add(name);
                if (next < sql.length() && sql.charAt(next) == '(') {
                    into.add(name + "(");
                }
                boolean qualifies = next < sql.length() && sql.charAt(next) == '.';
                qualifier = qualifies ? word + "." : "";
                end = qualifies ? SqlText.endOfSpace(sql, next + 1) : end;
            } else if (OPERATOR.indexOf(c) >= 0) {
                into.add(sql.substring(i, end));
            }
            i = end;
        }
    }

    private void literal(String text, Set<String> into) {
        char quote = text.charAt(0);
        int open = quote == '$' ? SqlText.endOfDollarTag(text, 0).orElse(1) : 1;
        int close = Math.max(open, text.length() - open);
        if (close > open) {
            scan(text.substring(open, close), routine ? inBodies : into);
        }
    }

    private static int end(String sql, int start) {
        char c = sql.charAt(start);
        if (c == '\'' || c == '"') {
            return SqlText.endOfQuoted(sql, start);
        }
        if (c == '$' && SqlText.endOfDollarTag(sql, start).isPresent()) {
            return SqlText.endOfDollarQuoted(sql, start);
        }
        if (Character.isWhitespace(c) || SqlText.beginsComment(sql, start)) {
            return SqlText.endOfSpace(sql, start);
        }
        int i = start + 1;
        if (isWordPart(c)) {
            while (i < sql.length() && (isWordPart(sql.charAt(i)) || sql.charAt(i) == '$')) {
                i++;
            }
        } else if (OPERATOR.indexOf(c) >= 0) {
            while (i < sql.length() && OPERATOR.indexOf(sql.charAt(i)) >= 0 && !SqlText.beginsComment(sql, i)) {
                i++;
            }
        }
        return i;
    }

    private static String word(String sql, int start, int end) {
        String text = sql.substring(start, end);
        return text.charAt(0) == '"'
                ? text.substring(1, Math.max(1, text.length() - 1)).replace("\"\"", "\"")
                : text.toLowerCase(Locale.ROOT);
    }

    private static boolean isWordPart(char c) {
        return Character.isLetterOrDigit(c) || c == '_';
    }
}
