package dev.concertina.source;

import com.palantir.javapoet.AnnotationSpec;
import dev.concertina.annotation.Partition;
import dev.concertina.annotation.PartitionedBy;
import dev.concertina.schema.Check;
import dev.concertina.schema.Column;
import dev.concertina.schema.Constraint;
import dev.concertina.schema.Exclusion;
import dev.concertina.schema.Expression;
import dev.concertina.schema.ForeignKey;
import dev.concertina.schema.PartitionBound;
import dev.concertina.schema.PartitionOf;
import dev.concertina.schema.Partitioning;
import dev.concertina.schema.PrimaryKey;
import dev.concertina.schema.QualifiedName;
import dev.concertina.schema.Schema;
import dev.concertina.schema.Table;
import dev.concertina.schema.Unique;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Annotations for the partitions of a table, those of partitions among them. */
final class PartitionAnnotations {
    private final Schema schema;
    private final ClassNames classes;

    PartitionAnnotations(Schema schema, ClassNames classes) {
        this.schema = schema;
        this.classes = classes;
    }

    static AnnotationSpec partitioning(Partitioning partitioning) {
        String strategy = partitioning.strategy().name().toLowerCase(Locale.ROOT);
        return new Attributes(PartitionedBy.class)
                .texts(strategy, IndexAnnotations.keys(partitioning.keys()))
                .build();
    }

    /** Those of one table, each before what divides it further. */
    List<AnnotationSpec> of(Table root) {
        List<AnnotationSpec> partitions = new ArrayList<>();
        add(root, root.name(), partitions);
        return partitions;
    }

    private void add(Table root, QualifiedName parent, List<AnnotationSpec> partitions) {
        schema.partitionsOf(parent).forEach(partition -> {
            partitions.add(partition(root, partition, partition.partitionOf().orElseThrow()));
            add(root, partition.name(), partitions);
        });
    }

    private AnnotationSpec partition(Table root, Table partition, PartitionOf place) {
        Attributes attributes = new Attributes(Partition.class)
                .text("name", partition.name().name().text())
                .schema(partition.name(), place.parent().schema());
        if (!place.parent().equals(root.name())) {
            attributes.text("of", place.parent().name().text());
        }
        bound(attributes, place.bound());
        partition.partitioning().ifPresent(p -> attributes.nested("by", partitioning(p)));
        attributes.flag("attached", place.attached());
        partition.constraints().values().stream()
                .filter(c -> ConstraintAnnotations.isSayable(c, classes) && isKeyOf(root, c))
                .forEach(c -> own(attributes, partition, c));
        partition
                .indexes()
                .values()
                .forEach(i -> attributes.nested("indexes", IndexAnnotations.of(partition.name(), i, false)));
        place.indexes().forEach((there, here) -> attributes.text("indexNames", there.text() + "=" + here.text()));
        return attributes
                .flag("unlogged", partition.unlogged())
                .tableWith(partition.storageParameters())
                .text("comment", partition.comment())
                .build();
    }

    /** A key of a partition alone needs columns that are NOT NULL in the whole table, too. */
    private static boolean isKeyOf(Table root, Constraint constraint) {
        return !(constraint instanceof PrimaryKey key)
                || key.columns().stream()
                        .allMatch(c -> root.column(c).filter(Column::notNull).isPresent());
    }

    private void own(Attributes attributes, Table partition, Constraint constraint) {
        ConstraintAnnotations writer = new ConstraintAnnotations(schema, classes, partition.name(), false);
        attributes.nested(constraint.accept(new PartitionAttribute()), constraint.accept(writer));
    }

    private static void bound(Attributes attributes, PartitionBound bound) {
        if (bound instanceof PartitionBound.Range range) {
            attributes.texts("from", sql(range.from())).texts("to", sql(range.to()));
        } else if (bound instanceof PartitionBound.Values values) {
            attributes.texts("in", sql(values.values()));
        } else if (bound instanceof PartitionBound.Hash hash) {
            attributes.number("modulus", hash.modulus(), 0).number("remainder", hash.remainder(), 0);
        } else {
            attributes.flag("rest", true);
        }
    }

    private static List<String> sql(List<Expression> expressions) {
        return expressions.stream().map(Expression::sql).toList();
    }

    /** What a partition has alone and classes cannot say: columns that differ from those of the whole. */
    List<String> unsaid(Table root) {
        List<String> unsaid = new ArrayList<>();
        schema.partitionsOf(root.name()).forEach(partition -> {
            partition.constraints().values().stream()
                    .filter(c -> !isKeyOf(root, c))
                    .forEach(c -> unsaid.add("primary key \"" + c.name() + "\" of partition \"" + partition.name()
                            + "\", whose columns may be null in its table"));
            partition.columns().values().stream()
                    .filter(c -> !root.column(c.name())
                            .map(r -> r.withComment(Optional.empty()))
                            .filter(c::equals)
                            .isPresent())
                    .forEach(c -> unsaid.add("what column \"" + c.name() + "\" of partition \"" + partition.name()
                            + "\" has otherwise than that of its table"));
            unsaid.addAll(unsaid(partition));
        });
        return unsaid;
    }

    /** The attribute of a partition that holds a kind of constraint. */
    private static final class PartitionAttribute implements Constraint.Visitor<String> {
        @Override
        public String primaryKey(PrimaryKey key) {
            return "keys";
        }

        @Override
        public String unique(Unique unique) {
            return "uniques";
        }

        @Override
        public String foreignKey(ForeignKey key) {
            return "references";
        }

        @Override
        public String check(Check check) {
            return "checks";
        }

        @Override
        public String exclusion(Exclusion exclusion) {
            return "exclusions";
        }
    }
}
