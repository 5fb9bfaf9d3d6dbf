package dev.concertina.lint;

import dev.concertina.parse.ColumnFact;
import dev.concertina.parse.ConstraintFact;
import dev.concertina.parse.Fact;
import dev.concertina.parse.SqlName;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;

/** Takes over into a model of the schema what a statement does to it. */
final class Following {
    private static final Map<String, Item.Kind> KINDS = Map.ofEntries(
            Map.entry("function", Item.Kind.FUNCTION),
            Map.entry("procedure", Item.Kind.FUNCTION),
            Map.entry("routine", Item.Kind.FUNCTION),
            Map.entry("view", Item.Kind.VIEW),
            Map.entry("materialized view", Item.Kind.VIEW),
            Map.entry("type", Item.Kind.TYPE),
            Map.entry("domain", Item.Kind.TYPE),
            Map.entry("sequence", Item.Kind.SEQUENCE),
            Map.entry("schema", Item.Kind.SCHEMA),
            Map.entry("extension", Item.Kind.EXTENSION),
            Map.entry("index", Item.Kind.INDEX));

    private static final Set<String> COMMENTED = Set.of("table", "column", "type", "domain", "sequence", "schema");

    private final Catalog catalog;
    private final ActionFollowing actions;
    private final Map<Class<? extends Fact>, BiConsumer<Following, Fact>> table = Map.ofEntries(
            on(Fact.CreateTable.class, Following::createTable),
            on(Fact.AlterTable.class, (f, a) -> a.actions().forEach(x -> f.actions.follow(a.table(), x))),
            on(Fact.CreateIndex.class, Following::createIndex),
            on(Fact.Drop.class, Following::drop),
            on(Fact.DropOn.class, Following::dropOn),
            on(Fact.Rename.class, Following::rename),
            on(Fact.SetSchema.class, Following::setSchema),
            on(Fact.CreateEnum.class, Following::createEnum),
            on(Fact.AddEnumValue.class, (f, a) -> f.catalog.create(label(a.type(), a.label()), "label")),
            on(Fact.CreateType.class, (f, t) -> f.create(Item.Kind.TYPE, t.type(), "type")),
            on(Fact.CreateDomain.class, (f, d) -> f.create(Item.Kind.TYPE, d.domain(), "domain")),
            on(Fact.AlterDomain.class, Following::alterDomain),
            on(Fact.CreateSequence.class, (f, s) -> f.create(Item.Kind.SEQUENCE, s.sequence(), "sequence")),
            on(Fact.CreateFunction.class, (f, c) -> f.replace(Item.Kind.FUNCTION, c.function(), c.text())),
            on(Fact.CreateView.class, Following::createView),
            on(
                    Fact.CreatePolicy.class,
                    (f, p) -> f.catalog.create(
                            new Item(Item.Kind.POLICY, p.table().qualified(), p.name()), p.text())),
            on(
                    Fact.CreateTrigger.class,
                    (f, t) -> f.catalog.replace(
                            new Item(Item.Kind.TRIGGER, t.table().qualified(), t.name()), t.text())),
            on(Fact.CreateSchema.class, Following::createSchema),
            on(Fact.Alter.class, Following::alter),
            on(
                    Fact.CreateExtension.class,
                    (f, e) -> f.catalog.create(Item.alone(Item.Kind.EXTENSION, e.extension()), "extension")),
            on(Fact.Comment.class, Following::comment));

    Following(Catalog catalog) {
        this.catalog = catalog;
        this.actions = new ActionFollowing(catalog);
    }

    private static <F extends Fact> Map.Entry<Class<? extends Fact>, BiConsumer<Following, Fact>> on(
            Class<F> type, BiConsumer<Following, F> follow) {
        return Map.entry(type, (f, fact) -> follow.accept(f, type.cast(fact)));
    }

    /** What a function's body says does not happen yet; what a block says does. */
    void follow(Fact fact) {
        if (fact instanceof Fact.DoBlock) {
            fact.within().forEach(this::follow);
        }
        BiConsumer<Following, Fact> known = table.get(fact.getClass());
        if (known != null) {
            known.accept(this, fact);
        }
    }

    private void createTable(Fact.CreateTable create) {
        String table = create.table().qualified();
        if (create.ifNotExists() && catalog.isThere(Item.alone(Item.Kind.TABLE, table))) {
            return;
        }
        boolean whole = !create.copied()
                && create.partitionOf().isEmpty()
                && create.parents().isEmpty();
        catalog.create(Item.alone(Item.Kind.TABLE, table), whole ? "table" : "table like another");
        for (ColumnFact column : create.columns()) {
            ColumnFollowing.add(catalog, actions, create.table(), column);
        }
        for (ConstraintFact constraint : create.constraints()) {
            actions.addConstraint(create.table(), constraint);
        }
        create.partitionOf()
                .ifPresent(p -> catalog.create(new Item(Item.Kind.PARTITION, p.qualified(), table), "partition"));
    }

    private void createIndex(Fact.CreateIndex index) {
        String name =
                index.name().orElseGet(() -> index.table().name() + "_" + String.join("_", index.keys()) + "_idx");
        catalog.createIndex(
                index.table().sibling(name).qualified(), index.table().qualified(), index.text());
    }

    private void drop(Fact.Drop drop) {
        for (SqlName name : drop.names()) {
            if (drop.ifExists()) {
                Item item = item(drop.kind(), name);
                if (!catalog.isThere(item)) {
                    // Whether it was there, nobody knows; now it is not.
                    catalog.clear(item);
                    continue;
                }
            }
            if (drop.kind().equals("table") || drop.kind().equals("foreign table")) {
                catalog.dropWhole(Item.alone(Item.Kind.TABLE, name.qualified()));
            } else if (KINDS.containsKey(drop.kind())) {
                catalog.dropWhole(item(drop.kind(), name));
                catalog.dropAttached(name.qualified());
            }
        }
    }

    private void dropOn(Fact.DropOn drop) {
        if (!drop.kind().equals("rule")) {
            Item.Kind kind = drop.kind().equals("trigger") ? Item.Kind.TRIGGER : Item.Kind.POLICY;
            catalog.drop(new Item(kind, drop.table().qualified(), drop.name()));
        }
    }

    private void rename(Fact.Rename rename) {
        String owner = rename.object().qualified();
        if (rename.part().isPresent()) {
            String part = rename.part().get();
            switch (rename.kind()) {
                case "column" -> ColumnFollowing.rename(catalog, owner, part, rename.to());
                case "value" -> catalog.rename(label(rename.object(), part), label(rename.object(), rename.to()));
                case "constraint" -> actions.renameConstraint(rename.object(), part, rename.to());
                case "trigger" ->
                    catalog.rename(
                            new Item(Item.Kind.TRIGGER, owner, part), new Item(Item.Kind.TRIGGER, owner, rename.to()));
                default -> {}
            }
        } else {
            renameWhole(rename, owner, rename.object().sibling(rename.to()));
        }
    }

    private void renameWhole(Fact.Rename rename, String owner, SqlName to) {
        if (rename.kind().equals("table")) {
            catalog.renameWhole(Item.alone(Item.Kind.TABLE, owner), to.qualified());
        } else if (KINDS.containsKey(rename.kind())) {
            catalog.renameWhole(
                    item(rename.kind(), rename.object()),
                    item(rename.kind(), to).name());
            if (rename.kind().equals("index")) {
                catalog.tableOf(rename.object()).ifPresent(t -> catalog.index(to.qualified(), t));
            }
        }
    }

    private void setSchema(Fact.SetSchema set) {
        SqlName to = new SqlName(set.schema(), set.object().name(), set.at());
        renameWhole(
                new Fact.Rename(set.at(), set.kind(), set.object(), Optional.empty(), to.name()),
                set.object().qualified(),
                to);
    }

    /** What ways back keep lies in a schema that stays. */
    private void createSchema(Fact.CreateSchema create) {
        if (!create.schema().startsWith("concertina")) {
            catalog.create(Item.alone(Item.Kind.SCHEMA, create.schema()), "schema");
        }
    }

    private void createView(Fact.CreateView view) {
        if (view.fresh()) {
            create(Item.Kind.VIEW, view.view(), view.text());
        } else {
            replace(Item.Kind.VIEW, view.view(), view.text());
        }
    }

    private void alter(Fact.Alter alter) {
        String attach = "attach partition ";
        if (alter.kind().equals("index") && alter.words().startsWith(attach)) {
            String child = alter.words().substring(attach.length()).replace(" . ", ".");
            String name = child.substring(child.indexOf('.') + 1);
            catalog.attach(
                    alter.object().sibling(name).qualified(), alter.object().qualified());
        }
    }

    private void createEnum(Fact.CreateEnum create) {
        create(Item.Kind.TYPE, create.type(), "enum");
        create.labels().forEach(l -> catalog.replace(label(create.type(), l), "label"));
    }

    private void alterDomain(Fact.AlterDomain alter) {
        String[] words = alter.words().split(" ", -1);
        Item item = new Item(Item.Kind.CONSTRAINT, alter.domain().qualified(), words[Math.min(2, words.length - 1)]);
        if (alter.words().startsWith("constraint")) {
            catalog.create(new Item(item.kind(), item.owner(), words[Math.min(1, words.length - 1)]), "check");
        } else if (alter.words().startsWith("drop constraint")) {
            catalog.drop(item);
        } else if (alter.words().startsWith("validate constraint")) {
            catalog.replace(item, "check");
        } else if (alter.words().startsWith("set") || alter.words().startsWith("drop")) {
            boolean set = alter.words().startsWith("set");
            Item setting = new Item(Item.Kind.SETTING, alter.domain().qualified(), words[words.length > 1 ? 1 : 0]);
            change(setting, set ? alter.words() : Catalog.ABSENT);
        }
    }

    private void change(Item item, String definition) {
        if (definition.equals(Catalog.ABSENT)) {
            catalog.clear(item);
        } else {
            catalog.replace(item, definition);
        }
    }

    private void comment(Fact.Comment comment) {
        if (!COMMENTED.contains(comment.kind())) {
            // It goes with its object, and comes with it.
            return;
        }
        Item item = Item.alone(
                Item.Kind.COMMENT, comment.kind() + " " + comment.object().qualified());
        change(item, comment.text().equals("null") ? Catalog.ABSENT : comment.text());
    }

    private void create(Item.Kind kind, SqlName name, String definition) {
        catalog.create(Item.alone(kind, name.qualified()), definition);
    }

    private void replace(Item.Kind kind, SqlName name, String definition) {
        catalog.replace(Item.alone(kind, name.qualified()), definition);
    }

    private static Item item(String kind, SqlName name) {
        Item.Kind item = KINDS.getOrDefault(kind, Item.Kind.TABLE);
        boolean global = item == Item.Kind.SCHEMA || item == Item.Kind.EXTENSION;
        return Item.alone(item, global ? name.name() : name.qualified());
    }

    private static Item label(SqlName type, String label) {
        return new Item(Item.Kind.LABEL, type.qualified(), label);
    }
}
