package dev.concertina.source;

import com.palantir.javapoet.AnnotationSpec;
import dev.concertina.annotation.Partition;
import dev.concertina.annotation.PartitionedBy;
import dev.concertina.ddl.SqlWriter;
import dev.concertina.schema.Check;
import dev.concertina.schema.Column;
import dev.concertina.schema.Constraint;
import dev.concertina.schema.Exclusion;
import dev.concertina.schema.Expression;
import dev.concertina.schema.ForeignKey;
import dev.concertina.schema.Name;
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
import java.util.Map;
import java.util.Optional;
import java.util.Set;

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
        attributes.texts("notNull", notNull(partition, place));
        partition.constraints().values().stream()
                .filter(c -> ConstraintAnnotations.isSayable(c, classes))
                .forEach(c -> own(attributes, partition, c));
        partition
                .indexes()
                .values()
                .forEach(i -> attributes.nested("indexes", IndexAnnotations.of(partition.name(), i, false)));
        place.indexes()
                .forEach((there, here) ->
                        attributes.text("indexNames", SqlWriter.quote(there) + "=" + SqlWriter.quote(here)));
        return attributes
                .flag("unlogged", partition.unlogged())
                .tableWith(partition.storageParameters())
                .text("comment", partition.comment())
                .build();
    }

    /** The columns that a partition alone demands, but for those that its own key does. */
    private List<String> notNull(Table partition, PartitionOf place) {
        Set<Name> key = partition.primaryKey().map(k -> Set.copyOf(k.columns())).orElse(Set.of());
        Map<Name, Column> above =
                schema.table(place.parent()).map(Table::columns).orElse(Map.of());
        return partition.columns().values().stream()
                .filter(c -> c.notNull() && !key.contains(c.name()))
                .filter(c -> Optional.ofNullable(above.get(c.name()))
                        .filter(a -> !a.notNull())
                        .isPresent())
                .map(c -> c.name().text())
                .toList();
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
            partition.columns().values().stream()
                    .filter(c -> !root.column(c.name())
                            .map(r -> r.withComment(Optional.empty()).withNotNull(r.notNull() || c.notNull()))
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
