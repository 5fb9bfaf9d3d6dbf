package dev.concertina.source;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.concertina.annotation.OrNull;
import dev.concertina.annotation.Stored;
import dev.concertina.schema.Column;
import dev.concertina.schema.Constraint;
import dev.concertina.schema.Index;
import dev.concertina.schema.Name;
import dev.concertina.schema.Schema;
import dev.concertina.schema.Table;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.Modifier;

/** The class of one table: a record, or a class with fields where a record could not have as many components. */
final class TableSource {
    /** A constructor takes 255 words at most, and a long or double two of them. */
    private static final int COMPONENTS = 120;

    private final ClassName name;
    private final Table table;
    private final Schema schema;
    private final ClassNames classes;
    private final SequenceAnnotations sequences;
    private final JavaTypes types;
    private final Map<Name, List<AnnotationSpec>> onMembers = new HashMap<>();
    private final List<AnnotationSpec> onClass = new ArrayList<>();

    TableSource(ClassName name, Table table, Schema schema, ClassNames classes, SequenceAnnotations sequences) {
        this.name = name;
        this.table = table;
        this.schema = schema;
        this.classes = classes;
        this.sequences = sequences;
        this.types = new JavaTypes(classes);
    }

    /** @param pointer at the SQL of what belongs to the table */
    TypeSpec spec(Optional<AnnotationSpec> pointer) {
        Attributes stored = TypeSources.named(new Attributes(Stored.class), name, table.name())
                .flag("withoutColumns", table.columns().isEmpty())
                .flag("unlogged", table.unlogged())
                .tableWith(table.storageParameters())
                .text("comment", table.comment());
        onClass.add(stored.build());
        InheritanceAnnotation.of(table, schema, classes).ifPresent(onClass::add);
        table.constraints().values().stream()
                .filter(c -> ConstraintAnnotations.isSayable(c, classes))
                .forEach(this::constraint);
        table.indexes().values().forEach(this::index);
        table.partitioning().ifPresent(p -> onClass.add(PartitionAnnotations.partitioning(p)));
        onClass.addAll(new PartitionAnnotations(schema, classes).of(table));
        pointer.ifPresent(onClass::add);
        return table.columns().size() <= COMPONENTS ? record() : fields();
    }

    private void constraint(Constraint constraint) {
        Optional<Name> member = ConstraintAnnotations.member(constraint);
        AnnotationSpec annotation =
                constraint.accept(new ConstraintAnnotations(schema, classes, table.name(), member.isPresent()));
        place(member, annotation);
    }

    private void index(Index index) {
        Optional<Name> member = IndexAnnotations.member(index);
        place(member, IndexAnnotations.of(table.name(), index, member.isPresent()));
    }

    private void place(Optional<Name> member, AnnotationSpec annotation) {
        member.map(m -> onMembers.computeIfAbsent(m, n -> new ArrayList<>()))
                .orElse(onClass)
                .add(annotation);
    }

    private TypeSpec record() {
        MethodSpec.Builder components = MethodSpec.constructorBuilder();
        members()
                .forEach(m -> components.addParameter(ParameterSpec.builder(m.type(), m.name())
                        .addAnnotations(m.annotations())
                        .build()));
        return TypeSpec.recordBuilder(name)
                .addModifiers(Modifier.PUBLIC)
                .addAnnotations(onClass)
                .recordConstructor(components.build())
                .build();
    }

    private TypeSpec fields() {
        TypeSpec.Builder type = TypeSpec.classBuilder(name)
                .addModifiers(Modifier.PUBLIC)
                .addAnnotations(onClass)
                .addMethod(MethodSpec.constructorBuilder()
                        .addModifiers(Modifier.PROTECTED)
                        .build());
        members()
                .forEach(m -> type.addField(FieldSpec.builder(m.type(), m.name())
                        .addAnnotations(m.annotations())
                        .build()));
        return type.build();
    }

    /** A component of a record or a field of a class. */
    private record Member(TypeName type, String name, List<AnnotationSpec> annotations) {}

    private List<Member> members() {
        Taken taken = new Taken();
        return table.columns().values().stream()
                .map(column -> member(column, taken.take(JavaNames.member(column.name()))))
                .toList();
    }

    private Member member(Column column, String member) {
        JavaTypes.Typed typed = types.of(column.type(), !column.notNull());
        return new Member(typed.type(), member, annotations(column, member, typed.said()));
    }

    private List<AnnotationSpec> annotations(Column column, String member, Optional<String> type) {
        List<AnnotationSpec> annotations = new ArrayList<>(onMembers.getOrDefault(column.name(), List.of()));
        new ColumnAnnotations(table.name(), sequences).value(column).ifPresent(annotations::add);
        Optional<String> said = JavaNames.isSaidBy(column.name(), member)
                ? Optional.empty()
                : Optional.of(column.name().text());
        ColumnAnnotations.storedAs(column, type, said).ifPresent(annotations::add);
        if (!column.notNull()) {
            annotations.add(AnnotationSpec.builder(OrNull.class).build());
        }
        return annotations;
    }
}
