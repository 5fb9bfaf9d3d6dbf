package dev.concertina.ddl;

import dev.concertina.schema.QualifiedName;
import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;

/**
 * Gives storage parameters back their defaults.
 *
 * @see <a href="https://www.postgresql.org/docs/current/sql-altertable.html">ALTER TABLE</a>
 */
public record ResetStorageParameters(QualifiedName table, Set<String> parameters) implements Ddl {
    public ResetStorageParameters {
        parameters = Collections.unmodifiableSet(new TreeSet<>(parameters));
    }

    @Override
    public void write(SqlWriter out) {
        StorageWriter.names(out.sql("ALTER TABLE ").name(table).sql(" RESET "), parameters);
    }

    @Override
    public Lock lock() {
        return StorageWriter.lock(parameters);
    }

    @Override
    public Cost cost() {
        return Cost.METADATA;
    }
}
