package dev.concertina.processor.jpa;

import dev.concertina.processor.declaration.AnnotationUse;
import dev.concertina.processor.declaration.MemberDeclaration;
import dev.concertina.processor.declaration.TypeDeclaration;
import dev.concertina.processor.problem.ErrorCode;
import dev.concertina.processor.problem.Place;
import dev.concertina.processor.problem.Problems;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Adds the columns and the foreign key of a relation to one entity. */
final class ToOne {
    private final EntityClasses classes;
    private final Keys keys;
    private final JpaSettings settings;
    private final Problems problems;
    private final Set<String> unions = new HashSet<>();

    ToOne(EntityClasses classes, Keys keys, JpaSettings settings, Problems problems) {
        this.classes = classes;
        this.keys = keys;
        this.settings = settings;
        this.problems = problems;
    }

    Keys keys() {
        return keys;
    }

    /** Entities whose rows are in several tables, so that no foreign key can reference them. */
    void learnUnion(String entity) {
        unions.add(entity);
    }

    List<String> add(Attribute attribute, TableSketch table, Need need) {
        if (attribute.relation().text("mappedBy").isPresent()) {
            return List.of();
        }
        Optional<TypeDeclaration> target = target(attribute);
        if (target.isEmpty() || attribute.has("jpa:JoinTable") || attribute.has("jpa:PrimaryKeyJoinColumn")) {
            return List.of();
        }
        Side side = side(attribute, need);
        List<String> names = join(side, attribute.member(), attribute.name(), target.get(), table);
        if (attribute.has("jpa:OneToOne") && !isWholeKey(attribute, table)) {
            table.unique(names, attribute.place());
        }
        return names;
    }

    private static boolean isWholeKey(Attribute attribute, TableSketch table) {
        return attribute.has("jpa:Id")
                || (attribute.has("jpa:MapsId") && table.key().isEmpty());
    }

    /** The entity at the other end; what is none is reported. */
    Optional<TypeDeclaration> target(Attribute attribute) {
        Optional<TypeDeclaration> target = classes.entity(attribute.target());
        if (target.isEmpty()) {
            problems.add(
                    ErrorCode.UNKNOWN_TABLE,
                    attribute.relation().place(),
                    attribute.relation().subject() + " relates to \"" + attribute.target()
                            + "\", which is no entity, so there is nothing to reference."
                            + " Annotate it with @Entity, or name one with targetEntity.");
        }
        return target;
    }

    private Side side(Attribute attribute, Need need) {
        boolean optional = !BasicColumns.isFalse(Optional.of(attribute.relation()), "optional");
        boolean required = need == Need.REQUIRED
                || (!optional && !(need == Need.NULLABLE && settings.seven()))
                || (settings.validation() && HibernateColumn.isRequired(attribute.member()));
        List<AnnotationUse> joins = attribute.joinColumns();
        return new Side(
                joins,
                Joins.foreignKey(joins, Optional.empty()),
                onDelete(attribute.use("hibernate:OnDelete")),
                required,
                attribute.joinColumns().isEmpty()
                        ? attribute.relation().place()
                        : attribute.joinColumns().get(0).place());
    }

    static Optional<String> onDelete(Optional<AnnotationUse> use) {
        return use.flatMap(u -> u.text("action")).filter(a -> !a.equals("NO_ACTION"));
    }

    /**
     * One end of a relation.
     *
     * @param joins what {@code @JoinColumn}s say
     * @param required whether the columns are NOT NULL in any case
     */
    record Side(
            List<AnnotationUse> joins,
            Optional<AnnotationUse> foreignKey,
            Optional<String> onDelete,
            boolean required,
            Place place) {
        Side {
            joins = List.copyOf(joins);
        }
    }

    /**
     * Adds columns that hold the key of an entity, and a foreign key.
     *
     * @param stem what the columns' names begin with where none are given; empty if they are named as what they reference
     * @return the names of the columns
     */
    List<String> join(Side side, MemberDeclaration member, String stem, TypeDeclaration target, TableSketch table) {
        List<ColumnDraft> referenced = referenced(side.joins(), target);
        List<String> names = new ArrayList<>();
        for (int i = 0; i < referenced.size(); i++) {
            ColumnDraft column = referenced.get(i);
            Optional<AnnotationUse> join =
                    Joins.of(side.joins(), column.name(), i, referenced.size(), settings.naming());
            String name = settings.naming()
                    .physical(join.flatMap(j -> j.text("name"))
                            .orElse(stem.isEmpty() ? column.name() : stem + "_" + column.name()));
            boolean required = side.required() || BasicColumns.isFalse(join, "nullable");
            ColumnDraft draft = column.referencedBy(
                    name, required, member, join.map(AnnotationUse::place).orElse(side.place()));
            if (join.map(j -> j.flag("unique")).orElse(false)) {
                draft = draft.with(Vocabulary.use("Unique", draft.place(), Map.of()));
            }
            draft = draft.withComment(join.flatMap(j -> j.text("comment")));
            table.add(described(referenced.size() == 1 ? draft : draft.oneOfSeveral(), join));
            names.add(name);
        }
        boolean constrained = !Joins.isUnconstrained(side.foreignKey()) && !unions.contains(target.name());
        if (constrained && !names.isEmpty()) {
            table.foreignKey(new Reference(
                    tableType(target),
                    names,
                    referenced.stream().map(ColumnDraft::name).toList(),
                    side.foreignKey().flatMap(f -> f.text("name")),
                    side.onDelete(),
                    side.place()));
        }
        return names;
    }

    private static ColumnDraft described(ColumnDraft draft, Optional<AnnotationUse> join) {
        ColumnDraft typed =
                ColumnDefinition.of(join).map(d -> draft.withType(d.type())).orElse(draft);
        return ColumnDefinition.applied(typed, join);
    }

    private List<ColumnDraft> referenced(List<AnnotationUse> joins, TypeDeclaration target) {
        List<ColumnDraft> key = keys.of(target);
        List<String> named = joins.stream()
                .flatMap(j -> j.text("referencedColumnName").stream())
                .map(settings.naming()::physical)
                .toList();
        Set<String> own = key.stream().map(ColumnDraft::name).collect(Collectors.toSet());
        return named.isEmpty() || named.size() < joins.size() || own.equals(Set.copyOf(named))
                ? key
                : named.stream().flatMap(n -> keys.column(target, n).stream()).toList();
    }

    /** The type by which the entity's table is named. */
    String tableType(TypeDeclaration entity) {
        return classes.strategy(entity).equals("SINGLE_TABLE")
                ? classes.root(entity).name()
                : entity.name();
    }
}
