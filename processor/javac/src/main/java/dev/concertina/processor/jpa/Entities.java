package dev.concertina.processor.jpa;

import dev.concertina.processor.declaration.Declarations;
import dev.concertina.processor.declaration.TypeDeclaration;
import dev.concertina.processor.problem.Problems;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Turns entities into classes that say the same with our annotations. A table that no class stands for, of a collection
 * or a relation, becomes a class of its own, whose name no class can have.
 */
public final class Entities {
    private final Declarations declarations;
    private final Supplier<JpaSettings> settings;

    /** Reads classes through these declarations. */
    public Entities(Declarations declarations, Supplier<JpaSettings> settings) {
        this.declarations = declarations;
        this.settings = settings;
    }

    /** Whether a class is an entity. */
    public static boolean isEntity(TypeDeclaration type) {
        return EntityClasses.isEntity(type);
    }

    /**
     * The classes, with entities replaced by what they mean; those that are none stay as they are.
     *
     * @param problems what cannot be read is added
     */
    public List<TypeDeclaration> replaced(List<TypeDeclaration> types, Problems problems) {
        if (types.stream().noneMatch(Entities::isEntity)) {
            return types;
        }
        List<TypeDeclaration> all = new ArrayList<>();
        types.stream().filter(t -> !isEntity(t)).forEach(all::add);
        all.addAll(tables(types, problems));
        new Unread(problems).check(types);
        return all;
    }

    /** The table of an entity in a jar, as far as others can reference it. */
    public Optional<TypeDeclaration> table(TypeDeclaration entity) {
        EntityClasses classes = new EntityClasses(declarations);
        TypeDeclaration top = classes.strategy(entity).equals("SINGLE_TABLE") ? classes.root(entity) : entity;
        return tables(List.of(top), new Problems()).stream()
                .filter(t -> t.name().equals(top.name()))
                .findFirst();
    }

    private List<TypeDeclaration> tables(List<TypeDeclaration> types, Problems problems) {
        JpaSettings settings = this.settings.get();
        EntityClasses classes = new EntityClasses(declarations);
        NativeEnums nativeEnums = new NativeEnums(settings);
        BasicTypes basics = new BasicTypes(classes, nativeEnums, settings);
        Singular singular = new Singular(classes, basics, settings, problems);
        Sketches sketches = new Sketches(settings.naming());
        Generators generators = new Generators(classes, sketches, settings);
        types.forEach(basics::learn);
        types.forEach(generators::learn);
        Map<TypeDeclaration, List<TypeDeclaration>> hierarchies = hierarchies(types, classes);
        hierarchies.forEach((root, subclasses) -> learnUnions(root, subclasses, classes, singular));
        EntityTables tables = new EntityTables(classes, singular, sketches, settings);
        hierarchies.forEach(tables::add);
        Plurals plurals = new Plurals(classes, singular, sketches, settings);
        hierarchies.forEach((root, subclasses) -> {
            plurals.add(root, classes.attributes(root));
            subclasses.forEach(s -> plurals.add(s, classes.ownAttributes(s)));
        });
        hierarchies.forEach(generators::add);
        List<TypeDeclaration> all = new ArrayList<>(nativeEnums.all());
        sketches.all().forEach(s -> all.add(s.declaration()));
        return all;
    }

    /** The roots with all entities below them, parents first. */
    private static Map<TypeDeclaration, List<TypeDeclaration>> hierarchies(
            List<TypeDeclaration> types, EntityClasses classes) {
        Map<TypeDeclaration, List<TypeDeclaration>> hierarchies = new LinkedHashMap<>();
        List<TypeDeclaration> entities = types.stream()
                .filter(Entities::isEntity)
                .sorted(Comparator.<TypeDeclaration>comparingInt(t -> depth(t, classes))
                        .thenComparing(TypeDeclaration::name))
                .toList();
        for (TypeDeclaration entity : entities) {
            TypeDeclaration root = classes.root(entity);
            List<TypeDeclaration> below = hierarchies.computeIfAbsent(root, r -> new ArrayList<>());
            if (!root.name().equals(entity.name())) {
                below.add(entity);
            }
        }
        return hierarchies;
    }

    private static int depth(TypeDeclaration entity, EntityClasses classes) {
        return classes.parent(entity).map(p -> 1 + depth(p, classes)).orElse(0);
    }

    /** Rows of an entity whose subclasses have whole tables are in several tables. */
    private static void learnUnions(
            TypeDeclaration root, List<TypeDeclaration> subclasses, EntityClasses classes, Singular singular) {
        if (classes.strategy(root).equals("TABLE_PER_CLASS")) {
            for (TypeDeclaration subclass : subclasses) {
                classes.parent(subclass).ifPresent(p -> singular.relations().learnUnion(p.name()));
            }
            if (!root.instantiable()) {
                singular.relations().learnUnion(root.name());
            }
        }
    }
}
