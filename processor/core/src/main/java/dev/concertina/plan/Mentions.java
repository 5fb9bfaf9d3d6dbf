package dev.concertina.plan;

import dev.concertina.schema.Check;
import dev.concertina.schema.Constraint;
import dev.concertina.schema.Exclusion;
import dev.concertina.schema.ForeignKey;
import dev.concertina.schema.Index;
import dev.concertina.schema.IndexElement;
import dev.concertina.schema.Name;
import dev.concertina.schema.PrimaryKey;
import dev.concertina.schema.Unique;
import java.util.Collection;
import java.util.stream.Stream;

/** Which constraints and indexes hang on which columns of their table, expressions and predicates included. */
final class Mentions {
    private Mentions() {}

    static boolean any(Index index, Collection<Name> columns) {
        return columns.stream()
                .anyMatch(c -> index.include().contains(c)
                        || index.keys().stream().anyMatch(k -> element(k, c))
                        || index.predicate().filter(p -> p.mentions(c)).isPresent());
    }

    static boolean any(Constraint constraint, Collection<Name> columns) {
        return columns.stream().anyMatch(c -> constraint.accept(new OfColumn(c)));
    }

    private static boolean element(IndexElement key, Name column) {
        return key.column().filter(column::equals).isPresent()
                || key.expression().filter(e -> e.mentions(column)).isPresent();
    }

    private record OfColumn(Name column) implements Constraint.Visitor<Boolean> {
        @Override
        public Boolean primaryKey(PrimaryKey key) {
            return Stream.concat(key.columns().stream(), key.include().stream()).anyMatch(column::equals);
        }

        @Override
        public Boolean unique(Unique unique) {
            return Stream.concat(unique.columns().stream(), unique.include().stream()).anyMatch(column::equals);
        }

        @Override
        public Boolean foreignKey(ForeignKey key) {
            return key.columns().contains(column);
        }

        @Override
        public Boolean check(Check check) {
            return check.columns().contains(column) || check.expression().mentions(column);
        }

        @Override
        public Boolean exclusion(Exclusion exclusion) {
            return exclusion.include().contains(column)
                    || exclusion.elements().stream().anyMatch(e -> element(e.key(), column))
                    || exclusion.predicate().filter(p -> p.mentions(column)).isPresent();
        }
    }
}
