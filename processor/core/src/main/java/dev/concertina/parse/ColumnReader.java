package dev.concertina.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Reads definitions of columns, types and constraints. */
final class ColumnReader {
    private static final Set<String> AFTER_TYPE = Set.of(
            ("collate not null default check unique primary references generated constraint storage compression using"
                            + " deferrable initially options")
                    .split(" ", -1));

    private static final Set<String> AFTER_EXPRESSION =
            Set.of(("collate not null default check unique primary references generated constraint deferrable initially"
                            + " enforced")
                    .split(" ", -1));

    private boolean notNull;
    private Optional<String> defaultValue = Optional.empty();
    private Optional<String> generated = Optional.empty();
    private boolean stored;
    private boolean identity;
    private final List<ConstraintFact> constraints = new ArrayList<>();
    private final String name;

    private ColumnReader(String name) {
        this.name = name;
    }

    static ColumnFact column(Words words) {
        int at = words.offset();
        ColumnReader reader = new ColumnReader(words.simple());
        TypeName type = type(words, AFTER_TYPE);
        while (!words.done()) {
            reader.clause(words);
        }
        return new ColumnFact(
                reader.name,
                type,
                reader.notNull,
                reader.defaultValue,
                reader.generated,
                reader.stored,
                reader.identity,
                reader.constraints,
                at);
    }

    /** A type, up to one of these words. */
    static TypeName type(Words words, Set<String> stops) {
        int at = words.offset();
        StringBuilder text = new StringBuilder();
        Token before = words.peek();
        for (Token token : words.until(stops).tokens()) {
            boolean apart = !text.isEmpty() && before.isName() && token.isName();
            text.append(apart ? " " : "").append(token.folded());
            before = token;
        }
        boolean ends = before.isName() || before.isSymbol(')') || before.isSymbol(']');
        if (text.isEmpty() || !ends) {
            throw new UnknownFormException();
        }
        return TypeName.of(text.toString(), at);
    }

    private void clause(Words words) {
        int at = words.offset();
        Optional<String> constraint = words.accept("constraint") ? Optional.of(words.simple()) : Optional.empty();
        if (words.accept("not", "null")) {
            notNull = true;
        } else if (words.accept("default")) {
            defaultValue = Optional.of(expression(words));
        } else if (words.accept("generated")) {
            generated(words);
        } else if (words.accept("collate") || words.accept("storage") || words.accept("compression")) {
            words.name();
        } else if (words.see("check") || words.see("unique") || words.see("primary") || words.see("references")) {
            constraints.add(constraint(words, at, constraint, List.of(name)));
        } else if (!words.accept("null") && !attribute(words)) {
            throw new UnknownFormException();
        }
    }

    private static String expression(Words words) {
        String text = words.until(AFTER_EXPRESSION).text();
        if (text.isBlank()) {
            throw new UnknownFormException();
        }
        return text;
    }

    private void generated(Words words) {
        if (!words.accept("always")) {
            words.require("by", "default");
        }
        words.require("as");
        if (words.accept("identity")) {
            identity = true;
            notNull = true;
            if (words.see("(")) {
                words.skipGroup();
            }
            return;
        }
        generated = Optional.of(words.group().text());
        stored = words.accept("stored");
        words.accept("virtual");
    }

    static boolean isConstraint(Words words) {
        return words.see("constraint")
                || words.see("check", "(")
                || words.see("foreign", "key")
                || words.see("unique", "(")
                || words.see("unique", "using")
                || words.see("unique", "nulls")
                || words.see("primary", "key")
                || words.see("exclude")
                || words.see("not", "null");
    }

    /** A constraint of a table. */
    static ConstraintFact constraint(Words words) {
        int at = words.offset();
        Optional<String> name = words.accept("constraint") ? Optional.of(words.simple()) : Optional.empty();
        return constraint(words, at, name, List.of());
    }

    private static ConstraintFact constraint(Words words, int at, Optional<String> name, List<String> own) {
        int mark = words.mark();
        ConstraintFact.Kind kind = kind(words);
        List<String> columns = own;
        if (kind == ConstraintFact.Kind.CHECK) {
            Set<String> mentioned = words.group().mentioned();
            columns = own.isEmpty() ? columnsOf(mentioned) : own;
        } else if (kind == ConstraintFact.Kind.NOT_NULL) {
            columns = List.of(words.simple());
        } else if (kind == ConstraintFact.Kind.EXCLUDE) {
            words.until(Set.of("where", "deferrable", "initially"));
        } else if (own.isEmpty() && words.see("(")) {
            columns = words.group().items().stream().map(Words::simple).toList();
        }
        Optional<SqlName> references = Optional.empty();
        if (words.accept("references")) {
            references = Optional.of(words.name());
            if (words.see("(")) {
                words.skipGroup();
            }
        }
        Optional<String> using = words.accept("using", "index") ? Optional.of(words.simple()) : Optional.empty();
        if (words.accept("include")) {
            words.skipGroup();
        }
        String text = words.textFrom(mark);
        boolean notValid = words.accept("not", "valid");
        while (!words.done() && attribute(words)) {
            notValid |= words.accept("not", "valid");
        }
        return new ConstraintFact(kind, name, columns, references, notValid, using, text, at);
    }

    private static ConstraintFact.Kind kind(Words words) {
        if (words.accept("check")) {
            return ConstraintFact.Kind.CHECK;
        }
        if (words.accept("foreign", "key") || words.see("references")) {
            return ConstraintFact.Kind.FOREIGN_KEY;
        }
        if (words.accept("primary", "key")) {
            return ConstraintFact.Kind.PRIMARY_KEY;
        }
        if (words.accept("not", "null")) {
            return ConstraintFact.Kind.NOT_NULL;
        }
        if (words.accept("exclude")) {
            return ConstraintFact.Kind.EXCLUDE;
        }
        words.require("unique");
        if (words.accept("nulls", "not", "distinct")) {
            return ConstraintFact.Kind.UNIQUE;
        }
        words.accept("nulls", "distinct");
        return ConstraintFact.Kind.UNIQUE;
    }

    /** Reads one of the clauses that say nothing about rows. */
    private static boolean attribute(Words words) {
        if (words.accept("deferrable")
                || words.accept("not", "deferrable")
                || words.accept("initially", "deferred")
                || words.accept("initially", "immediate")
                || words.accept("no", "inherit")
                || words.accept("enforced")
                || words.accept("not", "enforced")
                || words.accept("match", "full")
                || words.accept("match", "simple")
                || words.accept("using", "index", "tablespace")) {
            return true;
        }
        if (words.accept("on", "delete") || words.accept("on", "update")) {
            return action(words);
        }
        if (words.accept("with") || words.accept("where")) {
            words.skipGroup();
            return true;
        }
        return false;
    }

    private static boolean action(Words words) {
        if (words.accept("no", "action") || words.accept("restrict") || words.accept("cascade")) {
            return true;
        }
        words.require("set");
        if (!words.accept("null")) {
            words.require("default");
        }
        if (words.see("(")) {
            words.skipGroup();
        }
        return true;
    }

    /** Names in a check that are no key words of an expression. */
    private static List<String> columnsOf(Set<String> mentioned) {
        Set<String> columns = new TreeSet<>(mentioned);
        columns.removeAll(Set.of("is", "not", "null", "and", "or", "in", "between", "like", "true", "false", "any"));
        return List.copyOf(columns);
    }
}
