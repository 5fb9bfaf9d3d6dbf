package dev.concertina.ddl;

/**
 * Lets routines be made before what their bodies name.
 *
 * @param local whether only until the transaction ends, not until the session does
 * @see <a
 *     href="https://www.postgresql.org/docs/current/runtime-config-client.html#GUC-CHECK-FUNCTION-BODIES">check_function_bodies</a>
 */
public record SkipBodyChecks(boolean local) implements Ddl {
    @Override
    public void write(SqlWriter out) {
        out.sql(local ? "SET LOCAL check_function_bodies = off" : "SET check_function_bodies = off");
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
