package dev.concertina.ddl;

import dev.concertina.schema.Constraint;
import dev.concertina.schema.DefaultName;
import dev.concertina.schema.Exclusion;
import dev.concertina.schema.Index;
import dev.concertina.schema.IndexElement;
import dev.concertina.schema.Name;
import dev.concertina.schema.PrimaryKey;
import dev.concertina.schema.QualifiedName;
import dev.concertina.schema.Unique;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The name that PostgreSQL gives to the index of a partition: {@code table_column_column_idx}.
 *
 * @param columns as they stand in the name; empty for a primary key
 * @param suffix {@code pkey}, {@code key}, {@code excl} or {@code idx}
 * @param known false if an expression is among the columns, so that the name is not foreseen
 */
record PartitionIndexName(List<Name> columns, String suffix, boolean known) {
    PartitionIndexName {
        columns = List.copyOf(columns);
    }

    static PartitionIndexName of(Constraint key) {
        if (key instanceof PrimaryKey) {
            return new PartitionIndexName(List.of(), "pkey", true);
        }
        if (key instanceof Unique unique) {
            return new PartitionIndexName(both(unique.columns(), unique.include()), "key", true);
        }
        if (key instanceof Exclusion exclusion) {
            return new PartitionIndexName(
                    both(exclusion.columns(), exclusion.include()),
                    "excl",
                    exclusion.columns().size() == exclusion.elements().size());
        }
        throw new IllegalArgumentException("Constraint \"" + key.name() + "\" is no key, so no index backs it.");
    }

    static PartitionIndexName of(Index index) {
        boolean known = index.keys().stream().map(IndexElement::column).allMatch(Optional::isPresent);
        return new PartitionIndexName(both(index.columns(), index.include()), "idx", known);
    }

    Optional<Name> in(QualifiedName table) {
        if (!known) {
            return Optional.empty();
        }
        String middle = DefaultName.joined(columns.stream().map(Name::text).toList());
        return Optional.of(DefaultName.of(table.name(), Optional.of(middle).filter(m -> !m.isEmpty()), suffix));
    }

    private static List<Name> both(List<Name> columns, List<Name> include) {
        List<Name> both = new ArrayList<>(columns);
        both.addAll(include);
        return both;
    }
}
