package dev.concertina.diff;

import dev.concertina.change.Move;
import dev.concertina.schema.Column;
import dev.concertina.schema.Conversion;
import dev.concertina.schema.Expression;
import dev.concertina.schema.Intent;
import dev.concertina.schema.Name;
import dev.concertina.schema.QualifiedName;
import dev.concertina.schema.Table;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;

/** The moves that the classes declare and that are still to be made, checked. */
final class ColumnMoves {
    private final Draft draft;
    private final Map<QualifiedName, List<Move>> moves = new TreeMap<>();
    private final Map<QualifiedName, Map<Name, Name>> claimed = new TreeMap<>();

    private ColumnMoves(Draft draft) {
        this.draft = draft;
    }

    /** By table, in the order of the classes; to be called once tables have their new names. */
    static Map<QualifiedName, List<Move>> find(Draft draft) {
        ColumnMoves found = new ColumnMoves(draft);
        draft.hints.all(Intent.RenamedColumn.class).forEach(found::rename);
        draft.hints.all(Intent.MovedColumns.class).forEach(found::move);
        return found.moves;
    }

    private void rename(Intent.RenamedColumn intent) {
        String said = Paste.renamedFrom(intent.from()) + " on \"" + intent.table() + "." + intent.column() + "\"";
        if (!isOpen(intent.table(), Set.of(intent.from()), Set.of(intent.column()), said)) {
            return;
        }
        Column from = draft.running.table(intent.table()).columns().get(intent.from());
        Column wanted = draft.wanted(intent.table()).columns().get(intent.column());
        if (from == null || wanted == null || !new MoveCheck(draft, intent.table(), said).plain(from, wanted, intent)) {
            return;
        }
        Conversion values = intent.conversion()
                .orElseGet(() -> new Conversion(Expression.of(from.name()), Expression.of(wanted.name())));
        Column to = intent.conversion().isPresent() ? wanted : like(from, wanted);
        add(
                intent.table(),
                new Move(
                        Map.of(from.name(), from),
                        Map.of(to.name(), to),
                        Map.of(to.name(), values.up()),
                        Map.of(from.name(), values.down())));
    }

    /** A plain rename leaves nullability as it is, so that both versions of the code can write. */
    private static Column like(Column from, Column wanted) {
        boolean notNull = from.notNull() && wanted.notNull();
        return wanted.withNotNull(notNull || wanted.identity().isPresent());
    }

    private void move(Intent.MovedColumns intent) {
        QualifiedName table = intent.table();
        String said = (intent.down().size() > 1 ? "@MergedFrom" : "@SplitFrom") + " on columns "
                + quoted(intent.up().keySet()) + " of table \"" + table + "\"";
        if (intent.down().isEmpty() || intent.up().isEmpty()) {
            draft.problem(
                    "move-without-down",
                    table,
                    said + " says no way back, so old code could not see what new code"
                            + " writes. Give down on one of the columns.");
            return;
        }
        if (!isOpen(table, intent.down().keySet(), intent.up().keySet(), said)) {
            return;
        }
        Map<Name, Column> from =
                columns(draft.running.table(table), intent.down().keySet());
        Map<Name, Column> to = columns(draft.wanted(table), intent.up().keySet());
        if (new MoveCheck(draft, table, said).movable(from, to)) {
            add(table, new Move(from, to, intent.up(), intent.down()));
        }
    }

    private static Map<Name, Column> columns(Table table, Set<Name> names) {
        Map<Name, Column> found = new LinkedHashMap<>();
        names.forEach(n -> table.column(n).ifPresent(c -> found.put(n, c)));
        return found;
    }

    private void add(QualifiedName table, Move move) {
        moves.computeIfAbsent(table, t -> new ArrayList<>()).add(move);
    }

    /** Whether the move is still to be made; says why if it cannot be. */
    private boolean isOpen(QualifiedName table, Set<Name> from, Set<Name> to, String said) {
        Optional<Table> wanted = draft.target.table(table);
        if (wanted.isEmpty() || !wanted.get().columns().keySet().containsAll(to)) {
            draft.problem("unknown-column", table, said + " names a column that the classes do not have. Correct it.");
            return false;
        }
        Optional<Table> was = draft.running.find(table);
        Set<Name> columns = was.map(t -> t.columns().keySet()).orElse(Set.of());
        Set<Name> kept = wanted.get().columns().keySet();
        boolean made = columns.containsAll(to);
        boolean gone = from.stream().noneMatch(columns::contains);
        if (was.isEmpty() || (made && (gone || kept.containsAll(from)))) {
            if (!draft.before.tables().isEmpty()) {
                draft.notes.add(said + " is history; it may be deleted.");
            }
            return false;
        }
        return isPossible(table, from, to, columns, said) && claim(table, from, to, said);
    }

    /** Whether the old columns are there and go, and the new ones are not there yet; says so if not. */
    private boolean isPossible(QualifiedName table, Set<Name> from, Set<Name> to, Set<Name> columns, String said) {
        Set<Name> kept = draft.wanted(table).columns().keySet();
        Optional<Name> missing = first(from, n -> !columns.contains(n));
        Optional<Name> taken = first(to, columns::contains);
        Optional<Name> staying = first(from, kept::contains);
        if (missing.isPresent()) {
            draft.problem(
                    "unknown-source",
                    table,
                    to.iterator().next(),
                    said + ": table \"" + table + "\" has no column \"" + missing.get()
                            + "\" whose values could go on." + Nearest.hint(missing.get(), columns)
                            + " Correct the name, or delete the annotation if the column is new.");
        } else if (taken.isPresent()) {
            draft.problem(
                    "rename-target-exists",
                    table,
                    taken.get(),
                    said + ": table \"" + table + "\" has a column \"" + taken.get()
                            + "\" already, so nothing can be renamed to it. If " + quoted(from)
                            + " goes for good, replace the annotation by "
                            + Paste.dropped(from.iterator().next()) + " on the class.");
        } else if (staying.isPresent()) {
            draft.problem(
                    "rename-source-kept",
                    table,
                    to.iterator().next(),
                    said + " says that \"" + staying.get() + "\" goes on here, but the class still declares that"
                            + " column. Delete the member or the annotation.");
        }
        return missing.isEmpty() && taken.isEmpty() && staying.isEmpty();
    }

    private boolean claim(QualifiedName table, Set<Name> from, Set<Name> to, String said) {
        Map<Name, Name> ofTable = claimed.computeIfAbsent(table, t -> new TreeMap<>());
        for (Name old : from) {
            Name other = ofTable.putIfAbsent(old, to.iterator().next());
            if (other != null) {
                draft.problem(
                        "source-claimed-twice",
                        table,
                        to.iterator().next(),
                        said + ": column \"" + other
                                + "\" says the same, and one column cannot go on in two of them. Use @SplitFrom on both, or"
                                + " keep one of the annotations.");
                return false;
            }
            if (draft.hints.dropped(table, old).isPresent()) {
                draft.problem(
                        "renamed-and-dropped",
                        table,
                        to.iterator().next(),
                        said + ": the class also says @Dropped of" + " column \"" + old + "\". Keep one of the two.");
                return false;
            }
        }
        return true;
    }

    private static Optional<Name> first(Set<Name> names, Predicate<Name> test) {
        return new TreeSet<>(names).stream().filter(test).findFirst();
    }

    private static String quoted(Set<Name> names) {
        return String.join(
                ", ", new TreeSet<>(names).stream().map(n -> "\"" + n + "\"").toList());
    }
}
