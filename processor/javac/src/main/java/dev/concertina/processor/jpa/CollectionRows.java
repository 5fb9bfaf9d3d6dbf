package dev.concertina.processor.jpa;

import dev.concertina.ddl.SqlWriter;
import dev.concertina.processor.declaration.AnnotationUse;
import dev.concertina.processor.declaration.JavaType;
import dev.concertina.processor.declaration.TypeDeclaration;
import dev.concertina.processor.jpa.BasicTypes.Told;
import dev.concertina.schema.Name;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Adds the columns of a collection's rows, and what tells the rows apart. */
final class CollectionRows {
    private static final Set<String> SETS = Set.of("java.util.Set", "java.util.SortedSet", "java.util.NavigableSet");
    private static final Set<String> MAPS = Set.of("java.util.Map", "java.util.SortedMap", "java.util.NavigableMap");

    private final EntityClasses classes;
    private final Singular singular;
    private final JpaSettings settings;

    CollectionRows(EntityClasses classes, Singular singular, JpaSettings settings) {
        this.classes = classes;
        this.singular = singular;
        this.settings = settings;
    }

    /** The columns of the values. */
    List<String> element(Attribute attribute, TypeDeclaration entity, TableSketch table) {
        JavaType type = Plurals.elementType(attribute);
        Optional<TypeDeclaration> embeddable = classes.embeddable(type, false);
        if (embeddable.isPresent()) {
            Overrides all = attribute.inside();
            Overrides overrides = all.under("value").over(all.under("element")).over(all);
            List<String> names = new ArrayList<>();
            for (Attribute inner : classes.attributes(embeddable.get(), type, overrides, entity)) {
                names.addAll(singular.add(inner, entity, a -> table, Need.EMBEDDED));
            }
            return names;
        }
        Told told = Told.of(attribute.member(), false, Optional.empty());
        Optional<AnnotationUse> column = attribute.inside().column("value").or(attribute::column);
        Optional<ColumnDraft> draft =
                singular.basics().of(attribute.member(), type, told, column, attribute.name(), Need.AS_SAID);
        draft.ifPresent(table::add);
        return draft.map(d -> List.of(d.name())).orElse(List.of());
    }

    /** The primary key of the rows, as far as they have one. */
    void key(Attribute attribute, TypeDeclaration entity, TableSketch table, List<String> owner, List<String> element) {
        List<String> key = new ArrayList<>(owner);
        if (attribute.isToOne()) {
            table.key(key);
        } else if (isMap(attribute.type()) && !attribute.has("jpa:MapKey")) {
            key.addAll(mapKey(attribute, entity, table, true));
            table.key(key);
        } else if (attribute.has("jpa:OrderColumn")) {
            key.add(order(attribute, entity, table, true));
            table.key(key);
        } else if (isSet(attribute.type()) || isMap(attribute.type())) {
            key.addAll(element);
            boolean complete = element.stream()
                    .allMatch(e -> table.column(e).map(ColumnDraft::notNull).orElse(false));
            if (complete) {
                table.key(settings.seven() && attribute.has("jpa:OneToMany") ? element : key);
            } else if (settings.seven()) {
                table.say(Vocabulary.unique(key, Optional.empty(), attribute.place()));
            }
        }
    }

    static boolean isMap(JavaType type) {
        return !type.array() && MAPS.contains(type.name());
    }

    private static boolean isSet(JavaType type) {
        return SETS.contains(type.container()) || (!type.array() && SETS.contains(type.name()));
    }

    String order(Attribute attribute, TypeDeclaration entity, TableSketch table, boolean required) {
        Optional<AnnotationUse> use = attribute.use("jpa:OrderColumn");
        String name =
                settings.naming().physical(use.flatMap(u -> u.text("name")).orElse(attribute.name() + "_ORDER"));
        boolean notNull = required || BasicColumns.isFalse(use, "nullable");
        String type = use.flatMap(u -> u.text("columnDefinition")).orElse("integer");
        ColumnDraft draft = ColumnDraft.of(name, type, notNull, Vocabulary.member(attribute.name(), entity))
                .at(use.map(AnnotationUse::place).orElse(attribute.place()));
        if (settings.seven()) {
            String check = SqlWriter.quote(Name.shortened(name)) + " >= 0";
            draft = draft.with(Vocabulary.check(check, Optional.empty(), draft.place()));
        }
        table.add(draft);
        return name;
    }

    /** The columns of the keys of a map. */
    List<String> mapKey(Attribute attribute, TypeDeclaration entity, TableSketch table, boolean required) {
        JavaType type = attribute.type().arguments().isEmpty()
                ? JavaType.of("java.lang.String")
                : attribute.type().arguments().get(0);
        Optional<TypeDeclaration> target = classes.entity(type.name());
        if (target.isPresent()) {
            List<AnnotationUse> joins = attribute.member().annotations("jpa:MapKeyJoinColumn");
            if (joins.isEmpty()) {
                joins = List.of(Vocabulary.use(
                        "jpa:MapKeyJoinColumn", attribute.place(), Map.of("name", attribute.name() + "_KEY")));
            }
            ToOne.Side side = new ToOne.Side(
                    joins, Joins.foreignKey(joins, Optional.empty()), Optional.empty(), required, attribute.place());
            return singular.relations()
                    .join(
                            side,
                            Vocabulary.member(attribute.name(), entity),
                            attribute.name() + "_KEY",
                            target.get(),
                            table);
        }
        Overrides overrides = attribute.inside();
        Optional<TypeDeclaration> embeddable = classes.embeddable(type, false);
        Need need = required ? Need.REQUIRED : Need.AS_SAID;
        if (embeddable.isPresent()) {
            List<String> names = new ArrayList<>();
            for (Attribute inner : classes.attributes(embeddable.get(), type, overrides.under("key"), entity)) {
                names.addAll(singular.add(inner, entity, a -> table, need));
            }
            return names;
        }
        Optional<AnnotationUse> column = overrides.column("key").or(() -> attribute.use("jpa:MapKeyColumn"));
        Told told = Told.of(attribute.member(), true, Optional.empty());
        Optional<ColumnDraft> draft = singular.basics()
                .of(Vocabulary.member(attribute.name(), entity), type, told, column, attribute.name() + "_KEY", need);
        draft.ifPresent(table::add);
        return draft.map(d -> List.of(d.name())).orElse(List.of());
    }
}
