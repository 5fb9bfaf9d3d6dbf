package dev.concertina.database.apply;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.concertina.database.Sql;
import dev.concertina.database.TestServers;
import dev.concertina.database.embedded.EmbeddedDatabase;
import dev.concertina.database.ledger.Author;
import dev.concertina.script.MigrationFolder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Once the ledger is another's, as docs/operations.md says, the role that migrates can add to it and do nothing else. */
class LedgerOwnerTest {
    private static final List<String> ATTACKS = List.of(
            "UPDATE concertina.event SET actor = 'nobody'",
            "DELETE FROM concertina.event",
            "TRUNCATE concertina.event",
            "INSERT INTO concertina.event SELECT * FROM concertina.event",
            "ALTER TABLE concertina.event DISABLE TRIGGER ALL",
            "ALTER TABLE concertina.event OWNER TO deployer",
            "ALTER TABLE concertina.event RENAME TO gone",
            "DROP TRIGGER append_only ON concertina.event",
            "DROP TABLE concertina.event",
            "DROP SCHEMA concertina CASCADE",
            "ALTER SCHEMA concertina RENAME TO gone",
            "CREATE TABLE concertina.event_2 (id int)",
            "UPDATE concertina.format SET version = 0",
            "CREATE OR REPLACE FUNCTION concertina.refuse() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RETURN NEW; END'",
            "ALTER FUNCTION concertina.append SECURITY INVOKER",
            "DROP FUNCTION concertina.follow CASCADE",
            "SET ROLE ledger_owner");

    @ParameterizedTest
    @ValueSource(ints = {14, 18})
    void theRoleThatMigratesCannotRewriteIt(int major) throws SQLException {
        try (EmbeddedDatabase other = TestServers.database(major);
                Connection superuser = other.connect()) {
            Sql.run(superuser, "CREATE ROLE deployer LOGIN PASSWORD 'deployer'");
            try {
                migrate(major);
            } finally {
                Sql.run(superuser, "DROP ROLE IF EXISTS deployer, ledger_owner");
            }
        }
    }

    private static void migrate(int major) throws SQLException {
        MigrationFolder shop = Applied.shop();
        try (EmbeddedDatabase database = TestServers.database(major);
                Connection superuser = database.connect()) {
            Sql.run(superuser, "ALTER DATABASE " + database.name() + " OWNER TO deployer");
            Sql.run(superuser, "ALTER SCHEMA public OWNER TO deployer");
            Applied applied = new Applied(database);
            Runner deployer = new Runner(
                    applied.target("deployer", "deployer"), shop, Author.current(), Applied.LIMITS, applied.log());
            Wish everything = Wish.EVERYTHING.in(PlanMaker.DEVELOPMENT);
            assertThat(deployer.run(Mode.APPLY, everything.upTo(9), Consent.ANY).failure())
                    .isEmpty();
            Sql.run(superuser, documented());

            assertThat(deployer.run(Mode.APPLY, everything, Consent.ANY).failure())
                    .isEmpty();
            Keeper keeper = new Keeper(applied.target("deployer", "deployer"), Author.current());
            keeper.freeze("why");
            keeper.thaw("over");
            refuses(database);
            String head =
                    deployer.run(Mode.ROLLBACK, everything.upTo(1), Consent.ANY).head();
            Target own = applied.target("deployer", "deployer");
            assertThat(new Verification(own, shop).check(Optional.of(head))).isEmpty();
            assertThat(keeper.history()).extracting(e -> e.actor()).containsOnly("deployer");
        }
    }

    private static void refuses(EmbeddedDatabase database) throws SQLException {
        String url = database.url().replaceAll("\\?.*", "?sslmode=disable");
        try (Connection deployer = DriverManager.getConnection(url, "deployer", "deployer")) {
            for (String attack : ATTACKS) {
                assertThatThrownBy(() -> Sql.run(deployer, attack))
                        .as(attack)
                        .isInstanceOf(SQLException.class)
                        .extracting(e -> ((SQLException) e).getSQLState())
                        .isEqualTo("42501");
            }
        }
    }

    /** The statements of the page for operators. */
    private static String documented() {
        try {
            String page = Files.readString(Path.of("../../docs/operations.md"));
            Matcher block = Pattern.compile("```sql\n(CREATE ROLE ledger_owner.*?)```", Pattern.DOTALL)
                    .matcher(page);
            assertThat(block.find()).as("statements for operators").isTrue();
            return block.group(1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
