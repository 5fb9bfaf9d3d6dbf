package dev.concertina.ddl;

import dev.concertina.schema.Name;
import java.util.Set;

/**
 * Installs an extension into schema {@code public}: the first schema of a session's search path is no part of what was
 * planned. Procedural languages belong to {@code pg_catalog}, and refuse any other schema.
 *
 * @see <a href="https://www.postgresql.org/docs/current/sql-createextension.html">CREATE EXTENSION</a>
 */
public record CreateExtension(Name extension) implements Ddl {
    private static final Set<String> OF_THE_SYSTEM =
            Set.of("plpgsql", "plperl", "plperlu", "plpython3u", "pltcl", "pltclu", "adminpack");

    @Override
    public void write(SqlWriter out) {
        out.sql("CREATE EXTENSION ").name(extension);
        if (!OF_THE_SYSTEM.contains(extension.text())) {
            out.sql(" WITH SCHEMA public");
        }
    }

    @Override
    public Lock lock() {
        return Lock.NONE;
    }

    @Override
    public Cost cost() {
        return Cost.METADATA;
    }
}
