package dev.concertina.ddl;

import dev.concertina.schema.QualifiedName;
import java.util.List;

/**
 * Takes exclusive locks on tables and their partitions in the order of their names, so that two such statements never
 * wait for each other.
 *
 * @see <a href="https://www.postgresql.org/docs/current/sql-lock.html">LOCK</a>
 */
public record LockTables(List<QualifiedName> tables) implements Ddl {
    public LockTables {
        tables = tables.stream().distinct().sorted().toList();
    }

    @Override
    public void write(SqlWriter out) {
        out.sql("LOCK TABLE ");
        String separator = "";
        for (QualifiedName table : tables) {
            out.sql(separator).name(table);
            separator = ", ";
        }
        out.sql(" IN ACCESS EXCLUSIVE MODE");
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
