package dev.concertina.processor.jpa;

import dev.concertina.processor.declaration.AnnotationUse;
import dev.concertina.processor.declaration.JavaType;
import dev.concertina.processor.declaration.TypeDeclaration;
import java.util.List;
import java.util.Optional;

/** Adds what attributes with several values mean: tables of their own, or columns in the other entity's table. */
final class Plurals {
    private final EntityClasses classes;
    private final Singular singular;
    private final Sketches sketches;
    private final JpaSettings settings;
    private final TableWords words;
    private final CollectionRows rows;

    Plurals(EntityClasses classes, Singular singular, Sketches sketches, JpaSettings settings) {
        this.classes = classes;
        this.singular = singular;
        this.sketches = sketches;
        this.settings = settings;
        this.words = new TableWords(settings.naming());
        this.rows = new CollectionRows(classes, singular, settings);
    }

    /** Adds all of an entity's, those of embedded attributes too. */
    void add(TypeDeclaration entity, List<Attribute> attributes) {
        for (Attribute attribute : attributes) {
            if (attribute.has("jpa:ElementCollection")) {
                elements(entity, attribute);
            } else if (attribute.isPlural()) {
                toMany(entity, attribute);
            } else if (attribute.isToOne() && attribute.has("jpa:JoinTable")) {
                joinTable(entity, attribute);
            } else {
                classes.embeddable(attribute)
                        .ifPresent(
                                e -> add(entity, classes.attributes(e, attribute.type(), attribute.inside(), entity)));
            }
        }
    }

    private void elements(TypeDeclaration entity, Attribute attribute) {
        Optional<AnnotationUse> described = attribute.use("jpa:CollectionTable");
        Naming naming = settings.naming();
        String name = naming.table(classes.entityName(entity) + "_" + attribute.name());
        TableSketch table = sketches.other(described, name, entity, attribute.place());
        List<AnnotationUse> joins =
                described.map(d -> d.allNested("joinColumns")).orElse(List.of());
        if (joins.isEmpty()) {
            joins = attribute.joinColumns();
        }
        List<String> owner = singular.relations()
                .join(
                        owner(joins, described.flatMap(d -> d.nested("foreignKey")), attribute),
                        Vocabulary.member(attribute.name(), entity),
                        classes.entityName(entity),
                        entity,
                        table);
        List<String> element = rows.element(attribute, entity, table);
        rows.key(attribute, entity, table, owner, element);
        softDelete(attribute, entity, table);
        described.ifPresent(d -> words.add(d, table, List.of()));
    }

    private static ToOne.Side owner(
            List<AnnotationUse> joins, Optional<AnnotationUse> foreignKey, Attribute attribute) {
        return new ToOne.Side(
                joins,
                Joins.foreignKey(joins, foreignKey),
                attribute.isToOne() ? Optional.empty() : ToOne.onDelete(attribute.use("hibernate:OnDelete")),
                true,
                attribute.place());
    }

    private void toMany(TypeDeclaration entity, Attribute attribute) {
        Optional<TypeDeclaration> target = singular.relations().target(attribute);
        if (target.isEmpty()) {
            return;
        }
        Optional<String> mappedBy = attribute.relation().text("mappedBy");
        if (mappedBy.isPresent()) {
            sketches.of(target.get()).ifPresent(table -> mapped(entity, attribute, mappedBy.get(), table));
        } else if (attribute.has("jpa:OneToMany")
                && !attribute.has("jpa:JoinTable")
                && !attribute.joinColumns().isEmpty()) {
            sketches.of(target.get()).ifPresent(table -> joinColumn(entity, attribute, table));
        } else {
            joinTable(entity, attribute);
        }
    }

    /** A relation that the other end describes, but for what only this end can say. */
    private void mapped(TypeDeclaration entity, Attribute attribute, String other, TableSketch table) {
        place(attribute, entity, table);
        ToOne.onDelete(attribute.use("hibernate:OnDelete")).ifPresent(action -> table.onDelete(other, action));
    }

    /** A relation to many whose foreign key is in their table. */
    private void joinColumn(TypeDeclaration entity, Attribute attribute, TableSketch table) {
        ToOne.Side side = owner(attribute.joinColumns(), Optional.empty(), attribute);
        singular.relations()
                .join(
                        new ToOne.Side(side.joins(), side.foreignKey(), side.onDelete(), false, side.place()),
                        Vocabulary.member(attribute.name(), entity),
                        attribute.name(),
                        entity,
                        table);
        place(attribute, entity, table);
    }

    /** The position or key of a row that belongs to something else, too. */
    private void place(Attribute attribute, TypeDeclaration entity, TableSketch table) {
        if (attribute.has("jpa:OrderColumn")) {
            rows.order(attribute, entity, table, false);
        }
        if (CollectionRows.isMap(attribute.type()) && !attribute.has("jpa:MapKey")) {
            rows.mapKey(attribute, entity, table, false);
        }
    }

    private void joinTable(TypeDeclaration entity, Attribute attribute) {
        Optional<TypeDeclaration> target = singular.relations().target(attribute);
        Optional<TableSketch> own = sketches.of(entity);
        if (target.isEmpty() || own.isEmpty()) {
            return;
        }
        Optional<AnnotationUse> described = attribute.use("jpa:JoinTable");
        String name = settings.naming().joinTable(own.get().name(), tableName(target.get()), attribute.name());
        TableSketch table = sketches.other(described, name, entity, attribute.place());
        List<AnnotationUse> joins =
                described.map(d -> d.allNested("joinColumns")).orElse(List.of());
        List<AnnotationUse> inverse =
                described.map(d -> d.allNested("inverseJoinColumns")).orElse(List.of());
        ToOne.Side ownerSide = owner(joins, described.flatMap(d -> d.nested("foreignKey")), attribute);
        String stem = attribute.isToOne()
                ? ""
                : inverseAttribute(target.get(), entity, attribute).orElse(classes.entityName(entity));
        List<String> owner =
                singular.relations().join(ownerSide, Vocabulary.member(attribute.name(), entity), stem, entity, table);
        boolean optional = attribute.isToOne() && !settings.seven();
        ToOne.Side targetSide = new ToOne.Side(
                inverse,
                Joins.foreignKey(inverse, described.flatMap(d -> d.nested("inverseForeignKey"))),
                Optional.empty(),
                !optional,
                attribute.place());
        List<String> element = singular.relations()
                .join(targetSide, Vocabulary.member(attribute.name(), entity), attribute.name(), target.get(), table);
        rows.key(attribute, entity, table, owner, element);
        softDelete(attribute, entity, table);
        boolean single = attribute.has("jpa:OneToMany") || attribute.has("jpa:OneToOne");
        if (single && !table.key().equals(element)) {
            table.say(Vocabulary.unique(element, Optional.empty(), attribute.place()));
        }
        described.ifPresent(d -> words.add(d, table, List.of()));
    }

    /** With Hibernate 7 the rows of an entity that is not really deleted are not deleted either. */
    private void softDelete(Attribute attribute, TypeDeclaration entity, TableSketch table) {
        Optional<AnnotationUse> own = attribute.use("hibernate:SoftDelete");
        Optional<AnnotationUse> owners =
                settings.seven() && attribute.isPlural() ? entity.annotation("hibernate:SoftDelete") : Optional.empty();
        own.or(() -> owners).ifPresent(use -> SoftDelete.add(use, entity, table, settings.naming()));
    }

    private String tableName(TypeDeclaration target) {
        return sketches.of(target)
                .map(TableSketch::name)
                .orElseGet(() -> settings.naming()
                        .table(target.annotation("jpa:Table")
                                .flatMap(t -> t.text("name"))
                                .orElse(classes.entityName(target))));
    }

    /** The attribute at the other end that is mapped by this one. */
    private Optional<String> inverseAttribute(TypeDeclaration target, TypeDeclaration owner, Attribute attribute) {
        return classes.attributes(target).stream()
                .filter(a -> a.isPlural() && !a.has("jpa:ElementCollection"))
                .filter(a -> a.relation()
                        .text("mappedBy")
                        .filter(attribute.name()::equals)
                        .isPresent())
                .filter(a -> classes.entity(a.target())
                        .filter(t -> classes.root(t).equals(classes.root(owner)))
                        .isPresent())
                .map(Attribute::name)
                .findFirst();
    }

    /** The type of the values in a collection. */
    static JavaType elementType(Attribute attribute) {
        List<JavaType> arguments = attribute.type().arguments();
        JavaType written = attribute
                .use("jpa:ElementCollection")
                .flatMap(e -> e.text("targetClass"))
                .map(JavaType::of)
                .orElse(attribute.type());
        return arguments.isEmpty() ? written : arguments.get(arguments.size() - 1);
    }
}
