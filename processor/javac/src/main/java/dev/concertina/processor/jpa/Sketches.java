package dev.concertina.processor.jpa;

import dev.concertina.processor.declaration.AnnotationUse;
import dev.concertina.processor.declaration.TypeDeclaration;
import dev.concertina.processor.problem.Place;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** All tables while they are filled, by entity and by name. */
final class Sketches {
    private final Naming naming;
    private final Map<String, TableSketch> byName = new LinkedHashMap<>();
    private final Map<String, TableSketch> byType = new LinkedHashMap<>();

    Sketches(Naming naming) {
        this.naming = naming;
    }

    /** The table of an entity. */
    TableSketch entity(TypeDeclaration entity, String logicalName) {
        Optional<AnnotationUse> table = entity.annotation("jpa:Table");
        Optional<String> schema = table.flatMap(Sketches::schema).map(naming::physical);
        String name = naming.table(table.flatMap(t -> t.text("name")).orElse(logicalName));
        Place place = table.or(() -> entity.annotation("jpa:Entity"))
                .map(AnnotationUse::place)
                .orElse(entity.place());
        TableSketch sketch = new TableSketch(entity.name(), name, schema, entity, place);
        byType.put(entity.name(), sketch);
        byName.putIfAbsent(key(schema, name), sketch);
        return sketch;
    }

    /** A table that is no entity's own: of a collection, of a relation, secondary. */
    TableSketch other(Optional<AnnotationUse> described, String physicalName, TypeDeclaration owner, Place place) {
        Optional<String> schema = described.flatMap(Sketches::schema).map(naming::physical);
        String name = described.flatMap(d -> d.text("name")).map(naming::table).orElse(physicalName);
        return byName.computeIfAbsent(
                key(schema, name), k -> new TableSketch(owner.name() + "#" + name, name, schema, owner, place));
    }

    private static Optional<String> schema(AnnotationUse use) {
        return use.text("schema");
    }

    private static String key(Optional<String> schema, String name) {
        return schema.orElse("") + "." + name;
    }

    void share(TypeDeclaration entity, TableSketch sketch) {
        byType.put(entity.name(), sketch);
    }

    /** The table of an entity of this compilation. */
    Optional<TableSketch> of(TypeDeclaration entity) {
        return Optional.ofNullable(byType.get(entity.name()));
    }

    Collection<TableSketch> all() {
        Set<TableSketch> all = new LinkedHashSet<>(byName.values());
        all.addAll(byType.values());
        return all;
    }
}
