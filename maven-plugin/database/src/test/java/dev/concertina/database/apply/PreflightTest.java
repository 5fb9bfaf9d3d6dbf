package dev.concertina.database.apply;

import static org.assertj.core.api.Assertions.assertThat;

import dev.concertina.database.Sql;
import dev.concertina.database.TestServers;
import dev.concertina.database.embedded.EmbeddedDatabase;
import dev.concertina.script.MigrationFolder;
import java.sql.Connection;
import java.sql.SQLException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a plan says of the server before anything runs. */
final class PreflightTest {
    private static final MigrationFolder SLOW = Applied.folder(
            "0001_expand_slow.sql",
            "SELECT pg_sleep(0.3);\n",
            "0001_expand_slow.down.sql",
            "-- nothing to undo: a test\n");

    @ParameterizedTest
    @ValueSource(ints = {14, 18})
    void settingsThatInterfereAreToldAndDoNot(int major) throws SQLException {
        try (EmbeddedDatabase database = TestServers.database(major);
                Connection connection = database.connect()) {
            Applied applied = new Applied(database);
            assertThat(applied.runner(SLOW).plan(Mode.APPLY, Wish.EVERYTHING).notes())
                    .isEmpty();
            String name = Sql.text(connection, "SELECT quote_ident(current_database())");
            Sql.run(
                    connection,
                    "ALTER DATABASE " + name + " SET statement_timeout = '100ms'",
                    "ALTER DATABASE " + name + " SET default_transaction_isolation = 'serializable'",
                    "ALTER DATABASE " + name + " SET deadlock_timeout = '200ms'",
                    "CREATE FUNCTION nothing() RETURNS event_trigger LANGUAGE plpgsql AS 'BEGIN END'",
                    "CREATE EVENT TRIGGER looks ON ddl_command_end EXECUTE FUNCTION nothing()");
            assertThat(String.join(
                            "\n",
                            applied.runner(SLOW)
                                    .plan(Mode.APPLY, Wish.EVERYTHING)
                                    .notes()))
                    .contains(
                            "statement_timeout = 100ms",
                            "set it to 0",
                            "default_transaction_isolation = serializable",
                            "set it to read committed",
                            "deadlocks after 200 ms",
                            "Event trigger \"looks\" (ddl_command_end)");
            assertThat(applied.apply(SLOW).failure()).isEmpty();
        }
    }

    /** PostgreSQL says that the parent's index is valid, and the partition's server has none. */
    @ParameterizedTest
    @ValueSource(ints = {14, 18})
    void partitionsOnOtherServersAreTold(int major) throws SQLException {
        try (EmbeddedDatabase database = TestServers.database(major);
                Connection connection = database.connect()) {
            Sql.run(connection, """
                    CREATE EXTENSION postgres_fdw;
                    CREATE SERVER far FOREIGN DATA WRAPPER postgres_fdw OPTIONS (host 'localhost', dbname 'far');
                    CREATE TABLE public.parted (id integer, note text) PARTITION BY RANGE (id);
                    CREATE TABLE public.near PARTITION OF public.parted FOR VALUES FROM (0) TO (10);
                    CREATE FOREIGN TABLE public.far PARTITION OF public.parted FOR VALUES FROM (10) TO (20) SERVER far;
                    CREATE INDEX parted_note ON public.parted (note)""");
            assertThat(Sql.text(
                            connection,
                            "SELECT i.indisvalid || ' ' || (SELECT count(*) FROM pg_inherits AS h"
                                    + " WHERE h.inhparent = i.indexrelid) FROM pg_index AS i"
                                    + " WHERE i.indexrelid = 'parted_note'::regclass"))
                    .as("the trap: valid, with one of two parts")
                    .isEqualTo("true 1");
            assertThat(new Applied(database)
                            .runner(SLOW)
                            .plan(Mode.APPLY, Wish.EVERYTHING)
                            .notes())
                    .anyMatch(n -> n.contains("\"public.parted\" has partitions that are foreign tables (public.far)"));
        }
    }
}
