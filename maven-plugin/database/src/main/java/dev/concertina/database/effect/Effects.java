package dev.concertina.database.effect;

import dev.concertina.database.effect.Fact.Kind;
import dev.concertina.database.effect.Fact.Subject;
import dev.concertina.parse.Statement;
import dev.concertina.schema.QualifiedName;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/**
 * What must be true of the catalog after the statements that were read so far, one after the other. A later statement takes
 * back what an earlier one said; one whose effect its text does not tell takes back everything. Names without a schema are
 * not followed.
 */
public final class Effects {
    private Map<Subject, String> facts = new LinkedHashMap<>();
    private Map<Subject, String> marked = Map.of();

    /** Remembers what is known now. */
    public void mark() {
        marked = new LinkedHashMap<>(facts);
    }

    /** Knows again what it knew when it was marked: what was read since was undone. */
    public void reset() {
        facts = new LinkedHashMap<>(marked);
    }

    /** Reads the next statement. */
    public void read(Statement statement) {
        switch (statement.firstWords(1)) {
            case "create" -> new CreateReader(this, new SqlWords(statement.tokens())).read();
            case "alter" -> new AlterReader(this, new SqlWords(statement.tokens())).read();
            case "drop" -> new DropReader(this, new SqlWords(statement.tokens())).read();
            default -> {
                if (!Harmless.is(statement)) {
                    facts.clear();
                }
            }
        }
    }

    /** Whether a statement's text tells what it does to objects. */
    public static boolean tells(Statement statement) {
        return switch (statement.firstWords(1)) {
            case "create", "alter" -> true;
            case "drop" -> !new SqlWords(statement.tokens()).contains("cascade");
            default -> Harmless.is(statement);
        };
    }

    List<Fact> facts() {
        List<Fact> all = new ArrayList<>();
        facts.forEach((key, expected) -> all.add(new Fact(key, expected)));
        return all;
    }

    void there(Kind kind, QualifiedName object, String part) {
        expect(kind, object, part, Fact.THERE);
    }

    void gone(Kind kind, QualifiedName object, String part) {
        expect(kind, object, part, Fact.GONE);
    }

    void expect(Kind kind, QualifiedName object, String part, String expected) {
        facts.put(new Subject(kind, object, part), expected);
    }

    void forgetAll() {
        facts.clear();
    }

    void forget(Predicate<Subject> which) {
        facts.keySet().removeIf(which);
    }

    void forget(Kind kind, QualifiedName object, String part) {
        facts.remove(new Subject(kind, object, part));
    }

    /** Of all that must be there; what must be gone stays gone. */
    void forgetPresent(Predicate<Subject> which) {
        facts.entrySet().removeIf(e -> !e.getValue().equals(Fact.GONE) && which.test(e.getKey()));
    }

    /** All of a kind that must be gone. */
    void forgetGone(Kind kind) {
        facts.entrySet().removeIf(e -> e.getKey().kind() == kind && e.getValue().equals(Fact.GONE));
    }

    /** A table brings indexes and sequences under names that nobody wrote. */
    void forgetGoneRelations() {
        forgetGone(Kind.RELATION);
    }

    /** A part of that name of any other table: what is done to a table is done to its partitions. */
    void forgetElsewhere(QualifiedName table, String part) {
        forget(k -> k.kind().ofTable() && k.part().equals(part) && !k.object().equals(table));
    }

    /** A relation has another name; what is known of it is known of that name. */
    void move(QualifiedName from, QualifiedName to) {
        Map<Subject, String> moved = new LinkedHashMap<>();
        facts.forEach((k, v) -> {
            boolean meant = (k.kind() == Kind.RELATION || k.kind().ofTable())
                    && k.object().equals(from);
            moved.put(meant ? new Subject(k.kind(), to, k.part()) : k, v);
        });
        facts = moved;
    }

    /** A part of a table has another name. */
    void rename(Kind kind, QualifiedName table, String from, String to) {
        forgetElsewhere(table, from);
        forgetElsewhere(table, to);
        Map<Subject, String> moved = new LinkedHashMap<>();
        facts.forEach((k, v) -> {
            boolean meant = k.object().equals(table) && k.part().equals(from) && isOf(k.kind(), kind);
            moved.put(meant ? new Subject(k.kind(), table, to) : k, v);
        });
        facts = moved;
        gone(kind, table, from);
        there(kind, table, to);
    }

    private static boolean isOf(Kind kind, Kind whole) {
        return kind == whole
                || (whole == Kind.COLUMN && kind.ofColumn())
                || (whole == Kind.CONSTRAINT && kind == Kind.VALIDATED);
    }
}
