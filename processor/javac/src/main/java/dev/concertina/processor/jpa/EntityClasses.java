package dev.concertina.processor.jpa;

import dev.concertina.processor.declaration.Declarations;
import dev.concertina.processor.declaration.JavaType;
import dev.concertina.processor.declaration.MemberDeclaration;
import dev.concertina.processor.declaration.TypeDeclaration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Entities, embeddables and mapped superclasses: how they extend each other and what attributes they have. */
final class EntityClasses {
    private final Declarations declarations;
    private final Map<String, List<Level>> lineages = new HashMap<>();
    private final Map<String, List<Attribute>> attributes = new HashMap<>();

    EntityClasses(Declarations declarations) {
        this.declarations = declarations;
    }

    /** A class and the arguments for its type variables. */
    private record Level(TypeDeclaration type, List<JavaType> arguments) {}

    /** A class that may be an entity or a part of one. */
    Optional<TypeDeclaration> find(String name) {
        return name.startsWith("java.") ? Optional.empty() : declarations.find(name);
    }

    /** A class that values may have, those of the platform included. */
    Optional<TypeDeclaration> value(String name) {
        return declarations.find(name);
    }

    Optional<TypeDeclaration> entity(String name) {
        return find(name).filter(EntityClasses::isEntity);
    }

    static boolean isEntity(TypeDeclaration type) {
        return type.has("jpa:Entity");
    }

    /** The class that an attribute embeds, if it does. */
    Optional<TypeDeclaration> embeddable(Attribute attribute) {
        if (attribute.isPlural() || attribute.isToOne()) {
            return Optional.empty();
        }
        return embeddable(attribute.type(), attribute.has("jpa:Embedded") || attribute.has("jpa:EmbeddedId"));
    }

    Optional<TypeDeclaration> embeddable(JavaType type, boolean embedded) {
        return type.array() || type.kind() != JavaType.Kind.CLASS
                ? Optional.empty()
                : find(type.name()).filter(t -> embedded || t.has("jpa:Embeddable"));
    }

    /** The nearest superclass that is an entity. */
    Optional<TypeDeclaration> parent(TypeDeclaration entity) {
        List<Level> lineage = lineage(entity);
        for (int i = lineage.size() - 2; i >= 0; i--) {
            if (isEntity(lineage.get(i).type())) {
                return Optional.of(lineage.get(i).type());
            }
        }
        return Optional.empty();
    }

    TypeDeclaration root(TypeDeclaration entity) {
        return parent(entity).map(this::root).orElse(entity);
    }

    /** {@code SINGLE_TABLE}, {@code JOINED} or {@code TABLE_PER_CLASS}. */
    String strategy(TypeDeclaration entity) {
        return root(entity)
                .annotation("jpa:Inheritance")
                .flatMap(i -> i.text("strategy"))
                .orElse("SINGLE_TABLE");
    }

    String entityName(TypeDeclaration entity) {
        return entity.annotation("jpa:Entity").flatMap(e -> e.text("name")).orElse(entity.simpleName());
    }

    /** The attributes of an entity with those of its superclasses, farthest first. */
    List<Attribute> attributes(TypeDeclaration entity) {
        List<Attribute> known = attributes.get(entity.name());
        if (known == null) {
            known = attributes(lineage(entity), isByProperty(entity));
            attributes.put(entity.name(), known);
        }
        return known;
    }

    /** The attributes of an entity without those of entities that it extends. */
    List<Attribute> ownAttributes(TypeDeclaration entity) {
        return attributes(own(entity), isByProperty(entity));
    }

    /** The attributes of an embeddable as its owner sees them. */
    List<Attribute> attributes(TypeDeclaration embeddable, JavaType as, Overrides overrides, TypeDeclaration owner) {
        List<Attribute> attributes = new ArrayList<>();
        for (Level level : levels(embeddable, as.arguments())) {
            members(level, isByProperty(owner)).forEach(m -> attributes.add(new Attribute(m, overrides)));
        }
        return attributes;
    }

    /** The classes whose attributes are the entity's own, and their annotations with it. */
    List<TypeDeclaration> ownClasses(TypeDeclaration entity) {
        return own(entity).stream().map(Level::type).toList();
    }

    private List<Level> own(TypeDeclaration entity) {
        List<Level> own = new ArrayList<>();
        for (Level level : lineage(entity)) {
            if (isEntity(level.type()) && !level.type().name().equals(entity.name())) {
                own.clear();
            } else {
                own.add(level);
            }
        }
        return own;
    }

    private List<Attribute> attributes(List<Level> levels, boolean byProperty) {
        List<Attribute> attributes = new ArrayList<>();
        for (int i = 0; i < levels.size(); i++) {
            Overrides overrides = Overrides.NONE;
            for (int below = i; below < levels.size(); below++) {
                overrides = Overrides.of(levels.get(below).type().annotations()).over(overrides);
            }
            for (MemberDeclaration member : members(levels.get(i), byProperty)) {
                attributes.add(new Attribute(member, overrides));
            }
        }
        return attributes;
    }

    private List<Level> lineage(TypeDeclaration entity) {
        return lineages.computeIfAbsent(entity.name(), name -> levels(entity, List.of()));
    }

    /** The class and its superclasses that have attributes, farthest first. */
    private List<Level> levels(TypeDeclaration type, List<JavaType> arguments) {
        List<Level> levels = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        Optional<Level> next = Optional.of(new Level(type, arguments));
        while (next.isPresent() && seen.add(next.get().type().name())) {
            Level level = next.get();
            if (levels.isEmpty() || hasAttributes(level.type())) {
                levels.add(0, level);
            }
            next = level.type()
                    .superclass(level.arguments())
                    .flatMap(s -> find(s.name()).map(t -> new Level(t, s.arguments())));
        }
        return levels;
    }

    private static boolean hasAttributes(TypeDeclaration type) {
        return isEntity(type) || type.has("jpa:MappedSuperclass") || type.has("jpa:Embeddable");
    }

    /** Whether attributes are getters: where the key stands, all others stand. */
    private boolean isByProperty(TypeDeclaration entity) {
        for (Level level : lineage(entity)) {
            for (MemberDeclaration property : level.type().properties()) {
                if (property.has("jpa:Id") || property.has("jpa:EmbeddedId")) {
                    return true;
                }
            }
        }
        return false;
    }

    private static List<MemberDeclaration> members(Level level, boolean inherited) {
        Optional<String> access = level.type().annotation("jpa:Access").flatMap(a -> a.text("value"));
        boolean byProperty = access.map("PROPERTY"::equals).orElse(inherited);
        List<MemberDeclaration> usual = byProperty
                ? level.type().properties(level.arguments())
                : level.type().members(level.arguments());
        List<MemberDeclaration> others = byProperty
                ? level.type().members(level.arguments())
                : level.type().properties(level.arguments());
        List<MemberDeclaration> exceptions =
                others.stream().filter(o -> o.has("jpa:Access")).toList();
        List<MemberDeclaration> members = new ArrayList<>();
        for (MemberDeclaration member : usual) {
            boolean elsewhere = exceptions.stream().anyMatch(e -> e.name().equals(member.name()));
            if (!elsewhere && !member.skipped() && !member.has("jpa:Transient") && !member.has("NotStored")) {
                members.add(member);
            }
        }
        exceptions.stream().filter(e -> !e.has("jpa:Transient")).forEach(members::add);
        return members;
    }

    /** What a class was given for the type variables of an interface: {@code AttributeConverter<X, Y>}. */
    Optional<List<JavaType>> arguments(TypeDeclaration type, String interfaceName) {
        List<JavaType> found = type.interfaces().stream()
                .filter(i -> i.name().endsWith("." + interfaceName))
                .findFirst()
                .map(TypeDeclaration.Superclass::arguments)
                .orElse(List.of());
        return found.isEmpty() ? Optional.empty() : Optional.of(found);
    }
}
