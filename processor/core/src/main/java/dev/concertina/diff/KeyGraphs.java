package dev.concertina.diff;

import dev.concertina.change.ChangeKeyType;
import dev.concertina.change.DropConstraint;
import dev.concertina.schema.Column;
import dev.concertina.schema.ColumnReference;
import dev.concertina.schema.Constraint;
import dev.concertina.schema.ForeignKey;
import dev.concertina.schema.Name;
import dev.concertina.schema.PrimaryKey;
import dev.concertina.schema.QualifiedName;
import dev.concertina.schema.Table;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Finds integer keys that change their type, with all columns that must change with them. */
final class KeyGraphs {
    private static final Comparator<ColumnReference> ORDER =
            Comparator.comparing(ColumnReference::table).thenComparing(ColumnReference::column);

    private final Draft draft;
    private final Map<ColumnReference, ColumnReference> parents = new HashMap<>();
    private final Set<ColumnReference> keys = new HashSet<>();
    private final Set<ColumnReference> followers = new HashSet<>();

    private KeyGraphs(Draft draft) {
        this.draft = draft;
    }

    /** Changes the graphs among these columns, and returns the columns that are done. */
    static Set<ColumnReference> emit(Draft draft, List<ColumnReference> changed) {
        KeyGraphs graphs = new KeyGraphs(draft);
        changed.stream().filter(graphs::isInteger).forEach(c -> graphs.parents.put(c, c));
        if (graphs.parents.isEmpty()) {
            return Set.of();
        }
        Set<QualifiedName> tables = new HashSet<>();
        graphs.parents.keySet().forEach(c -> tables.add(c.table()));
        tables.stream().sorted().forEach(graphs::connect);
        Set<ColumnReference> done = new HashSet<>();
        graphs.components().stream()
                .filter(g -> g.stream().anyMatch(graphs.keys::contains))
                .forEach(g -> {
                    graphs.change(g);
                    done.addAll(g);
                });
        return done;
    }

    private boolean isInteger(ColumnReference c) {
        return TypeChange.isInteger(current(c).type())
                && TypeChange.isInteger(wanted(c).type());
    }

    private void connect(QualifiedName name) {
        Table table = draft.running.table(name);
        List<Name> goingOn =
                draft.wanted(name).primaryKey().map(PrimaryKey::columns).orElse(List.of());
        for (Constraint c : table.constraints().values()) {
            if (c instanceof PrimaryKey) {
                c.columns().stream().filter(goingOn::contains).forEach(n -> markKey(new ColumnReference(name, n)));
            }
            if (c.isKey()) {
                together(name, c.columns());
            }
            if (c instanceof ForeignKey key) {
                reference(name, key);
            }
        }
        draft.running.references(name).forEach((owner, list) -> list.forEach(k -> reference(owner, k)));
    }

    private void reference(QualifiedName owner, ForeignKey key) {
        together(owner, key.columns());
        together(key.referencedTable(), key.referencedColumns());
        for (int i = 0; i < key.columns().size(); i++) {
            ColumnReference from = new ColumnReference(owner, key.columns().get(i));
            ColumnReference to = new ColumnReference(
                    key.referencedTable(), key.referencedColumns().get(i));
            if (parents.containsKey(to)) {
                markKey(to);
                if (parents.containsKey(from)) {
                    followers.add(from);
                    union(from, to);
                }
            }
        }
    }

    private void markKey(ColumnReference column) {
        if (parents.containsKey(column)) {
            keys.add(column);
        }
    }

    private void together(QualifiedName table, List<Name> columns) {
        List<ColumnReference> known = columns.stream()
                .map(c -> new ColumnReference(table, c))
                .filter(parents::containsKey)
                .toList();
        known.forEach(c -> union(known.get(0), c));
    }

    private ColumnReference root(ColumnReference c) {
        ColumnReference parent = parents.getOrDefault(c, c);
        while (!parent.equals(c)) {
            c = parent;
            parent = parents.getOrDefault(c, c);
        }
        return c;
    }

    private void union(ColumnReference a, ColumnReference b) {
        parents.put(root(a), root(b));
    }

    private List<List<ColumnReference>> components() {
        Map<ColumnReference, List<ColumnReference>> found = new LinkedHashMap<>();
        parents.keySet().stream()
                .sorted(ORDER)
                .forEach(c ->
                        found.computeIfAbsent(root(c), r -> new ArrayList<>()).add(c));
        return List.copyOf(found.values());
    }

    private void change(List<ColumnReference> columns) {
        columns.forEach(this::checkReferences);
        for (ColumnReference c : columns) {
            if (!TypeChange.grows(current(c).type(), wanted(c).type())) {
                draft.problem(
                        "key-narrowed",
                        c.table(),
                        c.column(),
                        "Column \"" + c + "\" changes from "
                                + current(c).type() + " to " + wanted(c).type()
                                + " and is part of a key. Keys beyond the smaller type could not go on, so there is no safe way."
                                + " Keep the type, or make a new column with @Backfill and move the references to it.");
            }
        }
        ColumnReference key = columns.stream()
                .filter(c -> keys.contains(c) && !followers.contains(c))
                .findFirst()
                .or(() -> columns.stream().filter(keys::contains).findFirst())
                .orElse(columns.get(0));
        Map<QualifiedName, Table> before = new TreeMap<>();
        Map<QualifiedName, Table> after = new TreeMap<>();
        for (ColumnReference c : columns) {
            Table table = draft.running.table(c.table());
            before.put(c.table(), table);
            after.put(c.table(), after.getOrDefault(c.table(), table).with(Retyped.of(current(c), wanted(c))));
        }
        draft.emit(new ChangeKeyType(before, after, key, columns));
    }

    /** Every column that references a changed one changes too, or its foreign key goes. */
    private void checkReferences(ColumnReference changed) {
        Map<QualifiedName, List<ForeignKey>> references = draft.running.references(changed.table());
        references.forEach((owner, list) -> list.forEach(k -> check(changed, owner, k)));
        draft.running
                .table(changed.table())
                .foreignKeys()
                .filter(k -> k.referencedTable().equals(changed.table()))
                .forEach(k -> check(changed, changed.table(), k));
    }

    private void check(ColumnReference changed, QualifiedName owner, ForeignKey key) {
        int at = key.referencedColumns().indexOf(changed.column());
        if (at < 0) {
            return;
        }
        ColumnReference from = new ColumnReference(owner, key.columns().get(at));
        boolean stays = draft.target
                .table(owner)
                .filter(t -> t.columns().containsKey(from.column()))
                .filter(t -> t.foreignKeys().anyMatch(k -> k.columns().equals(key.columns())))
                .isPresent();
        if (!stays) {
            draft.emit(new DropConstraint(draft.running.table(owner), key));
        } else if (!parents.containsKey(from)
                && current(from).type().equals(current(changed).type())) {
            draft.problem(
                    "key-type-not-followed",
                    owner,
                    from.column(),
                    "Key column \"" + changed + "\" grows from "
                            + current(changed).type() + " to " + wanted(changed).type() + ", but \"" + from
                            + "\", which references it, does not, so it could not hold the keys to come. Give that member the"
                            + " larger type too"
                            + (wanted(changed).type().is("bigint") ? ": long instead of int." : "."));
        }
    }

    private Column current(ColumnReference c) {
        return draft.running.table(c.table()).column(c.column()).orElseThrow();
    }

    private Column wanted(ColumnReference c) {
        return draft.wanted(c.table()).column(c.column()).orElseThrow();
    }
}
