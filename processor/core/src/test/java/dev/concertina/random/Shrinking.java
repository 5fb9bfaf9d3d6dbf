package dev.concertina.random;

import dev.concertina.schema.Column;
import dev.concertina.schema.Constraint;
import dev.concertina.schema.Index;
import dev.concertina.schema.Intent;
import dev.concertina.schema.Model;
import dev.concertina.schema.Name;
import dev.concertina.schema.QualifiedName;
import dev.concertina.schema.Schema;
import dev.concertina.schema.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/** Makes a pair smaller for as long as something stays true of it. */
public final class Shrinking {
    private final Predicate<Pair> test;
    private int left;

    private Shrinking(Predicate<Pair> test, int tests) {
        this.test = test;
        this.left = tests;
    }

    /**
     * The smallest pair that was found.
     *
     * @param test true of the pair given
     * @param tests how many smaller pairs are tried at most
     */
    public static Pair of(Pair pair, Predicate<Pair> test, int tests) {
        return new Shrinking(test, tests).shrink(pair);
    }

    private Pair shrink(Pair pair) {
        Pair smallest = pair;
        boolean found = true;
        while (found && left > 0) {
            found = false;
            for (Pair candidate : candidates(smallest)) {
                if (left-- > 0 && !found && test.test(candidate)) {
                    smallest = candidate;
                    found = true;
                }
            }
        }
        return smallest;
    }

    private static List<Pair> candidates(Pair pair) {
        List<Pair> found = new ArrayList<>();
        List<QualifiedName> names = new ArrayList<>(pair.from().tables().keySet());
        pair.target().schema().tables().keySet().stream()
                .filter(n -> !names.contains(n))
                .forEach(names::add);
        for (QualifiedName name : names) {
            found.add(edited(
                    pair, s -> Evolution.without(s, name), i -> !i.table().equals(name)));
        }
        for (QualifiedName name : names) {
            parts(pair, name).forEach(found::add);
        }
        found.add(edited(pair, Shrinking::withoutTypes, i -> true));
        found.removeIf(p -> p.from().equals(pair.from())
                && p.target().schema().equals(pair.target().schema()));
        return found;
    }

    private static List<Pair> parts(Pair pair, QualifiedName name) {
        List<Pair> found = new ArrayList<>();
        Optional<Table> old = pair.from().table(name);
        Optional<Table> made = pair.target().schema().table(name);
        if (old.isPresent() && made.isPresent() && !old.equals(made)) {
            Schema target = Evolution.with(pair.target().schema(), old.get());
            found.add(pair(
                    pair, pair.from(), target, pair.rules(), i -> !i.table().equals(name)));
        }
        Table table = made.or(() -> old).orElseThrow();
        for (Name c : table.constraints().keySet()) {
            found.add(edited(pair, s -> each(s, name, t -> t.withoutConstraint(c)), i -> true));
        }
        for (Name c : table.indexes().keySet()) {
            found.add(edited(pair, s -> each(s, name, t -> t.withoutIndex(c)), i -> true));
        }
        for (Name c : table.columns().keySet()) {
            found.add(edited(
                    pair,
                    s -> each(s, name, t -> t.withoutColumn(c)),
                    i -> !(i instanceof Intent.BackfilledColumn b && b.column().equals(c))));
        }
        found.add(edited(pair, s -> each(s, name, Shrinking::bare), i -> true));
        return found;
    }

    /** Without comments, defaults and parameters. */
    private static Table bare(Table table) {
        Table bare = table.withOptions(table.unlogged(), Map.of(), Optional.empty());
        for (Column c : table.columns().values()) {
            bare = bare.with(c.withComment(Optional.empty())
                    .withValue(c.defaultValue().isPresent() ? Optional.empty() : c.value()));
        }
        for (Index i : table.indexes().values()) {
            bare = bare.with(i.withComment(Optional.empty()));
        }
        for (Constraint c : table.constraints().values()) {
            bare = bare.with(c);
        }
        return bare;
    }

    private static Schema withoutTypes(Schema s) {
        return new Schema(s.namespaces(), s.extensions(), Map.of(), Map.of(), Map.of(), s.tables());
    }

    private static Schema each(Schema schema, QualifiedName name, UnaryOperator<Table> change) {
        return schema.table(name)
                .map(t -> Evolution.with(schema, change.apply(t)))
                .orElse(schema);
    }

    private static Pair edited(Pair pair, UnaryOperator<Schema> edit, Predicate<Intent> keep) {
        return pair(pair, edit.apply(pair.from()), edit.apply(pair.target().schema()), edit.apply(pair.rules()), keep);
    }

    private static Pair pair(Pair pair, Schema from, Schema target, Schema rules, Predicate<Intent> keep) {
        List<Intent> intents = pair.target().intents().stream().filter(keep).toList();
        return new Pair(Repair.of(from), new Model(Repair.of(target), intents), Repair.of(rules), pair.done());
    }
}
