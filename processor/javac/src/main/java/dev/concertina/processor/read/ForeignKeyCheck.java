package dev.concertina.processor.read;

import dev.concertina.processor.declaration.AnnotationUse;
import dev.concertina.processor.problem.ErrorCode;
import dev.concertina.processor.problem.Place;
import dev.concertina.processor.problem.Problems;
import dev.concertina.schema.Constraint;
import dev.concertina.schema.DataType;
import dev.concertina.schema.Deferrability;
import dev.concertina.schema.Index;
import dev.concertina.schema.Name;
import dev.concertina.schema.PrimaryKey;
import dev.concertina.schema.Unique;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Whether two lists of columns can be a foreign key. */
final class ForeignKeyCheck {
    /** Types whose values PostgreSQL compares across the family. */
    private static final Map<String, String> FAMILIES = Map.ofEntries(
            Map.entry("smallint", "number"),
            Map.entry("integer", "number"),
            Map.entry("bigint", "number"),
            Map.entry("numeric", "number"),
            Map.entry("real", "number"),
            Map.entry("double precision", "number"),
            Map.entry("text", "string"),
            Map.entry("character varying", "string"),
            Map.entry("character", "string"),
            Map.entry("name", "string"),
            Map.entry("date", "moment"),
            Map.entry("timestamp without time zone", "moment"),
            Map.entry("timestamp with time zone", "moment"),
            Map.entry("inet", "address"),
            Map.entry("cidr", "address"));

    private final Problems problems;

    ForeignKeyCheck(Problems problems) {
        this.problems = problems;
    }

    /** The referenced columns, if they serve. */
    Optional<List<Name>> check(
            Applied reference, TableDraft table, List<Name> columns, TableDraft target, List<Name> targets) {
        AnnotationUse use = reference.use();
        Place place = use.has("targets") ? use.at("targets") : use.at("value");
        if (columns.size() != targets.size()) {
            problems.add(
                    ErrorCode.FOREIGN_KEY_COLUMN_COUNT,
                    use.has("columns") ? use.at("columns") : place,
                    use.subject() + " has " + names(columns) + " reference " + names(targets) + " of table \""
                            + target.name().name() + "\", which are not as many; PostgreSQL would refuse that."
                            + " Name as many on both sides with \"columns\" and \"targets\".");
            return Optional.empty();
        }
        if (!isUnique(target, targets)) {
            problems.add(
                    ErrorCode.FOREIGN_KEY_NOT_UNIQUE,
                    place,
                    use.subject() + " references " + names(targets) + " of table \""
                            + target.name().name()
                            + "\", which are neither its key nor unique; PostgreSQL would refuse the foreign key."
                            + " Reference the key, or add @Unique there.");
        }
        for (int i = 0; i < columns.size(); i++) {
            types(reference, table, columns.get(i), target, targets.get(i));
        }
        return Optional.of(targets);
    }

    private void types(Applied reference, TableDraft table, Name column, TableDraft target, Name referenced) {
        Optional<DataType> from = table.column(column).map(ReadColumn::type);
        Optional<DataType> to = target.column(referenced).map(ReadColumn::type);
        if (from.isEmpty() || to.isEmpty() || comparable(from.get(), to.get())) {
            return;
        }
        AnnotationUse use = reference.use();
        problems.add(
                ErrorCode.FOREIGN_KEY_TYPE,
                use.has("columns") ? use.at("columns") : use.at("value"),
                use.subject() + " has \"" + column + "\" of type \"" + from.get() + "\" reference \""
                        + target.name().name() + "." + referenced + "\" of type \"" + to.get()
                        + "\"; PostgreSQL cannot compare them. Give both the same type.");
    }

    private static boolean comparable(DataType a, DataType b) {
        if (a.schema().isPresent() || b.schema().isPresent()) {
            return a.schema().isPresent() != b.schema().isPresent() || a.equals(b);
        }
        return a.array() == b.array()
                && FAMILIES.getOrDefault(a.name(), a.name()).equals(FAMILIES.getOrDefault(b.name(), b.name()));
    }

    /** A key or constraint that is checked at once, or a plain unique index, over these columns in any order. */
    private static boolean isUnique(TableDraft target, List<Name> columns) {
        Set<Name> wanted = new HashSet<>(columns);
        for (Placed<Constraint> placed : target.constraints()) {
            Constraint constraint = placed.value();
            if (isImmediate(constraint) && wanted.equals(new HashSet<>(constraint.columns()))) {
                return true;
            }
        }
        return target.indexes().stream().map(Placed::value).anyMatch(index -> isUnique(index, wanted));
    }

    private static boolean isImmediate(Constraint constraint) {
        if (constraint instanceof PrimaryKey key) {
            return key.deferrability() == Deferrability.NOT_DEFERRABLE;
        }
        return constraint instanceof Unique unique && unique.deferrability() == Deferrability.NOT_DEFERRABLE;
    }

    private static boolean isUnique(Index index, Set<Name> wanted) {
        return index.unique()
                && index.predicate().isEmpty()
                && index.columns().size() == index.keys().size()
                && wanted.equals(new HashSet<>(index.columns()));
    }

    private static String names(List<Name> columns) {
        return String.join(", ", columns.stream().map(c -> '"' + c.text() + '"').toList());
    }
}
