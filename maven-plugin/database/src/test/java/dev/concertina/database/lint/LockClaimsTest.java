package dev.concertina.database.lint;

import static org.assertj.core.api.Assertions.assertThat;

import dev.concertina.database.Eventually;
import dev.concertina.database.TestServers;
import dev.concertina.database.embedded.EmbeddedDatabase;
import dev.concertina.ddl.Lock;
import dev.concertina.lint.LockClaim;
import dev.concertina.lint.LockClaims;
import dev.concertina.parse.Fact;
import dev.concertina.parse.Recogniser;
import dev.concertina.parse.StatementSplitter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

/**
 * The locks that rules speak of are those that servers take, and a table gets a new file exactly where they say so; the page
 * docs/locks.md shows them.
 *
 * <p>{@code -Dconcertina.docs=write} writes the page.
 */
class LockClaimsTest {
    private static final Path FORMS = Path.of("src/test/resources/locks");
    private static final Path PAGE = Path.of("../../docs/locks.md");
    private static final String START = "| Statement | Lock | Meanwhile |\n|---|---|---|\n";

    @Test
    void serversTakeTheLocksThatRulesSpeakOf() throws SQLException, IOException {
        String setup = Files.readString(FORMS.resolve("setup.sql"));
        List<String> forms = StatementSplitter.split(Files.readString(FORMS.resolve("forms.sql"))).statements().stream()
                .map(dev.concertina.parse.Statement::text)
                .toList();
        LockClaims claims = LockClaims.after(facts(setup));
        StringBuilder table = new StringBuilder(START);
        for (String form : forms) {
            LockClaim claim = claims.of(facts(form).get(0));
            table.append("| `")
                    .append(form.replace("|", "\\|"))
                    .append("` | ")
                    .append(claim.lock())
                    .append(" | ")
                    .append(claim.work().name().toLowerCase(Locale.ROOT).replace('_', ' '))
                    .append(" |\n");
        }
        for (int major = 14; major <= 18; major++) {
            for (String form : forms) {
                try (EmbeddedDatabase database = TestServers.database(major)) {
                    compare(database, setup, form, claims.of(facts(form).get(0)), "PostgreSQL " + major + ": " + form);
                }
            }
        }
        String page = Files.readString(PAGE);
        String fresh = page.substring(0, page.indexOf(START)) + table;
        if ("write".equals(System.getProperty("concertina.docs"))) {
            Files.writeString(PAGE, fresh);
        }
        assertThat(Files.readString(PAGE)).isEqualTo(fresh);
    }

    private static List<Fact> facts(String sql) {
        return StatementSplitter.split(sql).statements().stream()
                .map(Recogniser::read)
                .toList();
    }

    private static void compare(EmbeddedDatabase database, String setup, String form, LockClaim claim, String as)
            throws SQLException {
        try (Connection one = database.connect();
                Connection other = database.connect()) {
            run(one, setup);
            String before = value(one, "SELECT relfilenode FROM pg_class WHERE oid = 'orders'::regclass");
            boolean alone = form.contains("CONCURRENTLY") || form.startsWith("VACUUM");
            Lock taken = alone ? awaited(one, other, form) : taken(one, form);
            assertThat(taken).as(as).isEqualTo(claim.lock());
            if (!form.startsWith("DROP TABLE") && !form.contains("RENAME TO") && !form.contains("SET SCHEMA")) {
                String after = value(one, "SELECT relfilenode FROM pg_class WHERE oid = 'orders'::regclass");
                assertThat(!before.equals(after))
                        .as(as + ", a new file")
                        .isEqualTo(claim.work() == LockClaim.Work.REWRITES);
            }
        }
    }

    /** The strongest lock on the table while a transaction holds it. */
    private static Lock taken(Connection connection, String form) throws SQLException {
        connection.setAutoCommit(false);
        String table = value(connection, "SELECT 'orders'::regclass::oid");
        run(connection, form);
        Lock lock = strongest(
                connection,
                "SELECT mode FROM pg_locks WHERE pid = pg_backend_pid() AND granted AND relation = " + table);
        connection.commit();
        connection.setAutoCommit(true);
        return lock;
    }

    /** The lock that a statement waits for while somebody holds one that keeps it out: for what runs in no transaction. */
    private static Lock awaited(Connection holder, Connection runner, String form) throws SQLException {
        String table = value(holder, "SELECT 'orders'::regclass::oid");
        holder.setAutoCommit(false);
        run(holder, "LOCK TABLE orders IN SHARE UPDATE EXCLUSIVE MODE");
        CompletableFuture<Void> running = CompletableFuture.runAsync(() -> {
            try {
                run(runner, form);
            } catch (SQLException e) {
                throw new IllegalStateException(form, e);
            }
        });
        String query = "SELECT mode FROM pg_locks WHERE NOT granted AND relation = " + table;
        assertThat(Eventually.holds(() -> !values(holder, query).isEmpty()))
                .as(form + " waits")
                .isTrue();
        Lock lock = strongest(holder, query);
        holder.rollback();
        holder.setAutoCommit(true);
        running.join();
        return lock;
    }

    private static Lock strongest(Connection connection, String query) throws SQLException {
        return values(connection, query).stream()
                .map(m -> Lock.valueOf(m.replace("Lock", "")
                        .replaceAll("(?<=[a-z])(?=[A-Z])", "_")
                        .toUpperCase(Locale.ROOT)))
                .max(Lock::compareTo)
                .orElse(Lock.NONE);
    }

    private static void run(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static String value(Connection connection, String query) throws SQLException {
        return String.valueOf(values(connection, query).get(0));
    }

    private static List<String> values(Connection connection, String query) throws SQLException {
        List<String> values = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            while (rows.next()) {
                values.add(rows.getString(1));
            }
        }
        return values;
    }
}
