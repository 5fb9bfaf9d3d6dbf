package dev.concertina.processor.declaration;

import dev.concertina.processor.problem.Place;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A class, record or enum.
 *
 * @param name the qualified name
 * @param extensible whether it can have subclasses
 * @param instantiable whether it is not abstract
 * @param typeParameters the names of its type variables
 * @param superclass what it extends, unless that is {@code Object}, {@code Record} or {@code Enum}
 * @param interfaces what it implements itself
 * @param members its fields or components, in order, without those of superclasses
 * @param properties what getters of a class of JPA stand for, in order, with their annotations
 * @param constants of an enum, in order
 * @param documentation its Javadoc as plain text, where that was asked for
 * @param complete whether all that it names is known to the compiler
 */
public record TypeDeclaration(
        String name,
        String simpleName,
        String packageName,
        Kind kind,
        boolean extensible,
        boolean instantiable,
        List<String> typeParameters,
        Optional<Superclass> superclass,
        List<Superclass> interfaces,
        List<MemberDeclaration> members,
        List<MemberDeclaration> properties,
        List<MemberDeclaration> constants,
        List<AnnotationUse> annotations,
        Optional<String> documentation,
        boolean complete)
        implements Annotated {
    public TypeDeclaration {
        typeParameters = List.copyOf(typeParameters);
        interfaces = List.copyOf(interfaces);
        members = List.copyOf(members);
        properties = List.copyOf(properties);
        constants = List.copyOf(constants);
        annotations = List.copyOf(annotations);
    }

    /** By name alone: two classes of one name hardly meet, and all that a class says is much to hash. */
    @Override
    public int hashCode() {
        return name.hashCode();
    }

    /** What a type is, as far as that matters. */
    public enum Kind {
        CLASS,
        RECORD,
        ENUM,
        /** An interface or annotation type. */
        OTHER
    }

    /** A superclass or interface and the arguments for its type variables. */
    public record Superclass(String name, List<JavaType> arguments) {
        public Superclass {
            arguments = List.copyOf(arguments);
        }
    }

    @Override
    public Place place() {
        return Place.of(name);
    }

    /** The members with these arguments for the type variables, in the order of {@link #typeParameters}. */
    public List<MemberDeclaration> members(List<JavaType> arguments) {
        return substituted(members, arguments);
    }

    /** The properties with these arguments for the type variables. */
    public List<MemberDeclaration> properties(List<JavaType> arguments) {
        return substituted(properties, arguments);
    }

    private List<MemberDeclaration> substituted(List<MemberDeclaration> all, List<JavaType> arguments) {
        if (typeParameters.isEmpty() || arguments.isEmpty()) {
            return all;
        }
        return all.stream().map(m -> m.substituted(bound(arguments))).toList();
    }

    /** The superclass with these arguments for the type variables. */
    public Optional<Superclass> superclass(List<JavaType> arguments) {
        return superclass.map(s -> new Superclass(
                s.name(),
                s.arguments().stream().map(a -> a.substituted(bound(arguments))).toList()));
    }

    private Map<String, JavaType> bound(List<JavaType> arguments) {
        Map<String, JavaType> bound = new HashMap<>();
        for (int i = 0; i < Math.min(typeParameters.size(), arguments.size()); i++) {
            bound.put(typeParameters.get(i), arguments.get(i));
        }
        return bound;
    }
}
