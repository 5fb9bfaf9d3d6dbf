package dev.concertina.database.apply;

import static org.assertj.core.api.Assertions.assertThat;

import dev.concertina.database.Sql;
import dev.concertina.database.TestServers;
import dev.concertina.database.embedded.EmbeddedDatabase;
import dev.concertina.database.folder.MigrationDirectory;
import dev.concertina.database.ledger.Author;
import dev.concertina.database.snapshot.SnapshotKeeper;
import dev.concertina.script.NamingStyle;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whether the database holds what {@code schema.json} says once all files are applied. */
final class DestinationTest {
    private static final Path SHOP = Path.of("../../examples/shop/src/main/resources/db/migration");

    @ParameterizedTest
    @ValueSource(ints = {14, 15, 16, 17, 18})
    void theShopGetsWhereItsFilesLead(int major) throws IOException, SQLException {
        try (EmbeddedDatabase database = TestServers.database(major)) {
            Applied applied = new Applied(database);
            RunSummary summary = runner(applied).run(Mode.APPLY, everything(), Consent.ANY);
            assertThat(summary.failure()).isEmpty();
            assertThat(summary.alerts()).isEmpty();
            assertThat(verification(applied).check(Optional.empty())).isEmpty();
        }
    }

    @Test
    void whatIsMissingIsAnAlertOfTheLastRunAndAFinding() throws IOException, SQLException {
        long last = Applied.shop().lastNumber().orElseThrow();
        try (EmbeddedDatabase database = TestServers.database(18);
                Connection connection = database.connect()) {
            Applied applied = new Applied(database);
            RunSummary most = runner(applied).run(Mode.APPLY, everything().upTo(last - 1), Consent.ANY);
            assertThat(most.failure()).isEmpty();
            assertThat(most.alerts()).isEmpty();
            Sql.run(connection, "ALTER TABLE public.product ALTER COLUMN title DROP NOT NULL");
            RunSummary rest = runner(applied).run(Mode.APPLY, everything(), Consent.ANY);
            assertThat(rest.failure()).isEmpty();
            assertThat(rest.alerts())
                    .singleElement()
                    .asString()
                    .contains("is not what schema.json says", "\"public.product\"", "\"title\"", "\"notNull\": true");
            assertThat(verification(applied).check(Optional.empty()))
                    .singleElement()
                    .asString()
                    .contains("lacks what schema.json says", "\"public.product\"");
        }
    }

    private static Runner runner(Applied applied) throws IOException {
        return new Runner(
                applied.target(),
                Applied.shop(),
                destination(),
                Author.current(),
                Applied.LIMITS,
                applied.log(),
                SnapshotKeeper.NONE);
    }

    private static Verification verification(Applied applied) throws IOException {
        return new Verification(applied.target(), Applied.shop(), destination());
    }

    private static Destination destination() throws IOException {
        return new Destination(new MigrationDirectory(SHOP, NamingStyle.CONCERTINA).snapshot());
    }

    private static Wish everything() {
        return Wish.EVERYTHING.in(PlanMaker.DEVELOPMENT);
    }
}
