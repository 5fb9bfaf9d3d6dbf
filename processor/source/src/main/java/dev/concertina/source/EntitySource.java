package dev.concertina.source;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.TypeSpec;
import dev.concertina.schema.Column;
import dev.concertina.schema.ColumnValue;
import dev.concertina.schema.ForeignKey;
import dev.concertina.schema.Name;
import dev.concertina.schema.Schema;
import dev.concertina.schema.Table;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import javax.lang.model.element.Modifier;

/** The entity of one table. */
final class EntitySource {
    private final ClassName name;
    private final Table table;
    private final Schema schema;
    private final ClassNames classes;
    private final SequenceAnnotations sequences;
    private final List<Entities.Relation> relations;
    private final List<Name> key;
    private final EntityTypes types;
    private final EntityWords words;
    private final ColumnAnnotations values;
    private final Taken taken = new Taken();

    EntitySource(
            ClassName name,
            Table table,
            Schema schema,
            ClassNames classes,
            SequenceAnnotations sequences,
            Entities entities) {
        this.name = name;
        this.table = table;
        this.schema = schema;
        this.classes = classes;
        this.sequences = sequences;
        this.relations = entities.of(table);
        this.key = Entities.key(table);
        this.types = new EntityTypes(schema, classes);
        this.words = new EntityWords(table, schema, classes, relations);
        this.values = new ColumnAnnotations(table.name(), sequences);
    }

    /** @param pointer at the SQL of what belongs to the table */
    TypeSpec spec(Optional<AnnotationSpec> pointer) {
        List<EntityMember> members = members();
        ClassName ids = name.nestedClass("PrimaryKey");
        TypeSpec.Builder type = TypeSpec.classBuilder(name)
                .addModifiers(Modifier.PUBLIC)
                .addAnnotation(Jpa.ENTITY)
                .addAnnotation(words.table());
        if (key.size() > 1) {
            type.addAnnotation(new Attributes(Jpa.ID_CLASS).type("value", ids).build());
        }
        type.addAnnotations(words.onClass());
        pointer.ifPresent(type::addAnnotation);
        members.forEach(m -> type.addField(m.field()));
        members.forEach(m -> type.addMethod(m.getter()));
        members.stream().filter(EntityMember::written).forEach(m -> type.addMethod(m.setter()));
        if (key.size() > 1) {
            type.addType(identifier(ids, members));
        }
        return type.build();
    }

    /** JPA's class for a key of several columns; Hibernate 6 gives a record its values in the order of their names. */
    private static TypeSpec identifier(ClassName ids, List<EntityMember> members) {
        MethodSpec.Builder components = MethodSpec.constructorBuilder();
        members.stream()
                .filter(EntityMember::id)
                .sorted(Comparator.comparing(EntityMember::name))
                .forEach(m -> components.addParameter(
                        ParameterSpec.builder(m.type(), m.name()).build()));
        return TypeSpec.recordBuilder(ids)
                .addModifiers(Modifier.PUBLIC)
                .addSuperinterface(Serializable.class)
                .recordConstructor(components.build())
                .build();
    }

    /** Columns first: what only looks at them stands behind. */
    private List<EntityMember> members() {
        Map<Name, Entities.Relation> owning = new HashMap<>();
        relations.stream()
                .filter(Entities.Relation::owning)
                .forEach(r -> r.columns().forEach(c -> owning.put(c, r)));
        Map<Name, String> names = new HashMap<>();
        table.columns().keySet().stream()
                .filter(c -> !owning.containsKey(c))
                .forEach(c -> names.put(c, taken.take(JavaNames.member(c))));
        List<EntityMember> members = new ArrayList<>();
        List<Entities.Relation> made = new ArrayList<>();
        for (Column column : table.columns().values()) {
            Entities.Relation relation = owning.get(column.name());
            if (relation == null) {
                members.add(basic(column, Objects.requireNonNull(names.get(column.name()))));
            } else if (!made.contains(relation)) {
                made.add(relation);
                members.add(relation(relation));
            }
        }
        relations.stream().filter(r -> !r.owning()).forEach(r -> members.add(relation(r)));
        return members;
    }

    private EntityMember basic(Column column, String member) {
        boolean id = key.contains(column.name());
        EntityTypes.Mapped mapped = types.of(column.type(), id || !column.notNull());
        boolean written = isWritten(column);
        List<AnnotationSpec> annotations = new ArrayList<>();
        if (id) {
            annotations.add(AnnotationSpec.builder(Jpa.ID).build());
            annotations.addAll(key.size() == 1 ? GeneratedKey.of(column, sequences) : List.of());
        }
        annotations.addAll(mapped.annotations());
        Attributes described = new Attributes(Jpa.COLUMN);
        if (!member.equals(Jpa.spelled(column.name()))) {
            described.text("name", Jpa.spelled(column.name()));
        }
        mapped.size().forEach(s -> described.number(s.attribute(), s.value(), -1));
        described
                .text("columnDefinition", mapped.definition())
                .unless("nullable", !column.notNull() || id)
                .unless("insertable", written)
                .unless("updatable", written);
        AnnotationSpec said = described.build();
        if (!said.members().isEmpty()) {
            annotations.add(said);
        }
        annotations.addAll(ours(column, mapped.said()));
        return new EntityMember(mapped.type(), member, annotations, id, written);
    }

    /** Whether statements give its value. */
    private static boolean isWritten(Column column) {
        boolean always = column.identity().filter(ColumnValue.Identity::always).isPresent();
        return column.generated().isEmpty() && !always;
    }

    private List<AnnotationSpec> ours(Column column, Optional<String> type) {
        List<AnnotationSpec> ours = new ArrayList<>(words.onMember(column.name()));
        boolean usual = column.identity().isPresent() && key.equals(List.of(column.name()));
        values.value(column).filter(v -> !usual || !v.members().isEmpty()).ifPresent(ours::add);
        ColumnAnnotations.storedAs(column, type, Optional.empty()).ifPresent(ours::add);
        return ours;
    }

    private EntityMember relation(Entities.Relation relation) {
        ForeignKey foreignKey = relation.key();
        ClassName target = classes.of(foreignKey.referencedTable()).orElseThrow();
        List<Column> columns = relation.columns().stream()
                .map(c -> table.column(c).orElseThrow())
                .toList();
        boolean required = columns.stream().allMatch(Column::notNull);
        List<AnnotationSpec> annotations = new ArrayList<>();
        annotations.add(new Attributes(relation.one() ? Jpa.ONE_TO_ONE : Jpa.MANY_TO_ONE)
                .unless("optional", !required)
                .constant("fetch", Jpa.FETCH, "LAZY")
                .build());
        for (int i = 0; i < columns.size(); i++) {
            annotations.add(join(relation, columns.get(i), i, required));
        }
        if (relation.whole() && foreignKey.onDelete() != ForeignKey.Action.NO_ACTION) {
            annotations.add(new Attributes(Jpa.ON_DELETE)
                    .constant("action", Jpa.ACTION, foreignKey.onDelete().name())
                    .build());
        }
        if (relation.owning() && columns.size() == 1) {
            annotations.addAll(ours(columns.get(0), typeOf(relation, columns.get(0))));
        }
        return new EntityMember(target, taken.take(memberOf(relation, target)), annotations, false, relation.owning());
    }

    private AnnotationSpec join(Entities.Relation relation, Column column, int position, boolean required) {
        Attributes join = new Attributes(Jpa.JOIN).text("name", Jpa.spelled(column.name()));
        Table target = schema.table(relation.key().referencedTable()).orElseThrow();
        if (relation.columns().size() > 1 || !Entities.key(target).equals(relation.targets())) {
            join.text("referencedColumnName", Jpa.spelled(relation.targets().get(position)));
        }
        join.unless("nullable", required || !column.notNull());
        join.unless("insertable", relation.owning()).unless("updatable", relation.owning());
        if (relation.whole() && position == 0) {
            join.nested(
                    "foreignKey",
                    new Attributes(Jpa.FOREIGN_KEY)
                            .text("name", relation.key().name().text())
                            .build());
        }
        return join.build();
    }

    /** The column's type where it is not that of the column to which it refers. */
    private Optional<String> typeOf(Entities.Relation relation, Column column) {
        Column referenced = schema.table(relation.key().referencedTable())
                .flatMap(t -> t.column(relation.targets().get(0)))
                .orElseThrow();
        return column.type().equals(referenced.type())
                ? Optional.empty()
                : Optional.of(JavaTypes.spelled(column.type()));
    }

    /** {@code artist} for {@code artist_id}; else the other class's name where the column's is taken or there are several. */
    private static String memberOf(Entities.Relation relation, ClassName target) {
        String member = JavaNames.member(relation.columns().get(0));
        boolean id = relation.columns().size() == 1 && member.matches(".+[a-z0-9]I[dD]");
        if (id) {
            return JavaNames.member(Name.of(member.substring(0, member.length() - 2)));
        }
        return relation.owning() && relation.columns().size() == 1
                ? member
                : JavaNames.member(Name.of(target.simpleName()));
    }
}
