package dev.concertina.source;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import dev.concertina.annotation.CheckThat;
import dev.concertina.annotation.ExcludeOn;
import dev.concertina.annotation.Key;
import dev.concertina.annotation.References;
import dev.concertina.annotation.Unique;
import dev.concertina.ddl.IndexWriter;
import dev.concertina.schema.Check;
import dev.concertina.schema.Constraint;
import dev.concertina.schema.DefaultName;
import dev.concertina.schema.Exclusion;
import dev.concertina.schema.Expression;
import dev.concertina.schema.ForeignKey;
import dev.concertina.schema.Name;
import dev.concertina.schema.PrimaryKey;
import dev.concertina.schema.QualifiedName;
import dev.concertina.schema.Schema;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The annotation for a constraint of a table.
 *
 * @param onMember whether it stands on the member of its only column
 */
record ConstraintAnnotations(Schema schema, ClassNames classes, QualifiedName table, boolean onMember)
        implements Constraint.Visitor<AnnotationSpec> {
    private static final Pattern SYMBOL = Pattern.compile("[-+*/<>=~!@#%^&|`?]+");

    /** The member that can carry it: of the kinds that mean the same there. */
    static Optional<Name> member(Constraint constraint) {
        boolean kind = constraint instanceof PrimaryKey
                || constraint instanceof dev.concertina.schema.Unique
                || constraint instanceof ForeignKey;
        return kind && constraint.columns().size() == 1
                ? Optional.of(constraint.columns().get(0))
                : Optional.empty();
    }

    /** Whether classes can say it: the table that a foreign key refers to must have one. */
    static boolean isSayable(Constraint constraint, ClassNames classes) {
        return !(constraint instanceof ForeignKey key)
                || classes.of(key.referencedTable()).isPresent();
    }

    @Override
    public AnnotationSpec primaryKey(PrimaryKey key) {
        Attributes attributes = columns(new Attributes(Key.class), "value", key);
        return name(attributes, key, Optional.of(DefaultName.of(table.name(), Optional.empty(), "pkey")))
                .names("include", key.include())
                .deferrable(key.deferrability())
                .build();
    }

    @Override
    public AnnotationSpec unique(dev.concertina.schema.Unique unique) {
        Attributes attributes = columns(new Attributes(Unique.class), "value", unique);
        return name(attributes, unique, unique.include().isEmpty() ? ofColumns(unique, "key") : Optional.empty())
                .names("include", unique.include())
                .flag("nullsNotDistinct", unique.nullsNotDistinct())
                .deferrable(unique.deferrability())
                .build();
    }

    @Override
    public AnnotationSpec foreignKey(ForeignKey key) {
        ClassName referenced = classes.of(key.referencedTable()).orElseThrow();
        Attributes attributes = columns(new Attributes(References.class).type("value", referenced), "columns", key);
        boolean toKey = schema.table(key.referencedTable())
                .flatMap(t -> t.primaryKey())
                .filter(k -> k.columns().equals(key.referencedColumns()))
                .isPresent();
        if (!toKey) {
            attributes.names("targets", key.referencedColumns());
        }
        return name(attributes, key, ofColumns(key, "fkey"))
                .constant("onDelete", action(key.onDelete()), References.Action.NO_ACTION)
                .constant("onUpdate", action(key.onUpdate()), References.Action.NO_ACTION)
                .names("setColumns", key.setColumns())
                .flag("matchFull", key.matchFull())
                .deferrable(key.deferrability())
                .build();
    }

    @Override
    public AnnotationSpec check(Check check) {
        return new Attributes(CheckThat.class)
                .text("value", check.expression().sql())
                .text("name", check.name().text())
                .flag("noInherit", check.noInherit())
                .build();
    }

    @Override
    public AnnotationSpec exclusion(Exclusion exclusion) {
        Attributes attributes = new Attributes(ExcludeOn.class)
                .texts(
                        "value",
                        exclusion.elements().stream()
                                .map(ConstraintAnnotations::element)
                                .toList())
                .text("name", exclusion.name().text());
        if (!exclusion.method().equals("gist")) {
            attributes.text("method", exclusion.method());
        }
        return attributes
                .names("include", exclusion.include())
                .text("where", exclusion.predicate().map(Expression::sql))
                .with(exclusion.storageParameters())
                .deferrable(exclusion.deferrability())
                .build();
    }

    private static String element(Exclusion.Element element) {
        String operator = element.operator();
        return IndexWriter.text(element.key()) + " WITH "
                + (SYMBOL.matcher(operator).matches() ? operator : "OPERATOR(" + operator + ")");
    }

    private Attributes columns(Attributes attributes, String attribute, Constraint constraint) {
        return onMember ? attributes : attributes.names(attribute, constraint.columns());
    }

    private Optional<Name> ofColumns(Constraint constraint, String label) {
        List<String> columns = constraint.columns().stream().map(Name::text).toList();
        return Optional.of(DefaultName.of(table.name(), Optional.of(DefaultName.joined(columns)), label));
    }

    private static Attributes name(Attributes attributes, Constraint constraint, Optional<Name> assumed) {
        return assumed.filter(constraint.name()::equals).isPresent()
                ? attributes
                : attributes.text("name", constraint.name().text());
    }

    private static References.Action action(ForeignKey.Action action) {
        return References.Action.valueOf(action.name());
    }
}
