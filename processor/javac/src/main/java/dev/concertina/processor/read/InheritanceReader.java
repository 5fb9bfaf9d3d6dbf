package dev.concertina.processor.read;

import dev.concertina.processor.declaration.AnnotationUse;
import dev.concertina.processor.problem.ErrorCode;
import dev.concertina.processor.problem.Problems;
import dev.concertina.schema.Column;
import dev.concertina.schema.Inheritance;
import dev.concertina.schema.Name;
import dev.concertina.schema.QualifiedName;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Reads {@code @Inherits}, when the columns of all tables are known. */
final class InheritanceReader {
    private final Tables tables;
    private final Problems problems;
    private final Map<QualifiedName, List<QualifiedName>> parentsOf = new HashMap<>();

    InheritanceReader(Tables tables, Problems problems) {
        this.tables = tables;
        this.problems = problems;
    }

    void read(TableDraft table) {
        table.applied("Inherits").forEach(applied -> read(table, applied.use()));
    }

    private void read(TableDraft table, AnnotationUse use) {
        List<QualifiedName> parents = new ArrayList<>();
        Set<Name> inherited = new TreeSet<>();
        for (int i = 0; i < use.texts("value").size(); i++) {
            Optional<TableDraft> parent = tables.named(use, "value", i, problems);
            if (parent.isPresent() && isPossible(table, parent.get(), parents, use, i)) {
                parents.add(parent.get().name());
                parent.get().columns().forEach(c -> column(table, c.column(), parent.get(), use, inherited));
            }
        }
        table.named(use, "own", problems).ifPresent(own -> {
            own.stream().filter(c -> !inherited.contains(c)).forEach(c -> ownAnyway(use, c));
            inherited.removeAll(own);
        });
        parentsOf.put(table.name(), parents);
        table.inherit(Inheritance.of(parents, inherited));
    }

    private boolean isPossible(
            TableDraft table, TableDraft parent, List<QualifiedName> parents, AnnotationUse use, int index) {
        String fault = "";
        if (leads(parent.name(), table.name())) {
            fault = "is the table itself or inherits from it. Remove one of the two.";
        } else if (parents.contains(parent.name())) {
            fault = "is named twice. Remove one.";
        } else if (parent.partitioning().isPresent() || table.partitioning().isPresent()) {
            fault = "is partitioned, or what shall inherit is: PostgreSQL allows neither. Use @Partition.";
        }
        if (!fault.isEmpty()) {
            problems.add(
                    ErrorCode.INVALID_INHERITANCE,
                    use.at("value", index),
                    use.subject() + " names table \"" + parent.name().name() + "\", which " + fault);
        }
        return fault.isEmpty();
    }

    /** Whether a table is another, or inherits from it as far as it was read. */
    private boolean leads(QualifiedName from, QualifiedName to) {
        return from.equals(to)
                || parentsOf.getOrDefault(from, List.of()).stream().anyMatch(p -> leads(p, to));
    }

    /** PostgreSQL gives an heir what it does not declare, and refuses what it declares otherwise. */
    private void column(TableDraft table, Column above, TableDraft parent, AnnotationUse use, Set<Name> inherited) {
        inherited.add(above.name());
        Optional<Column> here = table.column(above.name()).map(ReadColumn::column);
        boolean alike = here.filter(c -> c.type().equals(above.type())
                        && c.collation().equals(above.collation())
                        && c.generated().isPresent() == above.generated().isPresent())
                .isPresent();
        if (!alike) {
            problems.add(
                    ErrorCode.INVALID_INHERITANCE,
                    use.place(),
                    use.subject() + " gives column \"" + above.name() + "\" (" + above.type() + ") of table \""
                            + parent.name().name() + "\" to table \""
                            + table.name().name() + "\", whose class "
                            + (here.isEmpty() ? "lacks it" : "declares it otherwise")
                            + ". Declare it here as it is declared there.");
        }
    }

    private void ownAnyway(AnnotationUse use, Name column) {
        problems.add(
                ErrorCode.INVALID_INHERITANCE,
                use.at("own"),
                use.subject() + " says that \"" + column
                        + "\" is the table's own as well, but no parent has it, so it is" + " that anyway. Remove it.");
    }
}
