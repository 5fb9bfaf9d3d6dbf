package dev.concertina.database.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.concertina.database.Sql;
import dev.concertina.database.TestServers;
import dev.concertina.database.embedded.EmbeddedDatabase;
import dev.concertina.script.ScriptPair;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.postgresql.PGConnection;

/** What keeps {@code mail} and {@code email} in step between the expand and the contract of a rename. */
final class SyncTriggersTest {
    private static final Fixture RENAME = new Fixture(Path.of("src/test/resources/plans/move-columns/rename"));

    private EmbeddedDatabase database;
    private Connection connection;
    private Fixture.Generated generated;

    @BeforeEach
    void expand() throws IOException, SQLException {
        generated = RENAME.generate(17);
        database = TestServers.database(17);
        connection = database.connect();
        for (ScriptPair pair : generated.source()) {
            Scripts.run(connection, pair.up());
        }
        Sql.run(connection, "INSERT INTO customer (mail) VALUES ('before')");
        Scripts.run(connection, generated.change().get(0).up());
    }

    @AfterEach
    void drop() throws SQLException {
        connection.close();
        database.close();
    }

    private String rows() throws SQLException {
        return Sql.text(
                connection, "SELECT string_agg(mail || '=' || coalesce(email, '-'), ' ' ORDER BY id) FROM customer");
    }

    @Test
    void leaveRowsFromBeforeAlone() throws SQLException {
        assertThat(rows()).isEqualTo("before=-");
    }

    @Test
    void followEitherVersionOfTheCode() throws SQLException {
        Sql.run(
                connection,
                "INSERT INTO customer (mail) VALUES ('old')",
                "INSERT INTO customer (email) VALUES ('new')");
        Sql.run(connection, "INSERT INTO customer (mail, email) VALUES ('both', 'both')");
        assertThat(rows()).isEqualTo("before=- old=old new=new both=both");
        Sql.run(connection, "UPDATE customer SET mail = 'o2' WHERE mail = 'old'");
        Sql.run(connection, "UPDATE customer SET email = 'n2' WHERE mail = 'new'");
        Sql.run(connection, "UPDATE customer SET mail = 'b2', email = 'b2' WHERE mail = 'both'");
        assertThat(rows()).isEqualTo("before=- o2=o2 n2=n2 b2=b2");
    }

    @Test
    void refuseTwoChangesThatDisagreeAndNameTheColumns() {
        assertThatThrownBy(() -> Sql.run(connection, "UPDATE customer SET mail = 'a', email = 'b'"))
                .hasMessageContaining("The columns \"mail\" and \"email\" of table \"public.customer\"")
                .hasMessageContaining("disagree");
    }

    @Test
    void serveOnConflictAndInsertSelectAndCopy() throws Exception {
        Sql.run(connection, "INSERT INTO customer (mail) VALUES ('x')");
        Sql.run(
                connection,
                "INSERT INTO customer (mail) VALUES ('x') ON CONFLICT (mail) DO UPDATE SET mail = excluded.mail || '!'");
        Sql.run(connection, "INSERT INTO customer (email) SELECT 'copy of ' || mail FROM customer WHERE mail = 'x!'");
        connection
                .unwrap(PGConnection.class)
                .getCopyAPI()
                .copyIn("COPY customer (mail) FROM STDIN", new StringReader("copied\n"));
        assertThat(rows()).isEqualTo("before=- x!=x! copy of x!=copy of x! copied=copied");
    }

    @Test
    void serveMerge() throws SQLException {
        Sql.run(connection, """
                MERGE INTO customer AS c USING (VALUES ('before'), ('fresh')) AS v (mail) ON c.mail = v.mail
                WHEN MATCHED THEN UPDATE SET email = v.mail || ' merged'
                WHEN NOT MATCHED THEN INSERT (mail) VALUES (v.mail)""");
        assertThat(rows()).isEqualTo("before merged=before merged fresh=fresh");
    }

    @Test
    void seeWhatOtherTriggersMakeOfTheOldColumn() throws SQLException {
        Sql.run(connection, """
                CREATE FUNCTION lower_mail() RETURNS trigger LANGUAGE plpgsql AS
                $$ BEGIN NEW.mail := lower(NEW.mail); RETURN NEW; END $$;
                CREATE TRIGGER normalise BEFORE INSERT OR UPDATE ON customer
                FOR EACH ROW EXECUTE FUNCTION lower_mail();""");
        Sql.run(
                connection,
                "INSERT INTO customer (mail) VALUES ('OLD')",
                "INSERT INTO customer (email) VALUES ('NEW')");
        assertThat(rows()).isEqualTo("before=- old=old new=new");
    }

    @Test
    void doNotHideWhatPassedThemBy() throws SQLException {
        Scripts.run(connection, generated.change().get(1).up());
        Sql.run(
                connection,
                "SET session_replication_role = replica",
                "INSERT INTO customer (mail, email) VALUES ('here', 'there')",
                "RESET session_replication_role");
        assertThatThrownBy(
                        () -> Scripts.run(connection, generated.change().get(2).up()))
                .hasMessageContaining("disagree between old and new columns, for example (2)");
    }

    @Test
    void goWithoutTraceWhenTheExpandIsUndone() throws SQLException {
        Sql.run(connection, "INSERT INTO customer (email) VALUES ('new')");
        Scripts.run(connection, generated.change().get(0).down().orElseThrow());
        assertThat(Sql.text(connection, "SELECT string_agg(mail, ' ' ORDER BY id) FROM customer"))
                .isEqualTo("before new");
        assertThat(Sql.text(connection, "SELECT count(*) FROM pg_proc WHERE proname ~ 'concertina'"))
                .isEqualTo("0");
    }
}
