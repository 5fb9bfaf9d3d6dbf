package dev.concertina.lint.fix;

import dev.concertina.parse.Fact;
import dev.concertina.parse.Recogniser;
import dev.concertina.parse.Statement;
import dev.concertina.parse.StatementSplitter;
import dev.concertina.parse.TableAction;
import dev.concertina.parse.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A statement while its file is rewritten: as it stands, in other words, or gone. */
final class Draft {
    private final Statement statement;
    private final Fact fact;
    private final boolean grouped;
    /** What an ALTER TABLE does, one by one; empty for any other statement. */
    private final List<Optional<String>> items;

    private final List<String> following = new ArrayList<>();
    private Optional<String> whole;
    private boolean changed;

    /** @param grouped whether it stands in a transaction with others */
    Draft(Statement statement, boolean grouped) {
        this.statement = statement;
        this.fact = Recogniser.read(statement);
        this.grouped = grouped;
        this.whole = Optional.of(statement.text());
        this.items = new ArrayList<>();
        if (fact instanceof Fact.AlterTable alter) {
            List<TableAction> actions = alter.actions();
            for (int i = 0; i < actions.size(); i++) {
                int from = actions.get(i).at();
                int to = end(
                        from, i + 1 < actions.size() ? comma(actions.get(i + 1).at()) : Integer.MAX_VALUE);
                items.add(Optional.of(statement.text().substring(from, to).strip()));
            }
        }
    }

    /** Where the comma before an action stands. */
    private int comma(int before) {
        return statement.tokens().stream()
                .filter(t -> t.isSymbol(',') && t.start() < before)
                .mapToInt(Token::start)
                .max()
                .orElse(before);
    }

    /** Where the last word before a place ends; a comment behind it would swallow what is put there. */
    private int end(int from, int before) {
        return statement.tokens().stream()
                .mapToInt(Token::end)
                .filter(end -> end <= before)
                .max()
                .orElse(from);
    }

    Statement statement() {
        return statement;
    }

    Fact fact() {
        return fact;
    }

    boolean isGrouped() {
        return grouped;
    }

    /** An action as it is written. */
    String item(int action) {
        return items.get(action).orElse("");
    }

    /** Takes an action out, or writes it otherwise. */
    void item(int action, Optional<String> text) {
        items.set(action, text);
        changed = true;
    }

    /** The statement with this action alone. */
    String alone(String action) {
        return beginning() + action;
    }

    void replace(Optional<String> text) {
        whole = text;
        changed = true;
    }

    /** Adds a statement behind this one. */
    void follow(String sql) {
        following.add(sql);
        changed = true;
    }

    /** Whether it is no longer what it was. */
    boolean isChanged() {
        return changed;
    }

    /** What is left of it and follows it, without semicolons. */
    List<String> texts() {
        List<String> texts = new ArrayList<>();
        if (items.isEmpty()) {
            whole.ifPresent(texts::add);
        } else {
            List<String> left = items.stream().flatMap(Optional::stream).toList();
            if (!left.isEmpty()) {
                texts.add(beginning() + String.join(separator(), left));
            }
        }
        texts.addAll(following);
        return merged(texts);
    }

    /** Statements that alter one table, made one: each would wait for its lock anew. */
    static List<String> merged(List<String> statements) {
        List<String> merged = new ArrayList<>();
        Optional<Draft> before = Optional.empty();
        for (String sql : statements) {
            Draft next = new Draft(StatementSplitter.split(sql).statements().get(0), true);
            if (before.filter(b -> b.altersTheTableOf(next)).isPresent()) {
                String last = merged.remove(merged.size() - 1);
                merged.add(last + ",\n    "
                        + String.join(
                                ",\n    ",
                                next.items.stream().flatMap(Optional::stream).toList()));
            } else {
                merged.add(sql);
                before = Optional.of(next);
            }
        }
        return merged;
    }

    private boolean altersTheTableOf(Draft other) {
        return fact instanceof Fact.AlterTable mine
                && other.fact instanceof Fact.AlterTable theirs
                && mine.table().qualified().equals(theirs.table().qualified());
    }

    /** What stands before the first action. */
    private String beginning() {
        Fact.AlterTable alter = (Fact.AlterTable) fact;
        return statement.text().substring(0, alter.actions().get(0).at());
    }

    private String separator() {
        return beginning().contains("\n") ? ",\n    " : ", ";
    }

    /** Whether one of its words is this name. */
    boolean mentions(String name) {
        return statement.text().contains(name)
                && statement.tokens().stream()
                        .anyMatch(t -> (t.isName() && t.identifier().equals(name))
                                || (t.kind() == Token.Kind.STRING && t.text().contains(name)));
    }

    /** The text with something put behind the first of these words, which it has. */
    String withBehind(String word, String what) {
        Token token = statement.tokens().stream()
                .filter(t -> t.isWord(word))
                .findFirst()
                .orElseThrow();
        return statement.text().substring(0, token.end())
                + what
                + statement.text().substring(token.end());
    }
}
