package dev.concertina.schema;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a view selects, as far as its text tells. */
public final class ViewColumns {
    private static final Pattern NAMED =
            Pattern.compile("(?:^|[\\s.])(\"(?:[^\"]|\"\")+\"|[\\p{L}_][\\p{L}\\p{N}_$]*)$");

    private ViewColumns() {}

    /** Whether a view only gets more columns, behind those that it has: what PostgreSQL can put in the old one's place. */
    public static boolean extend(Definition before, Definition after) {
        List<String> old = items(before);
        List<String> made = items(after);
        return !old.isEmpty()
                && head(before).equals(head(after))
                && made.size() >= old.size()
                && made.subList(0, old.size()).equals(old);
    }

    /** Whether both select as many columns. */
    public static boolean sameNumber(Definition before, Definition after) {
        return items(before).size() == items(after).size();
    }

    /** Whether a reader finds every column under its name; not if the text does not tell. */
    public static boolean keepNames(Definition before, Definition after) {
        Set<String> old = names(before);
        return !old.isEmpty() && names(after).containsAll(old);
    }

    /** Empty if a name cannot be told. */
    private static Set<String> names(Definition view) {
        Set<String> names = new HashSet<>();
        if (head(view).endsWith(")")) {
            return Set.of();
        }
        for (String item : items(view)) {
            Matcher named = NAMED.matcher(item);
            if (!named.find()) {
                return Set.of();
            }
            names.add(named.group(1));
        }
        return names;
    }

    /** What stands before the query, without options. */
    private static String head(Definition view) {
        String text = view.create().canonical();
        int query = query(text);
        return query < 0
                ? text
                : text.substring(0, query)
                        .replaceFirst("\\bas\\s*$", "")
                        .replaceFirst("\\bwith\\s*\\(.*$", "")
                        .strip();
    }

    /** The texts between the commas behind the first SELECT; none if one stands for several columns. */
    private static List<String> items(Definition view) {
        String text = view.create().canonical();
        int start = keyword(text, Math.max(0, query(text)), "select").orElse(-1);
        if (start < 0) {
            return List.of();
        }
        List<String> items = new ArrayList<>();
        int at = start + "select".length();
        int from = at;
        int depth = 0;
        while (at < text.length()) {
            char c = text.charAt(at);
            if (c == '\'' || c == '"') {
                at = SqlText.endOfQuoted(text, at);
                continue;
            }
            depth += c == '(' || c == '[' ? 1 : c == ')' || c == ']' ? -1 : 0;
            if (depth < 0 || (depth == 0 && endsList(text, at))) {
                break;
            }
            if (depth == 0 && c == ',') {
                items.add(text.substring(from, at).strip());
                from = at + 1;
            }
            at++;
        }
        items.add(text.substring(from, at).strip());
        boolean several = items.stream().anyMatch(i -> i.equals("*") || i.endsWith(".*") || i.startsWith("distinct"));
        return several ? List.of() : items;
    }

    private static boolean endsList(String text, int at) {
        return isWord(text, at, "from") || isWord(text, at, "union") || isWord(text, at, "where");
    }

    /** Where what follows AS begins. */
    private static int query(String text) {
        return keyword(text, 0, "as").map(a -> a + "as".length()).orElse(-1);
    }

    /** The first such word outside parentheses and quotes. */
    private static Optional<Integer> keyword(String text, int start, String word) {
        int depth = 0;
        int at = start;
        while (at < text.length()) {
            char c = text.charAt(at);
            if (c == '\'' || c == '"') {
                at = SqlText.endOfQuoted(text, at);
                continue;
            }
            depth += c == '(' ? 1 : c == ')' ? -1 : 0;
            if (depth == 0 && isWord(text, at, word)) {
                return Optional.of(at);
            }
            at++;
        }
        return Optional.empty();
    }

    private static boolean isWord(String text, int at, String word) {
        int end = at + word.length();
        return text.startsWith(word, at)
                && (at == 0 || !isPart(text.charAt(at - 1)))
                && (end >= text.length() || !isPart(text.charAt(end)));
    }

    private static boolean isPart(char c) {
        return Character.isLetterOrDigit(c) || c == '_' || c == '$' || c == '.';
    }
}
