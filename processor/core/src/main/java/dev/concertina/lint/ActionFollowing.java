package dev.concertina.lint;

import dev.concertina.parse.ConstraintFact;
import dev.concertina.parse.SqlName;
import dev.concertina.parse.TableAction;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.regex.Pattern;

/** Takes over into a model of the schema what an ALTER TABLE does to it. */
final class ActionFollowing {
    private static final String NOT_VALID = " not valid";

    private final Catalog catalog;
    private final Map<Class<? extends TableAction>, BiConsumer<SqlName, TableAction>> table;

    ActionFollowing(Catalog catalog) {
        this.catalog = catalog;
        this.table = Map.ofEntries(
                on(TableAction.AddColumn.class, (t, a) -> ColumnFollowing.add(catalog, this, t, a.column())),
                on(TableAction.DropColumn.class, (t, a) -> ColumnFollowing.drop(catalog, t.qualified(), a.column())),
                on(
                        TableAction.AlterType.class,
                        (t, a) -> catalog.replace(
                                item(Item.Kind.COLUMN, t, a.column()), a.type().text())),
                on(
                        TableAction.SetDefault.class,
                        (t, a) -> catalog.replace(item(Item.Kind.DEFAULT, t, a.column()), a.value())),
                on(TableAction.DropDefault.class, (t, a) -> dropProperty(item(Item.Kind.DEFAULT, t, a.column()))),
                on(
                        TableAction.SetNotNull.class,
                        (t, a) -> catalog.replace(item(Item.Kind.NOT_NULL, t, a.column()), "not null")),
                on(TableAction.DropNotNull.class, (t, a) -> dropProperty(item(Item.Kind.NOT_NULL, t, a.column()))),
                on(
                        TableAction.AddIdentity.class,
                        (t, a) -> catalog.create(item(Item.Kind.VALUE, t, a.column()), "identity")),
                on(TableAction.DropValue.class, (t, a) -> catalog.drop(item(Item.Kind.VALUE, t, a.column()))),
                on(TableAction.AddConstraint.class, (t, a) -> addConstraint(t, a.constraint())),
                on(TableAction.DropConstraint.class, (t, a) -> dropConstraint(t, a.name())),
                on(TableAction.ValidateConstraint.class, (t, a) -> validate(t, a.name())),
                on(
                        TableAction.Attach.class,
                        (t, a) -> catalog.create(
                                item(Item.Kind.PARTITION, t, a.partition().qualified()), "partition")),
                on(
                        TableAction.Detach.class,
                        (t, a) -> catalog.drop(
                                item(Item.Kind.PARTITION, t, a.partition().qualified()))),
                on(TableAction.RowSecurity.class, (t, a) -> security(t, a.enable())),
                on(TableAction.Rewrite.class, (t, a) -> setting(t, a.words())),
                on(TableAction.Setting.class, (t, a) -> setting(t, a.words())));
    }

    private static <A extends TableAction> Map.Entry<Class<? extends TableAction>, BiConsumer<SqlName, TableAction>> on(
            Class<A> type, BiConsumer<SqlName, A> follow) {
        return Map.entry(type, (t, action) -> follow.accept(t, type.cast(action)));
    }

    void follow(SqlName on, TableAction action) {
        if (isSpare(on, action)) {
            return;
        }
        BiConsumer<SqlName, TableAction> known = table.get(action.getClass());
        if (known != null) {
            known.accept(on, action);
        }
    }

    /** Whether IF EXISTS or IF NOT EXISTS leaves everything as it is. */
    private boolean isSpare(SqlName on, TableAction action) {
        if (action instanceof TableAction.AddColumn add) {
            return add.ifNotExists()
                    && catalog.isThere(item(Item.Kind.COLUMN, on, add.column().name()));
        }
        if (action instanceof TableAction.DropColumn drop) {
            return drop.ifExists() && catalog.isAbsent(Item.Kind.COLUMN, on.qualified(), drop.column());
        }
        return action instanceof TableAction.DropConstraint drop
                && drop.ifExists()
                && catalog.isAbsent(Item.Kind.CONSTRAINT, on.qualified(), drop.name());
    }

    /** What says no more than that a column is not null counts as a property of the column, whatever its name. */
    void addConstraint(SqlName on, ConstraintFact constraint) {
        if (constraint.kind() == ConstraintFact.Kind.NOT_NULL) {
            Item required = item(Item.Kind.NOT_NULL, on, constraint.columns().get(0));
            catalog.create(required, "not null" + (constraint.notValid() ? NOT_VALID : ""));
            catalog.columns(item(Item.Kind.NOT_NULL, on, constraint.nameOn(on)), constraint.columns());
            return;
        }
        Item item = item(Item.Kind.CONSTRAINT, on, constraint.nameOn(on));
        String text =
                constraint.usingIndex().map(i -> usingIndex(on, constraint, i)).orElse(constraint.text());
        catalog.create(item, text + (constraint.notValid() ? NOT_VALID : ""));
        catalog.columns(item, constraint.usingIndex().isPresent() ? keys(text) : constraint.columns());
    }

    /** The columns of {@code unique ( a , b )}. */
    private static List<String> keys(String constraint) {
        int open = constraint.indexOf("( ");
        int close = constraint.indexOf(" )");
        return open < 0 || close < open
                ? List.of()
                : Pattern.compile(" , ")
                        .splitAsStream(constraint.substring(open + 2, close))
                        .toList();
    }

    /** The constraint takes the index over; without knowing it, nobody can say over what. */
    private String usingIndex(SqlName on, ConstraintFact constraint, String name) {
        Item index = Item.alone(Item.Kind.INDEX, on.sibling(name).qualified());
        String text = catalog.get(index).orElse(Catalog.SOMEHOW);
        catalog.drop(index);
        int keys = text.indexOf("( ");
        String kind = constraint.kind() == ConstraintFact.Kind.PRIMARY_KEY ? "primary key " : "unique ";
        return keys < 0 ? Catalog.SOMEHOW : kind + text.substring(keys);
    }

    /** Nobody drops what is not there, though the server would not mind. */
    private void dropProperty(Item item) {
        catalog.assume(item);
        catalog.clear(item);
    }

    private void dropConstraint(SqlName on, String name) {
        List<String> required = catalog.columns(item(Item.Kind.NOT_NULL, on, name));
        if (!required.isEmpty()) {
            catalog.clear(item(Item.Kind.NOT_NULL, on, required.get(0)));
        } else if (!name.endsWith("_not_null")) {
            Item item = item(Item.Kind.CONSTRAINT, on, name);
            catalog.definition(item.kind(), item.owner(), name)
                    .filter(d -> d.startsWith("foreign key"))
                    .ifPresent(d -> catalog.dropTwins(item, d));
            catalog.drop(item);
            catalog.dropAttached(on.sibling(name).qualified());
        }
    }

    void renameConstraint(SqlName on, String from, String to) {
        List<String> required = catalog.columns(item(Item.Kind.NOT_NULL, on, from));
        if (!required.isEmpty()) {
            catalog.columns(item(Item.Kind.NOT_NULL, on, to), required);
        } else if (!from.endsWith("_not_null")) {
            catalog.rename(item(Item.Kind.CONSTRAINT, on, from), item(Item.Kind.CONSTRAINT, on, to));
        }
    }

    private void validate(SqlName on, String name) {
        List<String> required = catalog.columns(item(Item.Kind.NOT_NULL, on, name));
        Item item = required.isEmpty()
                ? item(Item.Kind.CONSTRAINT, on, name)
                : item(Item.Kind.NOT_NULL, on, required.get(0));
        catalog.assume(item);
        String text = catalog.get(item).orElse(Catalog.SOMEHOW);
        boolean open = text.endsWith(NOT_VALID);
        catalog.replace(item, open ? text.substring(0, text.length() - NOT_VALID.length()) : text);
    }

    private void security(SqlName on, boolean enable) {
        Item item = item(Item.Kind.ROW_SECURITY, on, "");
        if (enable) {
            catalog.replace(item, "on");
        } else {
            catalog.clear(item);
        }
    }

    /** The first word that names what is set: {@code set ( fillfactor = 70 )}, {@code reset ( fillfactor )}. */
    private void setting(SqlName on, String words) {
        boolean reset = words.matches("(reset|no|not|set without)\\b.*");
        String name = words.replaceFirst("^(set without|set|reset|no|not) (\\( )?", "")
                .replaceFirst("^un(?=logged)", "");
        Item item = item(Item.Kind.SETTING, on, name.split(" ", -1)[0]);
        if (reset) {
            catalog.clear(item);
        } else {
            catalog.replace(item, words);
        }
    }

    private static Item item(Item.Kind kind, SqlName table, String name) {
        return new Item(kind, table.qualified(), name);
    }
}
