package dev.concertina.source;

import com.palantir.javapoet.AnnotationSpec;
import dev.concertina.annotation.Stored;
import dev.concertina.schema.Constraint;
import dev.concertina.schema.DefaultName;
import dev.concertina.schema.Deferrability;
import dev.concertina.schema.ForeignKey;
import dev.concertina.schema.Index;
import dev.concertina.schema.IndexElement;
import dev.concertina.schema.Name;
import dev.concertina.schema.PrimaryKey;
import dev.concertina.schema.Schema;
import dev.concertina.schema.Table;
import dev.concertina.schema.Unique;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** What an entity says about its table: by JPA where that can, else by annotations of ours, on the class or on a member. */
final class EntityWords {
    private static final Name PUBLIC = Name.of("public");

    private final Table table;
    private final Schema schema;
    private final ClassNames classes;
    private final List<Entities.Relation> relations;
    private final Set<Name> shared;
    private final Attributes described = new Attributes(Jpa.TABLE);
    private final List<AnnotationSpec> ours = new ArrayList<>();
    private final Map<Name, List<AnnotationSpec>> onMembers = new HashMap<>();

    EntityWords(Table table, Schema schema, ClassNames classes, List<Entities.Relation> relations) {
        this.table = table;
        this.schema = schema;
        this.classes = classes;
        this.relations = relations;
        this.shared = relations.stream()
                .filter(r -> r.owning() && r.columns().size() > 1)
                .flatMap(r -> r.columns().stream())
                .collect(Collectors.toSet());
        described.text("name", Jpa.spelled(table.name().name()));
        if (!table.name().schema().equals(PUBLIC)) {
            described.text("schema", Jpa.spelled(table.name().schema()));
        }
        table.constraints().values().stream()
                .filter(c -> ConstraintAnnotations.isSayable(c, classes) && !isSaidByMembers(c))
                .forEach(this::constraint);
        table.indexes().values().forEach(this::index);
    }

    /** {@code @Table}. */
    AnnotationSpec table() {
        return described.build();
    }

    /** Ours on the class. */
    List<AnnotationSpec> onClass() {
        List<AnnotationSpec> all = new ArrayList<>();
        AnnotationSpec stored = new Attributes(Stored.class)
                .flag("unlogged", table.unlogged())
                .tableWith(table.storageParameters())
                .text("comment", table.comment())
                .build();
        if (!stored.members().isEmpty()) {
            all.add(stored);
        }
        all.addAll(ours);
        InheritanceAnnotation.of(table, schema, classes).ifPresent(all::add);
        table.partitioning().ifPresent(p -> all.add(PartitionAnnotations.partitioning(p)));
        all.addAll(new PartitionAnnotations(schema, classes).of(table));
        return all;
    }

    /** Ours on the member that has this column. */
    List<AnnotationSpec> onMember(Name column) {
        return onMembers.getOrDefault(column, List.of());
    }

    /** What {@code @Id}, {@code @ManyToOne} and {@code @OneToOne} say. */
    private boolean isSaidByMembers(Constraint constraint) {
        if (constraint instanceof PrimaryKey key) {
            return key.columns().equals(Entities.key(table))
                    && key.name().equals(DefaultName.of(table.name().name(), Optional.empty(), "pkey"))
                    && key.include().isEmpty()
                    && key.deferrability() == Deferrability.NOT_DEFERRABLE;
        }
        return constraint instanceof ForeignKey key
                && relations.stream().anyMatch(r -> r.whole() && r.key().equals(key));
    }

    private void constraint(Constraint constraint) {
        if (constraint instanceof Unique unique && isPlain(unique)) {
            described.nested(
                    "uniqueConstraints",
                    new Attributes(Jpa.UNIQUE)
                            .text("name", unique.name().text())
                            .names("columnNames", unique.columns())
                            .build());
            return;
        }
        Optional<Name> member =
                alone(ConstraintAnnotations.member(constraint)).filter(m -> !(constraint instanceof PrimaryKey));
        place(member, constraint.accept(new ConstraintAnnotations(schema, classes, table.name(), member.isPresent())));
    }

    private static boolean isPlain(Unique unique) {
        return Jpa.isPlain(unique.name())
                && Jpa.arePlain(unique.columns())
                && unique.include().isEmpty()
                && !unique.nullsNotDistinct()
                && unique.deferrability() == Deferrability.NOT_DEFERRABLE;
    }

    private void index(Index index) {
        if (isPlain(index)) {
            described.nested(
                    "indexes",
                    new Attributes(Jpa.INDEX)
                            .text("name", index.name().text())
                            .text("columnList", String.join(", ", IndexAnnotations.keys(index.keys())))
                            .build());
            return;
        }
        Optional<Name> member = alone(IndexAnnotations.member(index));
        place(member, IndexAnnotations.of(table.name(), index, member.isPresent()));
    }

    /** A unique one would be a constraint to JPA. */
    private static boolean isPlain(Index index) {
        return Jpa.isPlain(index.name())
                && index.keys().stream().allMatch(EntityWords::isPlain)
                && !index.unique()
                && index.method().equals("btree")
                && index.include().isEmpty()
                && index.predicate().isEmpty()
                && index.storageParameters().isEmpty()
                && index.comment().isEmpty();
    }

    private static boolean isPlain(IndexElement key) {
        return key.column().filter(Jpa::isPlain).isPresent()
                && key.collation().isEmpty()
                && key.operatorClass().isEmpty()
                && key.descending() == key.nullsFirst();
    }

    private Optional<Name> alone(Optional<Name> column) {
        return column.filter(c -> !shared.contains(c));
    }

    private void place(Optional<Name> member, AnnotationSpec annotation) {
        member.map(m -> onMembers.computeIfAbsent(m, n -> new ArrayList<>()))
                .orElse(ours)
                .add(annotation);
    }
}
