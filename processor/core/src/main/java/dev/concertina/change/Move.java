package dev.concertina.change;

import dev.concertina.schema.Column;
import dev.concertina.schema.Expression;
import dev.concertina.schema.Name;
import java.util.Collections;
import java.util.Map;
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
}
