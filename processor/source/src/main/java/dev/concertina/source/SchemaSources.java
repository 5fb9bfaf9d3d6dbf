package dev.concertina.source;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import dev.concertina.annotation.Extensions;
import dev.concertina.schema.Name;
import dev.concertina.schema.QualifiedName;
import dev.concertina.schema.Schema;
import java.util.ArrayList;
import java.util.List;
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
    private final SortedMap<String, String> files = new TreeMap<>();

    private SchemaSources(Schema schema, String base) {
        this.schema = schema;
        this.classes = ClassNames.of(schema, base);
        this.sequences = new SequenceAnnotations(schema);
    }

    /**
     * The classes, the same ones whenever the schema is the same.
     *
     * @param base the package of what stands in schema {@code public}; other schemas are packages in it
     */
    public static Sources of(Schema schema, String base) {
        SchemaSources sources = new SchemaSources(schema, base);
        sources.write();
        return new Sources(sources.files, sources.unsaid());
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
            ClassName java = classes.of(table.name()).orElseThrow();
            add(java, new TableSource(java, table, schema, classes, sequences).spec());
        });
        database();
    }

    /** What no table has stands on a class of its own. */
    private void database() {
        List<AnnotationSpec> annotations = new ArrayList<>();
        if (!schema.extensions().isEmpty()) {
            annotations.add(new Attributes(Extensions.class)
                    .names("value", List.copyOf(schema.extensions()))
                    .build());
        }
        schema.sequences().values().stream()
                .filter(s -> !sequences.isSaid(s))
                .forEach(s -> annotations.add(sequences.free(s)));
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
        files.put(name.packageName().replace('.', '/') + "/" + name.simpleName() + ".java", text);
    }

    private List<String> unsaid() {
        List<String> unsaid = new ArrayList<>();
        PartitionAnnotations partitions = new PartitionAnnotations(schema, classes);
        Set<Name> used = Stream.of(schema.tables(), schema.enums(), schema.domains(), schema.sequences())
                .flatMap(objects -> objects.keySet().stream())
                .map(QualifiedName::schema)
                .collect(Collectors.toSet());
        schema.namespaces().stream()
                .filter(n -> !used.contains(n))
                .forEach(n -> unsaid.add("schema \"" + n + "\", in which nothing is"));
        schema.enums().values().stream()
                .filter(e -> e.labels().isEmpty())
                .forEach(e -> unsaid.add("enum type \"" + e.name() + "\", which has no label"));
        schema.sequences().values().forEach(s -> {
            if (sequences.isSaid(s)) {
                s.comment().ifPresent(c -> unsaid.add("the comment of sequence \"" + s.name() + "\""));
            } else {
                s.ownedBy()
                        .ifPresent(o -> unsaid.add("that sequence \"" + s.name() + "\" goes with column \"" + o.column()
                                + "\" of table \"" + o.table() + "\""));
            }
        });
        schema.tables().values().forEach(t -> {
            t.foreignKeys()
                    .filter(k -> !ConstraintAnnotations.isSayable(k, classes))
                    .forEach(k -> unsaid.add("foreign key \"" + k.name() + "\" of table \"" + t.name()
                            + "\", which refers to \"" + k.referencedTable() + "\", for which no class stands"));
            if (t.partitionOf().isEmpty()) {
                unsaid.addAll(partitions.unsaid(t));
            }
        });
        return unsaid;
    }
}
