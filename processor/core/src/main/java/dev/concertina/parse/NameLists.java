package dev.concertina.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Finds the lists of a statement in which the server accepts no name twice: columns that a table or view gets, that INSERT
 * names or that SET gives values. A part of a column, such as a field or an element, is none of them.
 */
public final class NameLists {
    private static final Set<String> AFTER_SET = Set.of("from", "where", "returning", "when");
    private static final Set<String> AFTER_LIST = Set.of(
            "from",
            "into",
            "where",
            "group",
            "having",
            "window",
            "union",
            "intersect",
            "except",
            "order",
            "limit",
            "offset",
            "fetch",
            "for");

    /** What two words at the beginning of an expression may be other than a value and its name. */
    private static final Set<String> NO_VALUES =
            Set.of("not", "case", "array", "row", "exists", "interval", "null", "true", "false");

    private static final String NAMELESS = "?column?";

    /**
     * A name in a list.
     *
     * @param at where it begins within the statement's text
     */
    public record Named(String name, int at) {}

    private final List<List<Named>> found = new ArrayList<>();

    private NameLists() {}

    /** The lists of a statement; none if it is no form that is known here. */
    public static List<List<Named>> of(Statement statement) {
        NameLists lists = new NameLists();
        try {
            lists.statement(new Words(statement.tokens(), 0));
        } catch (UnknownFormException e) {
            // The server, or another rule, says what is wrong with it.
            return List.of();
        }
        return lists.found;
    }

    private void statement(Words words) {
        if (words.see("with")) {
            DataReader.skipWith(words);
        }
        if (words.accept("update")) {
            words.until(Set.of("set"));
            words.require("set");
            assigned(words);
        } else if (words.accept("insert", "into")) {
            words.name();
            columns(words.accept("as") ? alias(words) : words);
            behind(words, "update");
        } else if (words.accept("merge", "into")) {
            behind(words, "update", "insert");
        } else if (words.accept("create")) {
            relation(words);
        } else if (words.see("select")) {
            Words list = selected(words);
            if (words.see("into")) {
                names(list);
            }
        }
    }

    private static Words alias(Words words) {
        words.simple();
        return words;
    }

    /** The lists that follow these words further on. */
    private void behind(Words words, String... actions) {
        while (!words.done()) {
            words.until(Set.of(actions));
            if (words.accept("update", "set")) {
                assigned(words);
            } else if (words.accept("insert")) {
                columns(words);
            } else if (!words.done()) {
                words.next();
            }
        }
    }

    private void assigned(Words words) {
        List<Named> list = new ArrayList<>();
        for (Words item : words.until(AFTER_SET).items()) {
            if (item.see("(")) {
                item.group().items().forEach(i -> whole(i, list));
            } else {
                whole(item.until(Set.of()), list);
            }
        }
        found.add(list);
    }

    private void columns(Words words) {
        if (words.see("(")) {
            List<Named> list = new ArrayList<>();
            words.group().items().forEach(i -> whole(i, list));
            found.add(list);
        }
    }

    /** A column that stands for itself: neither a field nor an element of it. */
    private static void whole(Words item, List<Named> list) {
        Words column = new Words(item.tokens(), item.base());
        int at = column.offset();
        if (column.size() > 0 && column.peek().isName()) {
            String name = column.simple();
            if (column.done() || column.see("=")) {
                list.add(new Named(name, at));
            }
        }
    }

    private void relation(Words words) {
        words.until(Set.of("table", "view"));
        boolean view = words.see("view");
        if (words.done() || !(words.accept("table") || words.accept("view"))) {
            return;
        }
        words.accept("if", "not", "exists");
        words.name();
        boolean listed = words.see("(");
        if (listed && view) {
            columns(words);
        } else if (listed) {
            defined(words.group());
        }
        words.until(Set.of("as"));
        if (!listed && words.accept("as")) {
            if (words.see("with")) {
                DataReader.skipWith(words);
            }
            if (words.see("select")) {
                names(selected(words));
            }
        }
    }

    private void defined(Words group) {
        List<Named> list = new ArrayList<>();
        for (Words item : group.size() == 0 ? List.<Words>of() : group.items()) {
            if (!ColumnReader.isConstraint(item) && !item.see("like") && !item.done()) {
                int at = item.offset();
                list.add(new Named(item.simple(), at));
            }
        }
        found.add(list);
    }

    private static Words selected(Words words) {
        words.require("select");
        if (words.accept("distinct") && words.accept("on")) {
            words.skipGroup();
        }
        words.accept("all");
        return words.until(AFTER_LIST);
    }

    private void names(Words list) {
        List<Named> names = new ArrayList<>();
        for (Words item : list.size() == 0 ? List.<Words>of() : list.items()) {
            int at = item.offset();
            name(item.tokens()).ifPresent(n -> names.add(new Named(n, at)));
        }
        found.add(names);
    }

    /** What the server calls a column of a query, where that is plain to see. */
    private static Optional<String> name(List<Token> item) {
        int size = item.size();
        if (size == 0) {
            return Optional.empty();
        }
        Token first = item.get(0);
        Token last = item.get(size - 1);
        boolean literal = first.kind() == Token.Kind.NUMBER || first.kind() == Token.Kind.STRING;
        if (size == 1 && literal) {
            return Optional.of(NAMELESS);
        }
        boolean value = literal || (first.isName() && !NO_VALUES.contains(first.folded()));
        boolean named =
                value && last.isName() && (size == 1 || item.get(size - 2).isSymbol('.') || size == 2);
        boolean labelled = size > 2 && last.isName() && item.get(size - 2).isWord("as");
        return named || labelled ? Optional.of(last.identifier()) : Optional.empty();
    }
}
