package dev.concertina.processor.read;

import dev.concertina.processor.declaration.AnnotationUse;
import dev.concertina.processor.declaration.Declarations;
import dev.concertina.processor.declaration.JavaType;
import dev.concertina.processor.declaration.MemberDeclaration;
import dev.concertina.processor.declaration.SnakeCase;
import dev.concertina.processor.declaration.TypeDeclaration;
import dev.concertina.processor.problem.ErrorCode;
import dev.concertina.processor.problem.Place;
import dev.concertina.processor.problem.Problems;
import dev.concertina.schema.DataType;
import dev.concertina.schema.Name;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Finds the SQL type of a member. */
final class ColumnTypes {
    private static final Set<String> TEXTUAL = Set.of("text", "character varying", "character");

    private final Declarations declarations;
    private final Problems problems;
    private final Values values;
    private final TypeNames names;
    private final Map<String, DataType> parsed = new HashMap<>();

    ColumnTypes(Declarations declarations, Problems problems, Values values, TypeNames names) {
        this.declarations = declarations;
        this.problems = problems;
        this.values = values;
        this.names = names;
    }

    /**
     * A type, and the labels of an enum that is stored as text.
     */
    record Resolved(DataType type, List<String> labels) {}

    Optional<Resolved> resolve(MemberDeclaration member) {
        Optional<AnnotationUse> storedAs =
                member.annotation("StoredAs").filter(a -> a.text("value").isPresent());
        if (storedAs.isPresent()) {
            Place place = storedAs.get().at("value");
            return written(storedAs.get(), storedAs.get().text("value").orElse(""), place)
                    .map(type -> new Resolved(type, checkedLabels(member.type(), type)));
        }
        return byJavaType(member.type(), member.place());
    }

    /** A type as it is written in an attribute. */
    Optional<DataType> written(AnnotationUse use, String text, Place place) {
        try {
            return Optional.of(parsed.computeIfAbsent(text, DataType::parse));
        } catch (IllegalArgumentException e) {
            boolean serial = text.strip().toLowerCase(Locale.ROOT).matches("(small|big)?serial[248]?");
            problems.add(
                    ErrorCode.INVALID_TYPE,
                    place,
                    use.subject() + " gives the type \"" + text + "\", which "
                            + (serial
                                    ? "is a notation and no type. Write @FromSequence, or better @Identity."
                                    : "PostgreSQL could not read. Write it as in CREATE TABLE, such as"
                                            + " \"varchar(40)\" or \"timestamp with time zone\"."));
            return Optional.empty();
        }
    }

    Optional<Resolved> byJavaType(JavaType type, Place place) {
        Optional<Resolved> element = switch (type.kind()) {
            case PRIMITIVE -> SqlTypes.of(type.name()).map(ColumnTypes::plain);
            case ENUM -> declarations.find(type.name()).flatMap(this::enumType);
            case CLASS ->
                SqlTypes.of(type.name())
                        .map(ColumnTypes::plain)
                        .or(() -> declarations.find(type.name()).flatMap(this::domain));
            default -> Optional.empty();
        };
        if (element.isEmpty() && type.kind() != JavaType.Kind.UNRESOLVED) {
            unsupported(type, place);
        }
        return element.map(e -> type.array() ? new Resolved(e.type().asArray(), e.labels()) : e);
    }

    private void unsupported(JavaType type, Place place) {
        boolean table = declarations.find(type.name()).map(d -> d.has("Stored")).orElse(false);
        String remedy = table
                ? "Hold its key and say @References(" + type + ".class)."
                : "Give the SQL type with @StoredAs, spread its members with @Inlined, or leave it out with @NotStored.";
        problems.add(
                ErrorCode.UNSUPPORTED_TYPE,
                place,
                place.subject() + " has the Java type \"" + type
                        + "\", which belongs to no SQL type, so it cannot be a column. " + remedy);
    }

    private Optional<Resolved> enumType(TypeDeclaration type) {
        Optional<AnnotationUse> nativeEnum = type.annotation("NativeEnum");
        if (nativeEnum.isPresent()) {
            return names.of(type, nativeEnum.get()).map(DataType::of).map(ColumnTypes::plain);
        }
        return Optional.of(new Resolved(DataType.builtin("text"), labels(type)));
    }

    private Optional<Resolved> domain(TypeDeclaration type) {
        return type.annotation("Domain")
                .flatMap(use -> names.of(type, use))
                .map(DataType::of)
                .map(ColumnTypes::plain);
    }

    /** An enum whose column has a textual type of its own is checked like one that has none. */
    private List<String> checkedLabels(JavaType type, DataType written) {
        boolean textual = written.schema().isEmpty() && TEXTUAL.contains(written.name());
        if (type.kind() != JavaType.Kind.ENUM || !textual) {
            return List.of();
        }
        return declarations
                .find(type.name())
                .filter(d -> !d.has("NativeEnum"))
                .map(ColumnTypes::labels)
                .orElse(List.of());
    }

    /** What the constants of an enum are stored as. */
    static List<String> labels(TypeDeclaration type) {
        return type.constants().stream()
                .map(c -> c.annotation("StoredAs").flatMap(a -> a.text("value")).orElse(c.name()))
                .toList();
    }

    private static Resolved plain(DataType type) {
        return new Resolved(type, List.of());
    }

    /** Reads a name through the same checks as all others. */
    Optional<Name> columnName(MemberDeclaration member, String prefix) {
        Optional<AnnotationUse> storedAs = member.annotation("StoredAs").filter(a -> a.has("name"));
        String name = storedAs.flatMap(a -> a.text("name")).orElseGet(() -> SnakeCase.of(member.name()));
        return values.name(prefix + name, storedAs.map(a -> a.at("name")).orElse(member.place()));
    }
}
