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

/** What is there already before a statement that no transaction may hold. */
final class OutsideTest {
    private static final MigrationFolder INDEX = Applied.folder(
            "0001_expand_index.sql",
            "-- concertina: 1\n-- transactional: no\n\nCREATE INDEX CONCURRENTLY by_mail ON public.a"
                    + " (lower(mail), id DESC) WHERE id > 0;\n",
            "0001_expand_index.down.sql",
            "-- concertina: 1\n-- transactional: no\n\nDROP INDEX CONCURRENTLY public.by_mail;\n");

    @ParameterizedTest
    @ValueSource(ints = {14, 18})
    void theSameIndexIsAdopted(int major) throws SQLException {
        try (EmbeddedDatabase database = TestServers.database(major);
                Connection connection = database.connect()) {
            Sql.run(
                    connection,
                    "CREATE TABLE a (id integer, mail text)",
                    "CREATE INDEX by_mail ON a USING btree (LOWER(mail), id DESC NULLS FIRST) WHERE (id > 0)");
            String before = Sql.text(connection, "SELECT 'by_mail'::regclass::oid");
            Applied applied = new Applied(database);
            assertThat(applied.apply(INDEX).failure()).isEmpty();
            assertThat(applied.state().applied()).hasSize(1);
            assertThat(Sql.text(connection, "SELECT 'by_mail'::regclass::oid")).isEqualTo(before);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {14, 18})
    void anotherIndexOfItsNameIsNot(int major) throws SQLException {
        try (EmbeddedDatabase database = TestServers.database(major);
                Connection connection = database.connect()) {
            Sql.run(
                    connection,
                    "CREATE TABLE a (id integer, mail text)",
                    "CREATE INDEX by_mail ON a (lower(mail), id) WHERE id > 0");
            Applied applied = new Applied(database);
            assertThat(applied.apply(INDEX).failure().orElseThrow())
                    .contains("by_mail", "is not the one", "left alone");
            assertThat(applied.state().applied()).isEmpty();
            Sql.run(connection, "DROP INDEX by_mail");
            assertThat(applied.apply(INDEX).failure()).isEmpty();
        }
    }
}
