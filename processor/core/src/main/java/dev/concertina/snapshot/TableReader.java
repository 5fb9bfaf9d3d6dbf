package dev.concertina.snapshot;

import dev.concertina.schema.Column;
import dev.concertina.schema.ColumnValue;
import dev.concertina.schema.Constraint;
import dev.concertina.schema.DataType;
import dev.concertina.schema.Expression;
import dev.concertina.schema.Index;
import dev.concertina.schema.Inheritance;
import dev.concertina.schema.Name;
import dev.concertina.schema.PartitionBound;
import dev.concertina.schema.PartitionOf;
import dev.concertina.schema.Partitioning;
import dev.concertina.schema.QualifiedName;
import dev.concertina.schema.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;

/** Gathers the records of one table, whatever their order but that of the columns. */
final class TableReader {
    private final QualifiedName name;
    private final Function<String, DataType> types;
    private final List<Column> columns = new ArrayList<>();
    private final List<Constraint> constraints = new ArrayList<>();
    private final List<Index> indexes = new ArrayList<>();
    private final TreeMap<String, String> parameters = new TreeMap<>();
    private Optional<Partitioning> partitioning = Optional.empty();
    private Optional<PartitionOf> partitionOf = Optional.empty();
    private Inheritance inheritance = Inheritance.NONE;
    private Optional<String> comment = Optional.empty();
    private boolean unlogged;

    /** @param types reads the spelling of a type */
    TableReader(QualifiedName name, Function<String, DataType> types) {
        this.name = name;
        this.types = types;
    }

    void read(JsonFields fields) {
        if (fields.has("column")) {
            columns.add(column(fields));
            return;
        }
        Optional<Constraint> constraint = ConstraintReader.read(fields);
        if (constraint.isPresent()) {
            constraints.add(constraint.get());
        } else if (fields.has("index")) {
            indexes.add(index(fields));
        } else if (fields.has("parameter")) {
            parameters.put(fields.text("parameter"), fields.text("value"));
        } else if (fields.has("partitionBy")) {
            partitioning = Optional.of(new Partitioning(
                    fields.as("partitionBy", Partitioning.Strategy::valueOf), IndexElementRecord.read(fields, "keys")));
        } else if (fields.has("partitionOf")) {
            partitionOf = Optional.of(partition(fields));
        } else if (fields.has("inherits")) {
            inheritance = Inheritance.of(
                    fields.list("inherits", Spelling::qualifiedName), fields.list("inherited", Name::of));
        } else if (fields.has("comment")) {
            comment = fields.optional("comment");
        } else if (fields.has("unlogged")) {
            unlogged = fields.flag("unlogged");
        }
    }

    Table table() {
        return Table.of(
                name,
                columns,
                constraints,
                indexes,
                partitioning,
                partitionOf,
                inheritance,
                unlogged,
                parameters,
                comment);
    }

    private Column column(JsonFields fields) {
        return new Column(
                fields.as("column", Name::of),
                Spelling.type(fields, "type", types),
                fields.flag("notNull"),
                value(fields),
                fields.optional("collation", Spelling::qualifiedName),
                fields.optional("comment"));
    }

    private static Optional<ColumnValue> value(JsonFields fields) {
        if (fields.has("default")) {
            return Optional.of(new ColumnValue.Default(fields.as("default", Expression::of)));
        }
        if (fields.has("generated")) {
            return Optional.of(
                    new ColumnValue.Generated(fields.as("generated", Expression::of), fields.flag("stored")));
        }
        return fields.inner("identity")
                .map(inner -> inner.complete(new ColumnValue.Identity(
                        inner.flag("always"),
                        inner.as("sequence", Spelling::qualifiedName),
                        SchemaReader.options(inner))));
    }

    private static Index index(JsonFields fields) {
        return new Index(
                fields.as("index", Name::of),
                fields.optional("method").orElse("btree"),
                IndexElementRecord.read(fields, "keys"),
                fields.list("include", Name::of),
                fields.flag("unique"),
                fields.flag("nullsNotDistinct"),
                fields.optional("where", Expression::of),
                fields.map("parameters", Function.identity(), Function.identity()),
                fields.optional("comment"));
    }

    private static PartitionOf partition(JsonFields fields) {
        return new PartitionOf(
                fields.as("partitionOf", Spelling::qualifiedName),
                bound(fields),
                fields.flag("attached"),
                fields.map("indexes", Name::of, Name::of));
    }

    private static PartitionBound bound(JsonFields fields) {
        if (fields.has("from") || fields.has("to")) {
            return new PartitionBound.Range(fields.list("from", Expression::of), fields.list("to", Expression::of));
        }
        if (fields.has("values")) {
            return new PartitionBound.Values(fields.list("values", Expression::of));
        }
        if (fields.has("modulus")) {
            return new PartitionBound.Hash(
                    Math.toIntExact(fields.number("modulus")), Math.toIntExact(fields.number("remainder")));
        }
        return new PartitionBound.Rest();
    }
}
