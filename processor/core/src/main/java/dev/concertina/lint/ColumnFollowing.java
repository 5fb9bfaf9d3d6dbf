package dev.concertina.lint;

import dev.concertina.parse.ColumnFact;
import dev.concertina.parse.SqlName;

/** What a column brings into a model, takes with it and gets with a new name. */
final class ColumnFollowing {
    private static final java.util.List<Item.Kind> PARTS =
            java.util.List.of(Item.Kind.COLUMN, Item.Kind.NOT_NULL, Item.Kind.DEFAULT, Item.Kind.VALUE);

    private ColumnFollowing() {}

    static void add(Catalog catalog, ActionFollowing actions, SqlName table, ColumnFact column) {
        String owner = table.qualified();
        catalog.create(
                new Item(Item.Kind.COLUMN, owner, column.name()), column.type().text());
        if (column.notNull()) {
            catalog.create(new Item(Item.Kind.NOT_NULL, owner, column.name()), "not null");
        }
        column.defaultValue().ifPresent(d -> catalog.create(new Item(Item.Kind.DEFAULT, owner, column.name()), d));
        if (column.identity() || column.generated().isPresent()) {
            catalog.create(
                    new Item(Item.Kind.VALUE, owner, column.name()),
                    column.generated().orElse("identity"));
        }
        column.constraints().forEach(c -> actions.addConstraint(table, c));
    }

    static void drop(Catalog catalog, String owner, String column) {
        for (Item.Kind kind : PARTS) {
            Item item = new Item(kind, owner, column);
            if (kind == Item.Kind.COLUMN) {
                catalog.drop(item);
            } else {
                catalog.forget(item);
            }
        }
        String table = owner.substring(owner.indexOf('.') + 1);
        catalog.forget(Item.alone(Item.Kind.COMMENT, "column " + table + "." + column));
        for (String constraint : catalog.names(Item.Kind.CONSTRAINT, owner)) {
            if (catalog.columns(owner, constraint).contains(column)) {
                catalog.clear(new Item(Item.Kind.CONSTRAINT, owner, constraint));
            }
        }
        catalog.indexes(owner).forEach((index, text) -> {
            if (java.util.Arrays.asList(text.split(" ", -1)).contains(column)) {
                catalog.clear(Item.alone(Item.Kind.INDEX, index));
            }
        });
    }

    static void rename(Catalog catalog, String owner, String from, String to) {
        for (Item.Kind kind : PARTS) {
            Item item = new Item(kind, owner, from);
            if (kind == Item.Kind.COLUMN || catalog.isThere(item)) {
                catalog.rename(item, new Item(kind, owner, to));
            }
        }
        catalog.respell(owner, from, to);
    }
}
