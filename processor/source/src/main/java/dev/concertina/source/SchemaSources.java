package dev.concertina.source;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import dev.concertina.annotation.Extensions;
import dev.concertina.annotation.SqlObjects;
import dev.concertina.annotation.View;
import dev.concertina.schema.Name;
import dev.concertina.schema.QualifiedName;
import dev.concertina.schema.Schema;
import dev.concertina.schema.Sequence;
import dev.concertina.schema.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;

/** Writes annotated classes for a schema: one for each table, enum and domain, and one for what belongs to none. */
public final class SchemaSources {
    private final Schema schema;
    private final ClassNames classes;
    private final SequenceAnnotations sequences;
    private final Style style;
    private final Entities entities;
    private final DefinitionFiles definitions;
    private final SortedMap<String, String> files = new TreeMap<>();

    private SchemaSources(Schema schema, String base, Style style) {
        this.schema = schema;
        this.style = style;
        this.classes = ClassNames.of(schema, base);
        this.sequences = new SequenceAnnotations(schema);
        this.entities = new Entities(schema, classes);
        this.definitions = DefinitionFiles.of(schema, unused());
    }

    /**
     * The classes, the same ones whenever the schema is the same.
     *
     * @param base the package of what stands in schema {@code public}; other schemas are packages in it
     * @param style what tables become
     */
    public static Sources of(Schema schema, String base, Style style) {
        SchemaSources sources = new SchemaSources(schema, base, style);
        sources.write();
        return new Sources(sources.files, sources.definitions.texts(), sources.unsaid(), sources.keyless());
    }

    private void write() {
        schema.enums().forEach((name, type) -> {
            if (!type.labels().isEmpty()) {
                ClassName java = classes.of(name).orElseThrow();
                add(java, TypeSources.enumType(java, type));
            }
        });
        schema.domains().forEach((name, domain) -> {
            ClassName java = classes.of(name).orElseThrow();
            add(java, TypeSources.domain(java, domain));
        });
        schema.tables().values().stream().filter(t -> t.partitionOf().isEmpty()).forEach(table -> {
            Optional<AnnotationSpec> pointer = definitions.of(table.name()).map(SchemaSources::pointer);
            ClassName java = classes.of(table.name()).orElseThrow();
            add(
                    java,
                    isEntity(table)
                            ? new EntitySource(java, table, schema, classes, sequences, entities).spec(pointer)
                            : new TableSource(java, table, schema, classes, sequences).spec(pointer));
        });
        ViewNames.of(schema).forEach(this::view);
        database();
    }

    private boolean isEntity(Table table) {
        return style == Style.JPA && entities.isEntity(table);
    }

    private boolean isSaidByKey(Sequence sequence) {
        return schema.tables().values().stream()
                .filter(t -> isEntity(t) && Entities.key(t).size() == 1)
                .flatMap(t -> t.column(Entities.key(t).get(0)).stream())
                .anyMatch(c -> GeneratedKey.sequence(c, sequences)
                        .filter(sequence::equals)
                        .isPresent());
    }

    /** Tables that cannot be what is wished. */
    private List<QualifiedName> keyless() {
        return schema.tables().values().stream()
                .filter(t -> style == Style.JPA && t.partitionOf().isEmpty() && !entities.isEntity(t))
                .map(Table::name)
                .toList();
    }

    private void view(QualifiedName view) {
        ClassName java = classes.of(view).orElseThrow();
        add(
                java,
                TypeSpec.interfaceBuilder(java)
                        .addModifiers(Modifier.PUBLIC)
                        .addAnnotation(new Attributes(View.class)
                                .text("resource", definitions.of(view))
                                .build())
                        .build());
    }

    private static AnnotationSpec pointer(String file) {
        return new Attributes(SqlObjects.class).text("resource", file).build();
    }

    /** What no table or view has stands on a class of its own. */
    private void database() {
        List<AnnotationSpec> annotations = new ArrayList<>();
        if (!schema.extensions().isEmpty()) {
            annotations.add(new Attributes(Extensions.class)
                    .names("value", List.copyOf(schema.extensions()))
                    .build());
        }
        schema.sequences().values().stream()
                .filter(s -> !sequences.isSaid(s) && !isSaidByKey(s))
                .forEach(s -> annotations.add(sequences.free(s, classes)));
        definitions.others().forEach(f -> annotations.add(pointer(f)));
        if (annotations.isEmpty()) {
            return;
        }
        ClassName name = classes.other("Database");
        add(
                name,
                TypeSpec.classBuilder(name)
                        .addJavadoc("What the database has besides tables and types.")
                        .addModifiers(Modifier.PUBLIC, Modifier.FINAL)
                        .addAnnotations(annotations)
                        .addMethod(MethodSpec.constructorBuilder()
                                .addModifiers(Modifier.PRIVATE)
                                .build())
                        .build());
    }

    private void add(ClassName name, TypeSpec type) {
        String text = JavaFile.builder(name.packageName(), type)
                .skipJavaLangImports(true)
                .indent("    ")
                .build()
                .toString();
        files.put(
                name.packageName().replace('.', '/') + "/" + name.simpleName() + ".java",
                style == Style.JPA ? Annotations.joined(text) : text);
    }

    /** Schemas in which nothing is. */
    private List<Name> unused() {
        Set<Name> used = Stream.concat(
                        Stream.of(schema.tables(), schema.enums(), schema.domains(), schema.sequences())
                                .flatMap(objects -> objects.keySet().stream())
                                .map(QualifiedName::schema),
                        schema.definitions().values().stream().flatMap(d -> d.namespace().stream()))
                .collect(Collectors.toSet());
        return schema.namespaces().stream().filter(n -> !used.contains(n)).toList();
    }

    private List<String> unsaid() {
        List<String> unsaid = new ArrayList<>();
        PartitionAnnotations partitions = new PartitionAnnotations(schema, classes);
        schema.enums().values().stream()
                .filter(e -> e.labels().isEmpty())
                .forEach(e -> unsaid.add("enum type \"" + e.name() + "\", which has no label"));
        schema.sequences()
                .values()
                .forEach(s -> s.ownedBy()
                        .filter(o -> classes.of(o.table()).isEmpty())
                        .ifPresent(o -> unsaid.add("that sequence \"" + s.name() + "\" goes with column \"" + o.column()
                                + "\" of partition \"" + o.table() + "\"")));
        schema.tables().values().forEach(t -> {
            t.foreignKeys()
                    .filter(k -> !ConstraintAnnotations.isSayable(k, classes))
                    .forEach(k -> unsaid.add("foreign key \"" + k.name() + "\" of table \"" + t.name()
                            + "\", which refers to \"" + k.referencedTable() + "\", for which no class stands"));
            t.inheritance().parents().stream()
                    .filter(p -> classes.of(p).isEmpty())
                    .forEach(p -> unsaid.add(
                            "that table \"" + t.name() + "\" inherits from \"" + p + "\", for which no class stands"));
            if (t.partitionOf().isEmpty()) {
                unsaid.addAll(partitions.unsaid(t));
            }
        });
        return unsaid;
    }
}
