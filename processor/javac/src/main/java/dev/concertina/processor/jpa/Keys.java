package dev.concertina.processor.jpa;

import dev.concertina.processor.declaration.AnnotationUse;
import dev.concertina.processor.declaration.TypeDeclaration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Finds the columns by which an entity's table is referenced. */
final class Keys {
    private final EntityClasses classes;
    private final Singular singular;
    private final JpaSettings settings;
    private final Map<String, List<ColumnDraft>> known = new HashMap<>();
    private final Set<String> open = new HashSet<>();

    Keys(EntityClasses classes, Singular singular, JpaSettings settings) {
        this.classes = classes;
        this.singular = singular;
        this.settings = settings;
    }

    /** The key of the table that is the entity's own; empty if it has none, or refers to itself. */
    List<ColumnDraft> of(TypeDeclaration entity) {
        List<ColumnDraft> key = known.get(entity.name());
        if (key != null || !open.add(entity.name())) {
            return key == null ? List.of() : key;
        }
        key = read(entity);
        open.remove(entity.name());
        known.put(entity.name(), key);
        return key;
    }

    private List<ColumnDraft> read(TypeDeclaration entity) {
        Optional<TypeDeclaration> parent = classes.parent(entity);
        if (parent.isPresent()) {
            return classes.strategy(entity).equals("JOINED")
                    ? renamed(of(parent.get()), entity.annotations("jpa:PrimaryKeyJoinColumn"))
                    : of(parent.get());
        }
        TableSketch sketch = new TableSketch("", "", Optional.empty(), entity, entity.place());
        addTo(sketch, entity);
        return List.copyOf(sketch.columns());
    }

    /** The key with the names that a joined or secondary table gives to it. */
    List<ColumnDraft> renamed(List<ColumnDraft> key, List<AnnotationUse> joins) {
        List<ColumnDraft> renamed = new ArrayList<>();
        for (int i = 0; i < key.size(); i++) {
            ColumnDraft column = key.get(i);
            Optional<AnnotationUse> join = Joins.of(joins, column.name(), i, key.size(), settings.naming());
            String name = join.flatMap(j -> j.text("name"))
                    .map(settings.naming()::physical)
                    .orElse(column.name());
            renamed.add(column.referencedBy(
                            name,
                            true,
                            column.member(),
                            join.map(AnnotationUse::place).orElse(column.place()))
                    .oneOfSeveral());
        }
        return renamed;
    }

    /** Adds the key of a root entity to its table. */
    void addTo(TableSketch table, TypeDeclaration entity) {
        List<Attribute> derivations = new ArrayList<>();
        Set<String> derived = new HashSet<>();
        for (Attribute attribute : classes.attributes(entity)) {
            attribute.use("jpa:MapsId").ifPresent(m -> {
                derivations.add(attribute);
                derived.add(m.text("value").orElse(""));
            });
        }
        List<String> names = new ArrayList<>();
        for (Attribute attribute : classes.attributes(entity)) {
            boolean whole = derived.contains("") || derived.contains(attribute.name());
            if (attribute.has("jpa:Id") && !whole) {
                names.addAll(singular.add(attribute, entity, a -> table, Need.REQUIRED));
            } else if (attribute.has("jpa:EmbeddedId") && !whole) {
                names.addAll(embedded(attribute, entity, table, derived));
            }
        }
        for (Attribute attribute : derivations) {
            names.addAll(singular.add(attribute, entity, a -> table, Need.REQUIRED));
        }
        table.key(names.stream().distinct().toList());
    }

    /** The attributes of an embedded key without those that a relation gives. */
    private List<String> embedded(Attribute key, TypeDeclaration entity, TableSketch table, Set<String> derived) {
        List<String> names = new ArrayList<>();
        TypeDeclaration type = classes.embeddable(key).orElse(entity);
        if (type.equals(entity)) {
            return names;
        }
        for (Attribute attribute : classes.attributes(type, key.type(), key.inside(), entity)) {
            if (!derived.contains(attribute.name())) {
                names.addAll(singular.add(attribute, entity, a -> table, Need.REQUIRED));
            }
        }
        return names;
    }

    /** A column of an entity that is no part of its key but referenced all the same. */
    Optional<ColumnDraft> column(TypeDeclaration entity, String name) {
        Optional<ColumnDraft> inKey =
                of(entity).stream().filter(c -> c.name().equals(name)).findFirst();
        if (inKey.isPresent()) {
            return inKey;
        }
        TableSketch sketch = new TableSketch("", "", Optional.empty(), entity, entity.place());
        for (Attribute attribute : classes.attributes(entity)) {
            if (!attribute.isToOne()) {
                singular.add(attribute, entity, a -> sketch, Need.AS_SAID);
            }
        }
        return sketch.column(name);
    }
}
