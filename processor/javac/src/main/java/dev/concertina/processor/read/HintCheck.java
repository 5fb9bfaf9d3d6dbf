package dev.concertina.processor.read;

import dev.concertina.processor.problem.ErrorCode;
import dev.concertina.processor.problem.Place;
import dev.concertina.processor.problem.Problems;
import dev.concertina.schema.Intent;
import dev.concertina.schema.Name;
import dev.concertina.schema.QualifiedName;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Finds intents that contradict the schema or each other. */
final class HintCheck {
    private final Problems problems;
    private final Map<String, String> continued = new HashMap<>();
    private final Map<Object, Object> renames = new HashMap<>();
    private final Map<QualifiedName, Set<Name>> columns = new HashMap<>();

    HintCheck(Problems problems) {
        this.problems = problems;
    }

    /** A column of a table, as a node of the graph of renames. */
    private record Node(QualifiedName table, Name column) {}

    void check(SchemaAssembly assembly) {
        assembly.tables()
                .forEach(t -> columns.put(t.table().name(), t.table().columns().keySet()));
        for (Placed<Intent> placed : assembly.intents()) {
            if (placed.value() instanceof Intent.RenamedTable r) {
                renames.put(r.table(), r.from());
            } else if (placed.value() instanceof Intent.RenamedColumn r) {
                renames.put(new Node(r.table(), r.column()), new Node(r.table(), r.from()));
            }
        }
        assembly.intents().forEach(this::check);
    }

    private void check(Placed<Intent> placed) {
        Intent intent = placed.value();
        Place place = placed.place();
        if (intent instanceof Intent.RenamedTable renamed) {
            boolean exists = columns.containsKey(renamed.from());
            origin(renamed.table(), "Table \"" + renamed.from() + "\"", exists, place);
            once("table " + renamed.from(), "Table \"" + renamed.from() + "\"", place);
        } else if (intent instanceof Intent.RenamedColumn renamed) {
            String what = "Column \"" + renamed.from() + "\" of table \""
                    + renamed.table().name() + "\"";
            origin(new Node(renamed.table(), renamed.column()), what, has(renamed.table(), renamed.from()), place);
            once(renamed.table() + "." + renamed.from(), what, place);
        } else if (intent instanceof Intent.MovedColumns moved) {
            for (Name old : moved.down().keySet()) {
                String what =
                        "Column \"" + old + "\" of table \"" + moved.table().name() + "\"";
                if (has(moved.table(), old)) {
                    exists(what, place);
                }
                once(moved.table() + "." + old, what, place);
            }
        } else if (intent instanceof Intent.Dropped dropped) {
            dropped.columns().forEach(column -> dropped(dropped.table(), column, place));
        }
    }

    private void dropped(QualifiedName table, Name column, Place place) {
        String what = "Column \"" + column + "\" of table \"" + table.name() + "\"";
        if (has(table, column)) {
            problems.add(
                    ErrorCode.DROPPED_EXISTING,
                    place,
                    what + " is dropped by " + place.subject()
                            + ", which still declares it; it cannot both stay and go."
                            + " Remove the member, or the column from @Dropped.");
        }
        once(table + "." + column, what, place);
    }

    /** What a rename begins with must be gone, and renames must not go round. */
    private void origin(Object renamed, String what, boolean exists, Place place) {
        Set<Object> seen = new HashSet<>();
        Object at = renamed;
        while (at != null && seen.add(at)) {
            at = renames.get(at);
        }
        if (at != null && at.equals(renamed)) {
            problems.add(
                    ErrorCode.RENAME_CYCLE,
                    place,
                    what + " is renamed in a circle by " + place.subject()
                            + "; there is no order in which that could be done. Use a name that was never used.");
        } else if (exists) {
            exists(what, place);
        }
    }

    private void exists(String what, Place place) {
        problems.add(
                ErrorCode.CONFLICTING_HINTS,
                place,
                what + " is continued by " + place.subject() + ", but it is still declared; a column or table cannot be"
                        + " both here and renamed away. Remove its declaration, or the hint.");
    }

    private void once(String key, String what, Place place) {
        String earlier = continued.putIfAbsent(key, place.subject());
        if (earlier != null) {
            problems.add(
                    ErrorCode.CONFLICTING_HINTS,
                    place,
                    what + " is continued or dropped by " + earlier + " and by " + place.subject()
                            + "; one old thing has one future. Keep one hint; for several new columns say @SplitFrom.");
        }
    }

    private boolean has(QualifiedName table, Name column) {
        return columns.getOrDefault(table, Set.of()).contains(column);
    }
}
