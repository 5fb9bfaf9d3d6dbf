package dev.concertina.processor.jpa;

import dev.concertina.processor.declaration.AnnotationUse;
import dev.concertina.processor.declaration.TypeDeclaration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Makes the tables of hierarchies of entities, with all but what has several values. */
final class EntityTables {
    private final EntityClasses classes;
    private final Singular singular;
    private final Sketches sketches;
    private final Discriminators discriminators;
    private final TableWords words;
    private final Naming naming;
    private final boolean seven;

    EntityTables(EntityClasses classes, Singular singular, Sketches sketches, JpaSettings settings) {
        this.classes = classes;
        this.singular = singular;
        this.sketches = sketches;
        this.discriminators = new Discriminators(classes, settings);
        this.words = new TableWords(settings.naming());
        this.naming = settings.naming();
        this.seven = settings.seven();
    }

    /**
     * Adds a hierarchy.
     *
     * @param subclasses all entities below the root, parents first
     */
    void add(TypeDeclaration root, List<TypeDeclaration> subclasses) {
        switch (classes.strategy(root)) {
            case "JOINED" -> joined(root, subclasses);
            case "TABLE_PER_CLASS" -> perClass(root, subclasses);
            default -> single(root, subclasses);
        }
    }

    private void single(TypeDeclaration root, List<TypeDeclaration> subclasses) {
        TableSketch table = sketches.entity(root, classes.entityName(root));
        singular.keys().addTo(table, root);
        discriminators.add(root, subclasses, table);
        fill(root, classes.attributes(root), table, Need.AS_SAID);
        table.arrange(classes.attributes(root));
        for (TypeDeclaration subclass : subclasses) {
            sketches.share(subclass, table);
            fill(subclass, classes.ownAttributes(subclass), table, Need.NULLABLE);
        }
        discriminators.requireOfSubclasses(root, subclasses, table);
    }

    private void joined(TypeDeclaration root, List<TypeDeclaration> subclasses) {
        TableSketch table = sketches.entity(root, classes.entityName(root));
        singular.keys().addTo(table, root);
        if (root.has("jpa:DiscriminatorColumn")) {
            discriminators.add(root, subclasses, table);
        }
        fill(root, classes.attributes(root), table, Need.AS_SAID);
        table.arrange(classes.attributes(root));
        for (TypeDeclaration subclass : subclasses) {
            TableSketch own = sketches.entity(subclass, classes.entityName(subclass));
            TypeDeclaration parent = classes.parent(subclass).orElse(root);
            List<AnnotationUse> joins = subclass.annotations("jpa:PrimaryKeyJoinColumn");
            references(own, parent, joins, Joins.foreignKey(joins, Optional.empty()), subclass);
            fill(subclass, classes.ownAttributes(subclass), own, Need.AS_SAID);
        }
    }

    /** A key that is a foreign key, too. */
    private void references(
            TableSketch table,
            TypeDeclaration target,
            List<AnnotationUse> joins,
            Optional<AnnotationUse> foreignKey,
            TypeDeclaration owner) {
        List<ColumnDraft> key = singular.keys().of(target);
        List<ColumnDraft> own = singular.keys().renamed(key, joins);
        own.forEach(table::add);
        List<String> names = own.stream().map(ColumnDraft::name).toList();
        table.key(names);
        if (!Joins.isUnconstrained(foreignKey) && !names.isEmpty()) {
            table.foreignKey(new Reference(
                    singular.relations().tableType(target),
                    names,
                    key.stream().map(ColumnDraft::name).toList(),
                    foreignKey.flatMap(f -> f.text("name")),
                    ToOne.onDelete(owner.annotation("hibernate:OnDelete")),
                    own.get(0).place()));
        }
    }

    private void perClass(TypeDeclaration root, List<TypeDeclaration> subclasses) {
        List<TypeDeclaration> all = new ArrayList<>(List.of(root));
        all.addAll(subclasses);
        for (TypeDeclaration entity : all) {
            if (entity.instantiable()) {
                TableSketch table = sketches.entity(entity, classes.entityName(entity));
                singular.keys().addTo(table, entity);
                fill(entity, classes.attributes(entity), table, Need.AS_SAID);
                table.arrange(classes.attributes(entity));
            }
        }
    }

    private void fill(TypeDeclaration entity, List<Attribute> attributes, TableSketch main, Need need) {
        Map<String, TableSketch> secondary = secondary(entity);
        Function<Attribute, TableSketch> tables = attribute -> attribute
                .column()
                .flatMap(c -> c.text("table"))
                .or(() -> attribute.joinColumns().stream()
                        .flatMap(j -> j.text("table").stream())
                        .findFirst())
                .map(naming::table)
                .map(secondary::get)
                .orElse(main);
        List<String> natural = new ArrayList<>();
        for (Attribute attribute : attributes) {
            if (!attribute.has("jpa:Id") && !attribute.has("jpa:EmbeddedId") && !attribute.has("jpa:MapsId")) {
                List<String> names = singular.add(attribute, entity, tables, need);
                if (attribute.has("hibernate:NaturalId")) {
                    natural.addAll(names);
                }
            }
        }
        if (!natural.isEmpty()) {
            main.say(Vocabulary.unique(natural, Optional.empty(), entity.place()));
        }
        softDelete(entity, main);
        main.growKey(attributes.stream()
                .filter(a -> seven && a.has("hibernate:PartitionKey"))
                .toList());
        classes.ownClasses(entity).forEach(type -> words.add(type, main, attributes));
        secondary.forEach((name, table) -> entity.annotations("jpa:SecondaryTable").stream()
                .filter(s -> naming.table(s.text("name").orElse("")).equals(name))
                .forEach(s -> words.add(s, table, attributes)));
    }

    private void softDelete(TypeDeclaration entity, TableSketch table) {
        for (TypeDeclaration type : classes.ownClasses(entity)) {
            type.annotation("hibernate:SoftDelete").ifPresent(use -> SoftDelete.add(use, entity, table, naming));
        }
    }

    private Map<String, TableSketch> secondary(TypeDeclaration entity) {
        Map<String, TableSketch> secondary = new HashMap<>();
        for (AnnotationUse use : entity.annotations("jpa:SecondaryTable")) {
            String name = naming.table(use.text("name").orElse(""));
            TableSketch table = sketches.other(Optional.of(use), name, entity, use.place());
            List<AnnotationUse> joins = use.allNested("pkJoinColumns");
            references(table, entity, joins, use.nested("foreignKey"), entity);
            secondary.put(name, table);
        }
        return secondary;
    }
}
