package dev.concertina.processor.jpa;

import dev.concertina.ddl.SqlWriter;
import dev.concertina.processor.declaration.AnnotationUse;
import dev.concertina.processor.declaration.TypeDeclaration;
import dev.concertina.processor.problem.Place;
import dev.concertina.schema.Name;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Adds the column that says of which class a row is, and what follows from it. */
final class Discriminators {
    private final EntityClasses classes;
    private final JpaSettings settings;

    Discriminators(EntityClasses classes, JpaSettings settings) {
        this.classes = classes;
        this.settings = settings;
    }

    void add(TypeDeclaration root, List<TypeDeclaration> subclasses, TableSketch table) {
        Optional<AnnotationUse> use = root.annotation("jpa:DiscriminatorColumn");
        if (root.has("hibernate:DiscriminatorFormula") || (use.isEmpty() && subclasses.isEmpty())) {
            return;
        }
        String name = name(root);
        Place place = use.map(AnnotationUse::place).orElse(root.place());
        ColumnDraft draft = ColumnDraft.of(name, type(use), true, Vocabulary.member(name, root))
                .at(place);
        if (settings.seven()) {
            List<TypeDeclaration> all = new ArrayList<>(List.of(root));
            all.addAll(subclasses);
            String values = all.stream()
                    .filter(TypeDeclaration::instantiable)
                    .map(t -> value(t, root))
                    .collect(Collectors.joining(", "));
            if (!values.isEmpty()) {
                draft = draft.with(Vocabulary.check(quoted(name) + " in (" + values + ")", Optional.empty(), place));
            }
        }
        table.add(draft);
    }

    private static String type(Optional<AnnotationUse> use) {
        Optional<String> definition = use.flatMap(u -> u.text("columnDefinition"));
        if (definition.isPresent()) {
            return definition.get();
        }
        return switch (use.flatMap(u -> u.text("discriminatorType")).orElse("STRING")) {
            case "INTEGER" -> "integer";
            case "CHAR" -> "char(1)";
            default -> {
                var length = use.map(u -> u.number("length"));
                yield "varchar(" + (length.isPresent() ? length.get().orElse(31) : 31) + ")";
            }
        };
    }

    private String name(TypeDeclaration root) {
        return settings.naming()
                .physical(root.annotation("jpa:DiscriminatorColumn")
                        .flatMap(u -> u.text("name"))
                        .orElse("DTYPE"));
    }

    private String value(TypeDeclaration type, TypeDeclaration root) {
        String kind = root.annotation("jpa:DiscriminatorColumn")
                .flatMap(u -> u.text("discriminatorType"))
                .orElse("STRING");
        String value = type.annotation("jpa:DiscriminatorValue")
                .flatMap(v -> v.text("value"))
                .orElseGet(() -> kind.equals("STRING")
                        ? classes.entityName(type)
                        : Integer.toString(classes.entityName(type).hashCode()));
        return kind.equals("INTEGER") ? value : SqlWriter.quoteLiteral(value);
    }

    /** Hibernate 7 requires of the rows of a class what its attributes require. */
    void requireOfSubclasses(TypeDeclaration root, List<TypeDeclaration> subclasses, TableSketch table) {
        if (!settings.seven() || table.column(name(root)).isEmpty()) {
            return;
        }
        for (TypeDeclaration subclass : subclasses) {
            List<String> required = new ArrayList<>();
            for (Attribute attribute : belowRoot(root, subclass)) {
                table.columns().stream()
                        .filter(c -> c.member().equals(attribute.member()))
                        .filter(c -> !c.notNull() && isRequired(attribute))
                        .forEach(c -> required.add(quoted(c.name()) + " is not null"));
            }
            if (!required.isEmpty()) {
                table.say(Vocabulary.check(
                        quoted(name(root)) + " <> " + value(subclass, root) + " or (" + String.join(" and ", required)
                                + ")",
                        Optional.empty(),
                        subclass.place()));
            }
        }
    }

    private List<Attribute> belowRoot(TypeDeclaration root, TypeDeclaration subclass) {
        List<Attribute> attributes = new ArrayList<>(classes.attributes(subclass));
        attributes.removeAll(classes.attributes(root));
        return attributes;
    }

    private static boolean isRequired(Attribute attribute) {
        return attribute.isToOne()
                ? BasicColumns.isFalse(Optional.of(attribute.relation()), "optional")
                : attribute.type().primitive();
    }

    private static String quoted(String name) {
        return SqlWriter.quote(Name.shortened(name));
    }
}
