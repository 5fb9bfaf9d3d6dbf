package dev.concertina.database.apply;

import static org.assertj.core.api.Assertions.assertThat;

import dev.concertina.database.Sql;
import dev.concertina.database.TestServers;
import dev.concertina.database.embedded.EmbeddedDatabase;
import dev.concertina.database.ledger.AdoptableHistory;
import dev.concertina.database.ledger.AdoptableHistory.Tool;
import java.sql.Connection;
import java.sql.SQLException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AdoptableHistoryTest {
    private static final String FLYWAY = """
            CREATE SCHEMA "Old";
            CREATE TABLE "Old".flyway_schema_history (installed_rank int PRIMARY KEY, version varchar(50),
                description varchar(200) NOT NULL, type varchar(20) NOT NULL, script varchar(1000) NOT NULL, checksum int,
                installed_by varchar(100) NOT NULL, installed_on timestamp NOT NULL DEFAULT now(),
                execution_time int NOT NULL, success boolean NOT NULL);
            INSERT INTO "Old".flyway_schema_history VALUES
                (1, '1', 'first', 'SQL', 'V1__first.sql', 7, 'u', now(), 3, true),
                (3, '1.11', 'add phone', 'SQL', 'V1_11__add_phone.sql', 8, 'u', now(), 3, true),
                (2, '1.2', 'mail', 'SQL', 'V1_2__mail.sql', 9, 'u', now(), 3, true),
                (4, '1.12', 'broken', 'SQL', 'V1_12__broken.sql', 9, 'u', now(), 3, false)""";
    private static final String LIQUIBASE = """
            CREATE TABLE public.databasechangelog (id varchar(255) NOT NULL, author varchar(255) NOT NULL,
                filename varchar(255) NOT NULL, dateexecuted timestamp NOT NULL, orderexecuted int NOT NULL,
                exectype varchar(10) NOT NULL, md5sum varchar(35));
            INSERT INTO public.databasechangelog VALUES
                ('create', 'ann', 'changelog.xml', now(), 1, 'EXECUTED', ''),
                ('mark', 'bob', 'changelog.xml', now(), 2, 'MARK_RAN', '')""";

    @ParameterizedTest
    @ValueSource(ints = {14, 18})
    void tellsWhatOtherToolsRanUntilSomethingOfOursIs(int major) throws SQLException {
        try (EmbeddedDatabase database = TestServers.database(major)) {
            Applied applied = new Applied(database);
            assertThat(applied.status().adoptable()).isEmpty();
            try (Connection connection = database.connect()) {
                Sql.run(connection, FLYWAY);
                Sql.run(connection, LIQUIBASE);
            }
            assertThat(applied.status().adoptable())
                    .containsExactly(
                            new AdoptableHistory(Tool.FLYWAY, "\"Old\".flyway_schema_history", 3, 1, "1.11 add phone"),
                            new AdoptableHistory(Tool.LIQUIBASE, "public.databasechangelog", 2, 0, "mark by bob"));
            assertThat(applied.apply(Applied.shop()).failure()).isEmpty();
            assertThat(applied.status().adoptable()).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(ints = 18)
    void aTableThatTheRoleMayNotReadIsNoFailure(int major) throws SQLException {
        try (EmbeddedDatabase database = TestServers.database(major);
                Connection connection = database.connect()) {
            Sql.run(connection, FLYWAY);
            Sql.run(connection, "CREATE ROLE reads_nothing; SET ROLE reads_nothing");
            assertThat(AdoptableHistory.read(connection)).isEmpty();
            Sql.run(connection, "RESET ROLE; DROP ROLE reads_nothing");
        }
    }
}
