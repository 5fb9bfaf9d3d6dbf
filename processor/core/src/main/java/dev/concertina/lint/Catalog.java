package dev.concertina.lint;

import dev.concertina.parse.SqlName;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A light model of a schema, as far as scripts tell: each {@link Item} is defined, known to be absent, or never heard of.
 * What was never heard of may well exist. It keeps a journal, so that a script can be undone and compared.
 */
public final class Catalog {
    /** What is there, but how, nobody said. */
    static final String SOMEHOW = "?";

    /** What is known not to be there. */
    static final String ABSENT = "";

    private final Map<Item, String> items = new HashMap<>();
    private final Map<String, Set<Item>> owned = new HashMap<>();
    private final Map<String, String> indexed = new HashMap<>();
    private final Map<String, Set<String>> byTable = new HashMap<>();
    private final Map<Item, List<String>> constrained = new HashMap<>();
    private final Map<String, String> attached = new HashMap<>();
    private final Set<String> parts = new HashSet<>();
    private final Map<String, String> bornIn = new HashMap<>();
    private Map<Item, Optional<String>> journal = new LinkedHashMap<>();
    private Map<Item, String> conflicts = new LinkedHashMap<>();
    private String change = "";

    /** Begins a script; what the journal held is forgotten. */
    void begin(String change) {
        this.change = change;
        journal = new LinkedHashMap<>();
        conflicts = new LinkedHashMap<>();
    }

    /** What each item that changed since was before; empty if never heard of. */
    Map<Item, Optional<String>> journal() {
        return journal;
    }

    /** What the script made though it was there, or dropped though it was not, since the journal began. */
    Map<Item, String> conflicts() {
        return conflicts;
    }

    /** Takes back what was noted since the journal began. */
    void rollBack() {
        List.copyOf(journal.entrySet()).forEach(e -> write(e.getKey(), e.getValue()));
        journal = new LinkedHashMap<>();
    }

    private void write(Item item, Optional<String> definition) {
        if (definition.isPresent()) {
            items.put(item, definition.get());
            owned.computeIfAbsent(item.owner(), o -> new LinkedHashSet<>()).add(item);
        } else {
            items.remove(item);
        }
    }

    private void note(Item item, Optional<String> before) {
        journal.putIfAbsent(item, before);
    }

    /** Something new; nothing was there before. */
    void create(Item item, String definition) {
        if (definition(item.kind(), item.owner(), item.name()).isPresent()) {
            conflicts.putIfAbsent(item, "is made, and is there already");
        }
        note(item, Optional.of(items.getOrDefault(item, ABSENT)));
        // IF EXISTS before it was about what an earlier attempt left behind.
        journal.replace(item, Optional.empty(), Optional.of(ABSENT));
        write(item, Optional.of(definition));
        if (item.kind() == Item.Kind.TABLE) {
            bornIn.put(item.name(), change);
        }
    }

    /** Something new, or in place of what was there. */
    void replace(Item item, String definition) {
        note(item, get(item));
        write(item, Optional.of(definition));
    }

    /** Something must be there, whoever made it. */
    void assume(Item item) {
        if (get(item).isEmpty()) {
            write(item, Optional.of(SOMEHOW));
        }
    }

    /** Something goes that must have been there. */
    void drop(Item item) {
        if (get(item).filter(ABSENT::equals).isPresent()) {
            conflicts.putIfAbsent(item, "is dropped or renamed, and is not there");
        }
        note(item, Optional.of(items.getOrDefault(item, SOMEHOW)));
        write(item, Optional.of(ABSENT));
    }

    /** Something goes, if it is there. */
    void clear(Item item) {
        note(item, get(item));
        write(item, Optional.of(ABSENT));
    }

    /** Something goes with something else, if anybody knew of it. */
    void forget(Item item) {
        if (isThere(item)) {
            clear(item);
        }
    }

    /** A table or type goes, with all that belongs to it. */
    void dropWhole(Item whole) {
        parts(whole.name()).forEach(this::clear);
        if (whole.kind() == Item.Kind.TABLE || whole.kind() == Item.Kind.VIEW) {
            indexesOf(whole.name()).forEach(i -> clear(Item.alone(Item.Kind.INDEX, i)));
        }
        if (whole.kind() == Item.Kind.TABLE) {
            forget(Item.alone(Item.Kind.COMMENT, "table " + whole.name()));
        }
        drop(whole);
    }

    /** A table or type gets another name, and keeps what belongs to it. */
    void renameWhole(Item from, String to) {
        for (Item part : parts(from.name())) {
            String definition = items.getOrDefault(part, SOMEHOW);
            constrained.put(part.of(to), constrained.getOrDefault(part, List.of()));
            clear(part);
            note(part.of(to), Optional.of(items.getOrDefault(part.of(to), ABSENT)));
            write(part.of(to), Optional.of(definition));
        }
        String born = bornIn.getOrDefault(from.name(), "");
        rename(from, Item.alone(from.kind(), to));
        if (from.kind() == Item.Kind.TABLE) {
            indexesOf(from.name()).forEach(i -> index(i, to));
            bornIn.put(to, born);
        }
    }

    /** Lets what constraints and indexes of a table say follow the new name of a column. */
    void respell(String table, String from, String to) {
        for (Item part : parts(table)) {
            List<String> columns = constrained.getOrDefault(part, List.of());
            if (part.kind() == Item.Kind.CONSTRAINT && columns.contains(from)) {
                constrained.put(
                        part, columns.stream().map(c -> c.equals(from) ? to : c).toList());
                replace(part, respelled(items.getOrDefault(part, SOMEHOW), from, to));
            }
        }
        for (String index : indexesOf(table)) {
            Item item = Item.alone(Item.Kind.INDEX, index);
            String text = items.getOrDefault(item, SOMEHOW);
            if (Arrays.asList(text.split(" ", -1)).contains(from)) {
                replace(item, respelled(text, from, to));
            }
        }
    }

    private static String respelled(String text, String from, String to) {
        return Arrays.stream(text.split(" ", -1))
                .map(w -> w.equals(from) ? to : w)
                .collect(java.util.stream.Collectors.joining(" "));
    }

    /** An index, or the constraint that it backs, becomes a part of a partitioned table's. */
    void attach(String child, String parent) {
        attached.put(child, parent);
        parts.add(child.substring(child.indexOf('.') + 1));
    }

    /** Whether it goes and comes with what it was attached to. */
    boolean isAttached(Item item) {
        return item.kind() == Item.Kind.INDEX
                ? attached.containsKey(item.name())
                : item.kind() == Item.Kind.CONSTRAINT && parts.contains(item.name());
    }

    /** A constraint that a partition has from its parent goes with it. */
    void dropTwins(Item constraint, String definition) {
        List.copyOf(items.keySet()).stream()
                .filter(i -> i.kind() == constraint.kind() && i.name().equals(constraint.name()))
                .filter(i -> !i.owner().equals(constraint.owner()) && definition.equals(items.get(i)))
                .forEach(this::clear);
    }

    /** What was attached goes with what it was attached to. */
    void dropAttached(String parent) {
        attached.forEach((child, to) -> {
            if (to.equals(parent)) {
                String name = child.substring(child.indexOf('.') + 1);
                List.copyOf(items.keySet()).stream()
                        .filter(i -> (i.kind() == Item.Kind.INDEX && i.name().equals(child))
                                || (i.kind() == Item.Kind.CONSTRAINT && i.name().equals(name)))
                        .filter(this::isThere)
                        .forEach(this::clear);
            }
        });
    }

    /** Gives an item another name. */
    void rename(Item from, Item to) {
        constrained.put(to, constrained.getOrDefault(from, List.of()));
        String definition = items.getOrDefault(from, SOMEHOW);
        drop(from);
        if (to.kind() == Item.Kind.INDEX) {
            // Whether nothing had the name before, nobody said: a partition's may have gone with its parent's.
            replace(to, definition);
        } else {
            create(to, definition);
        }
    }

    void createIndex(String index, String table, String definition) {
        index(index, table);
        Item item = Item.alone(Item.Kind.INDEX, index);
        if (isThere(Item.alone(Item.Kind.VIEW, table))) {
            // It went with its view when that was dropped, and comes again with it.
            replace(item, definition);
        } else {
            create(item, definition);
        }
    }

    void index(String index, String table) {
        indexed.put(index, table);
        byTable.computeIfAbsent(table, t -> new LinkedHashSet<>()).add(index);
    }

    private List<Item> parts(String table) {
        return owned.getOrDefault(table, Set.of()).stream()
                .filter(i -> isThere(i))
                .toList();
    }

    private List<String> indexesOf(String table) {
        return byTable.getOrDefault(table, Set.of()).stream()
                .filter(i -> table.equals(indexed.get(i)))
                .filter(i -> isThere(Item.alone(Item.Kind.INDEX, i)))
                .sorted()
                .toList();
    }

    Optional<String> get(Item item) {
        return Optional.ofNullable(items.get(item));
    }

    /** Its definition, if it is there and somebody said how. */
    public Optional<String> definition(Item.Kind kind, String owner, String name) {
        return get(new Item(kind, owner, name)).filter(d -> !d.equals(ABSENT) && !d.equals(SOMEHOW));
    }

    /** Whether it is known to be there. */
    public boolean isThere(Item item) {
        return get(item).filter(d -> !d.equals(ABSENT)).isPresent();
    }

    /** Whether it is known not to be there. */
    public boolean isAbsent(Item.Kind kind, String owner, String name) {
        return get(new Item(kind, owner, name)).filter(ABSENT::equals).isPresent();
    }

    /** Whether the change that is judged made the table, so that nobody uses it yet. */
    public boolean isNew(SqlName table) {
        return isNewTable(table.qualified());
    }

    /** The same of a table's name with its schema. */
    public boolean isNewTable(String table) {
        return change.equals(bornIn.get(table));
    }

    /** Whether the scripts made the table, so that all of it is known. */
    public boolean knows(SqlName table) {
        return definition(Item.Kind.TABLE, "", table.qualified())
                .filter("table"::equals)
                .isPresent();
    }

    void columns(Item constraint, List<String> columns) {
        constrained.put(constraint, columns);
    }

    List<String> columns(Item constraint) {
        return constrained.getOrDefault(constraint, List.of());
    }

    /** The columns of a constraint, as far as known. */
    public List<String> columns(String owner, String constraint) {
        return constrained.getOrDefault(new Item(Item.Kind.CONSTRAINT, owner, constraint), List.of());
    }

    /** The names of a kind that a table is known to have, in the order of their making. */
    public List<String> names(Item.Kind kind, String owner) {
        return parts(owner).stream()
                .filter(i -> i.kind() == kind)
                .map(Item::name)
                .toList();
    }

    /** The tables that are known to have something of a kind, sorted. */
    public List<String> owners(Item.Kind kind) {
        return items.entrySet().stream()
                .filter(e -> e.getKey().kind() == kind && !e.getValue().equals(ABSENT))
                .map(e -> e.getKey().owner())
                .sorted()
                .toList();
    }

    /** The definitions of the indexes that a table is known to have, by name. */
    public Map<String, String> indexes(String table) {
        Map<String, String> indexes = new LinkedHashMap<>();
        indexesOf(table).forEach(i -> indexes.put(i, items.getOrDefault(Item.alone(Item.Kind.INDEX, i), SOMEHOW)));
        return indexes;
    }

    /** The table of an index, if a script said it. */
    public Optional<String> tableOf(SqlName index) {
        return Optional.ofNullable(indexed.get(index.qualified()));
    }
}
