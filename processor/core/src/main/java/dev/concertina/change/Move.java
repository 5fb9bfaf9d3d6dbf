package dev.concertina.change;

import dev.concertina.schema.Column;
import dev.concertina.schema.Expression;
import dev.concertina.schema.Name;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Columns whose values live on in other columns of the same table.
 *
 * @param from the old columns, by name
 * @param to the new ones, by name
 * @param up the value of each new column, over the old ones
 * @param down the value of each old column, over the new ones; empty if the new ones are only computed from the old
 */
public record Move(Map<Name, Column> from, Map<Name, Column> to, Map<Name, Expression> up, Map<Name, Expression> down) {
    public Move {
        from = Collections.unmodifiableMap(new TreeMap<>(from));
        to = Collections.unmodifiableMap(new TreeMap<>(to));
        up = Collections.unmodifiableMap(new TreeMap<>(up));
        down = Collections.unmodifiableMap(new TreeMap<>(down));
        if (!up.keySet().equals(to.keySet())
                || (!down.isEmpty() && !down.keySet().equals(from.keySet()))) {
            throw new IllegalArgumentException("The columns " + from.keySet() + " move to " + to.keySet()
                    + ", but there are expressions for " + up.keySet() + " and back for " + down.keySet()
                    + ". Give one for each column.");
        }
    }

    /** The new column that goes on for an old one alone, taking foreign keys and sequences along; absent after a split or a merge. */
    public Optional<Name> successor(Name old) {
        if (from.size() == 1 && to.size() == 1 && from.containsKey(old)) {
            return to.keySet().stream().findFirst();
        }
        Expression same = Expression.of(old);
        List<Name> takers = up.entrySet().stream()
                .filter(e -> e.getValue().equals(same))
                .map(Map.Entry::getKey)
                .toList();
        return takers.size() == 1 ? Optional.of(takers.get(0)) : Optional.empty();
    }
}
