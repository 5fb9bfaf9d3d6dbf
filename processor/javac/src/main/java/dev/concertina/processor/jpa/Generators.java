package dev.concertina.processor.jpa;

import dev.concertina.processor.declaration.AnnotationUse;
import dev.concertina.processor.declaration.TypeDeclaration;
import dev.concertina.processor.problem.Place;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads where generated keys come from: identities, sequences, tables. */
final class Generators {
    private final EntityClasses classes;
    private final Sketches sketches;
    private final JpaSettings settings;
    private final Naming naming;
    private final Map<String, AnnotationUse> named = new HashMap<>();
    private final Set<String> sequences = new HashSet<>();

    Generators(EntityClasses classes, Sketches sketches, JpaSettings settings) {
        this.classes = classes;
        this.sketches = sketches;
        this.settings = settings;
        this.naming = settings.naming();
    }

    /** Remembers generators that a class or its members name, for all classes; Hibernate 7 knows them there alone. */
    void learn(TypeDeclaration type) {
        if (!settings.seven()) {
            in(type).forEach(use -> use.text("name").ifPresent(n -> named.putIfAbsent(n, use)));
        }
    }

    private static List<AnnotationUse> in(TypeDeclaration type) {
        List<AnnotationUse> all = new ArrayList<>(type.annotations());
        type.members().forEach(m -> all.addAll(m.annotations()));
        type.properties().forEach(m -> all.addAll(m.annotations()));
        return all.stream()
                .filter(u ->
                        u.name().equals("jpa:SequenceGenerator") || u.name().equals("jpa:TableGenerator"))
                .toList();
    }

    /** Adds what the key of a root entity needs. */
    void add(TypeDeclaration root, List<TypeDeclaration> subclasses) {
        for (Attribute attribute : classes.attributes(root)) {
            Optional<AnnotationUse> generated = attribute.use("jpa:GeneratedValue");
            if (generated.isEmpty() || attribute.has("hibernate:UuidGenerator")) {
                continue;
            }
            List<TypeDeclaration> entities = new ArrayList<>(List.of(root));
            if (classes.strategy(root).equals("TABLE_PER_CLASS")) {
                entities.addAll(subclasses);
            }
            entities.stream()
                    .flatMap(e -> sketches.of(e).stream())
                    .findFirst()
                    .ifPresent(table -> add(attribute, generated.get(), root, table));
        }
    }

    private void add(Attribute attribute, AnnotationUse generated, TypeDeclaration root, TableSketch table) {
        Optional<String> name = generated.text("generator");
        Optional<AnnotationUse> generator = name.isPresent() ? named(name.get(), root) : unnamed(attribute, root);
        String strategy = generated.text("strategy").orElse("AUTO");
        boolean byTable = strategy.equals("TABLE")
                || generator.filter(g -> g.name().equals("jpa:TableGenerator")).isPresent();
        if (strategy.equals("IDENTITY")) {
            table.columns().stream()
                    .filter(c -> c.member().equals(attribute.member()))
                    .findFirst()
                    .ifPresent(c -> table.replace(c.with(Vocabulary.use("Identity", generated.place(), Map.of()))));
        } else if (byTable) {
            table(generator, root, generated.place());
        } else if (strategy.equals("SEQUENCE") || (strategy.equals("AUTO") && isNumber(attribute))) {
            AnnotationUse sequence = sequence(generator, name, root, generated.place());
            if (sequences.add(
                    sequence.values().get("schema") + "." + sequence.values().get("value"))) {
                table.say(sequence);
            }
        }
    }

    private Optional<AnnotationUse> named(String name, TypeDeclaration root) {
        return classes.ownClasses(root).stream()
                .flatMap(t -> in(t).stream())
                .filter(g -> g.text("name").filter(name::equals).isPresent())
                .findFirst()
                .or(() -> Optional.ofNullable(named.get(name)));
    }

    private static Optional<AnnotationUse> unnamed(Attribute attribute, TypeDeclaration root) {
        return attribute
                .use("jpa:SequenceGenerator")
                .or(() -> attribute.use("jpa:TableGenerator"))
                .or(() -> root.annotation("jpa:SequenceGenerator"))
                .or(() -> root.annotation("jpa:TableGenerator"));
    }

    private static boolean isNumber(Attribute attribute) {
        return !attribute.type().name().equals("java.util.UUID")
                && !attribute.type().name().equals("java.lang.String");
    }

    private AnnotationUse sequence(
            Optional<AnnotationUse> generator, Optional<String> name, TypeDeclaration root, Place place) {
        String usual = name.orElseGet(() ->
                root.annotation("jpa:Table").flatMap(t -> t.text("name")).orElse(classes.entityName(root)) + "_SEQ");
        String sequence =
                naming.physical(generator.flatMap(g -> g.text("sequenceName")).orElse(usual));
        Map<String, Object> values = new HashMap<>(Map.of("value", sequence));
        values.put("increment", number(generator, "allocationSize", 50));
        values.put("start", number(generator, "initialValue", 1));
        generator.flatMap(g -> g.text("schema")).map(naming::physical).ifPresent(s -> values.put("schema", s));
        return Vocabulary.use(
                "FreeSequence", generator.map(AnnotationUse::place).orElse(place), values);
    }

    private void table(Optional<AnnotationUse> generator, TypeDeclaration root, Place place) {
        String name = naming.table(generator.flatMap(g -> g.text("table")).orElse("hibernate_sequences"));
        TableSketch table = sketches.other(generator.filter(g -> g.has("schema")), name, root, place);
        String key =
                naming.physical(generator.flatMap(g -> g.text("pkColumnName")).orElse("sequence_name"));
        String value = naming.physical(
                generator.flatMap(g -> g.text("valueColumnName")).orElse("next_val"));
        table.add(ColumnDraft.of(key, "varchar(255)", true, Vocabulary.member(key, root))
                .at(place));
        table.add(ColumnDraft.of(value, "bigint", false, Vocabulary.member(value, root))
                .at(place));
        table.key(List.of(key));
    }

    private static long number(Optional<AnnotationUse> generator, String attribute, long otherwise) {
        return generator.map(g -> g.number(attribute).orElse(otherwise)).orElse(otherwise);
    }
}
