package dev.concertina.ddl;

import dev.concertina.schema.QualifiedName;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/**
 * Sets storage parameters, which later writes respect.
 *
 * @see <a href="https://www.postgresql.org/docs/current/sql-altertable.html">ALTER TABLE</a>
 */
public record SetStorageParameters(QualifiedName table, Map<String, String> parameters) implements Ddl {
    public SetStorageParameters {
        parameters = Collections.unmodifiableMap(new TreeMap<>(parameters));
    }

    @Override
    public void write(SqlWriter out) {
        StorageWriter.assignments(out.sql("ALTER TABLE ").name(table).sql(" SET "), parameters);
    }

    @Override
    public Lock lock() {
        return StorageWriter.lock(parameters.keySet());
    }

    @Override
    public Cost cost() {
        return Cost.METADATA;
    }
}
