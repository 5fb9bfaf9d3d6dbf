package dev.concertina.plan;

import dev.concertina.ddl.AddColumn;
import dev.concertina.ddl.Ddl;
import dev.concertina.ddl.FillColumns;
import dev.concertina.ddl.RenameColumn;
import dev.concertina.schema.QualifiedName;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * What clients notice of any plan, whatever the change: their prepared statements return other columns than before, and
 * their snapshots meet rows that a backfill wrote.
 *
 * @see <a href="https://www.postgresql.org/docs/current/transaction-iso.html">Transaction isolation</a>
 */
final class ClientHazards {
    private final Map<QualifiedName, Set<Phase>> columns = new TreeMap<>();
    private final Set<QualifiedName> filled = new TreeSet<>();

    private ClientHazards() {}

    static List<String> of(Collection<PlannedFile> files) {
        ClientHazards hazards = new ClientHazards();
        for (PlannedFile file : files) {
            file.steps().stream()
                    .flatMap(s -> s.up().stream())
                    .flatMap(u -> u.statements().stream())
                    .forEach(s -> hazards.look(file.phase(), s));
        }
        return hazards.sentences();
    }

    private void look(Phase phase, Ddl statement) {
        if (statement instanceof AddColumn add) {
            columns.computeIfAbsent(add.table(), t -> new TreeSet<>()).add(phase);
        } else if (statement instanceof RenameColumn rename) {
            columns.computeIfAbsent(rename.table(), t -> new TreeSet<>()).add(phase);
        } else if (statement instanceof FillColumns fill) {
            filled.add(fill.table());
        }
    }

    private List<String> sentences() {
        List<String> sentences = new ArrayList<>();
        columns.forEach((table, phases) -> sentences.add("Clients that hold a prepared SELECT * on \"" + table
                + "\" must prepare it again "
                + phases.stream()
                        .map(p -> "after the " + p.name().toLowerCase(Locale.ROOT))
                        .collect(Collectors.joining(" and "))
                + "."));
        filled.forEach(
                table -> sentences.add(
                        "Transactions at REPEATABLE READ or SERIALIZABLE that write rows of \"" + table
                                + "\" during the backfill may fail with 40001 and must be run again, as always at these levels."));
        return sentences;
    }
}
