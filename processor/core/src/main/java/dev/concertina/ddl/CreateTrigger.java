package dev.concertina.ddl;

import dev.concertina.schema.Name;
import dev.concertina.schema.QualifiedName;

/**
 * Creates or replaces a trigger that fires before each row that is inserted or updated.
 *
 * @see <a href="https://www.postgresql.org/docs/current/sql-createtrigger.html">CREATE TRIGGER</a>
 */
public record CreateTrigger(Name trigger, QualifiedName table, QualifiedName function) implements Ddl {
    @Override
    public void write(SqlWriter out) {
        out.sql("CREATE OR REPLACE TRIGGER ").name(trigger).indent();
        out.line("BEFORE INSERT OR UPDATE ON ").name(table);
        out.line("FOR EACH ROW EXECUTE FUNCTION ").name(function).sql("()").outdent();
    }

    @Override
    public Lock lock() {
        return Lock.SHARE_ROW_EXCLUSIVE;
    }

    @Override
    public Cost cost() {
        return Cost.METADATA;
    }
}
