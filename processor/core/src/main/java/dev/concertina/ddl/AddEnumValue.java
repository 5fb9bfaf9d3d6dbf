package dev.concertina.ddl;

import dev.concertina.schema.QualifiedName;
import java.util.Optional;

/**
 * Adds a label to an enum type. It stands outside a transaction, because the label cannot be used in the one that
 * adds it.
 *
 * @param before the label that it precedes
 * @param after the label that it follows; it becomes the last if neither is given
 *
 * @see <a href="https://www.postgresql.org/docs/current/sql-altertype.html">ALTER TYPE</a>
 */
public record AddEnumValue(QualifiedName type, String label, Optional<String> before, Optional<String> after)
        implements Ddl {
    public AddEnumValue {
        if (before.isPresent() && after.isPresent()) {
            throw new IllegalArgumentException("Label \"" + label + "\" is to stand both before and after another;"
                    + " ALTER TYPE takes one neighbour. Give one.");
        }
    }

    @Override
    public void write(SqlWriter out) {
        out.sql("ALTER TYPE ").name(type).sql(" ADD VALUE ").literal(label);
        before.ifPresent(b -> out.sql(" BEFORE ").literal(b));
        after.ifPresent(a -> out.sql(" AFTER ").literal(a));
    }

    @Override
    public Lock lock() {
        return Lock.NONE;
    }

    @Override
    public Cost cost() {
        return Cost.METADATA;
    }

    @Override
    public boolean transactional() {
        return false;
    }
}
