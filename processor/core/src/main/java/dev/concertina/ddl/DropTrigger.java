package dev.concertina.ddl;

import dev.concertina.schema.Name;
import dev.concertina.schema.QualifiedName;

/**
 * Drops a trigger.
 *
 * @see <a href="https://www.postgresql.org/docs/current/sql-droptrigger.html">DROP TRIGGER</a>
 */
public record DropTrigger(Name trigger, QualifiedName table) implements Ddl {
    @Override
    public void write(SqlWriter out) {
        out.sql("DROP TRIGGER ").name(trigger).sql(" ON ").name(table);
    }

    @Override
    public Lock lock() {
        return Lock.ACCESS_EXCLUSIVE;
    }

    @Override
    public Cost cost() {
        return Cost.METADATA;
    }
}
