package dev.concertina.database.rehearse;

import dev.concertina.database.compare.CatalogDifference;
import dev.concertina.ddl.SqlWriter;
import dev.concertina.schema.ForeignKey;
import dev.concertina.schema.QualifiedName;
import dev.concertina.schema.Table;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The tables whose rows a file can be about: it changed something of them, or their rows reference such rows. Rows that new
 * code writes into others tell nothing of it.
 */
final class ConcernedTables implements Predicate<QualifiedName> {
    /** What decides nothing about rows. */
    private static final Pattern INDIFFERENT = Pattern.compile("^(grant|comment|owner|schema) .*", Pattern.DOTALL);
    /** What decides about rows by what uses it alone: that has another definition, too, if this came or went. */
    private static final Pattern USED =
            Pattern.compile("^(routine|enum|domain|type|range type|sequence) .*", Pattern.DOTALL);

    private final Set<QualifiedName> tables = new TreeSet<>();
    private boolean all;

    private ConcernedTables() {}

    /** Those of a file that led from one state to another. */
    static ConcernedTables between(Observation before, Observation after) {
        ConcernedTables concerned = new ConcernedTables();
        Set<QualifiedName> names = new TreeSet<>(before.hashes().keySet());
        names.addAll(after.hashes().keySet());
        for (CatalogDifference difference : CatalogDifference.between(before.catalog(), after.catalog())) {
            concerned.add(difference, names);
        }
        names.stream()
                .filter(n ->
                        !Objects.equals(before.hashes().get(n), after.hashes().get(n)))
                .forEach(concerned.tables::add);
        concerned.addReferencing(after.schema().tables().values().stream().toList());
        return concerned;
    }

    private void add(CatalogDifference difference, Set<QualifiedName> names) {
        String words = Stream.of(List.of(difference.object()), difference.before(), difference.after())
                .flatMap(List::stream)
                .reduce("", (a, b) -> a + " " + b);
        List<QualifiedName> named =
                names.stream().filter(n -> words.contains(SqlWriter.quote(n))).toList();
        boolean changed = !difference.before().isEmpty() && !difference.after().isEmpty();
        boolean used = USED.matcher(difference.object()).matches();
        if (INDIFFERENT.matcher(difference.object()).matches()) {
            return;
        }
        tables.addAll(named);
        all |= used ? changed : named.isEmpty();
    }

    private void addReferencing(List<Table> all) {
        boolean grown = true;
        while (grown) {
            grown = false;
            for (Table table : all) {
                boolean references =
                        table.foreignKeys().map(ForeignKey::referencedTable).anyMatch(tables::contains);
                grown |= references && tables.add(table.name());
            }
        }
    }

    @Override
    public boolean test(QualifiedName table) {
        return all || tables.contains(table);
    }
}
