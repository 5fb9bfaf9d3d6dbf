package dev.concertina.diff;

import dev.concertina.change.Move;
import dev.concertina.schema.Column;
import dev.concertina.schema.Constraint;
import dev.concertina.schema.Expression;
import dev.concertina.schema.ForeignKey;
import dev.concertina.schema.Index;
import dev.concertina.schema.Name;
import dev.concertina.schema.Table;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;

/** Joins the moves of one table that share a constraint or an index, before or after. */
final class MoveGroups {
    private MoveGroups() {}

    static List<Move> join(List<Move> moves, Table before, Table after) {
        List<Move> groups = new ArrayList<>(moves);
        for (Constraint c : before.constraints().values()) {
            merge(groups, m -> touches(c, before, m.from().keySet()));
        }
        for (Index i : before.indexes().values()) {
            merge(groups, m -> i.mentionsAny(m.from().keySet()));
        }
        for (Constraint c : after.constraints().values()) {
            merge(groups, m -> touches(c, after, m.to().keySet()));
        }
        for (Index i : after.indexes().values()) {
            merge(groups, m -> i.mentionsAny(m.to().keySet()));
        }
        return groups;
    }

    /** Whether a constraint of the table names one of these columns of it, as a self-reference does on both sides. */
    static boolean touches(Constraint constraint, Table table, Collection<Name> columns) {
        return constraint.mentionsAny(columns)
                || (constraint instanceof ForeignKey key
                        && key.referencedTable().equals(table.name())
                        && key.referencedColumns().stream().anyMatch(columns::contains));
    }

    private static void merge(List<Move> groups, Predicate<Move> sharing) {
        List<Move> together = groups.stream().filter(sharing).toList();
        if (together.size() > 1) {
            groups.removeAll(together);
            groups.add(union(together));
        }
    }

    private static Move union(List<Move> moves) {
        Map<Name, Column> from = new TreeMap<>();
        Map<Name, Column> to = new TreeMap<>();
        Map<Name, Expression> up = new TreeMap<>();
        Map<Name, Expression> down = new TreeMap<>();
        for (Move move : moves) {
            from.putAll(move.from());
            to.putAll(move.to());
            up.putAll(move.up());
            down.putAll(move.down());
        }
        return new Move(from, to, up, down);
    }
}
