package dev.concertina.database.forecast;

import static org.assertj.core.api.Assertions.assertThat;

import dev.concertina.database.Sql;
import dev.concertina.database.TestServers;
import dev.concertina.database.observe.ObservedScript;
import dev.concertina.database.observe.Observer;
import dev.concertina.database.run.Disposable;
import dev.concertina.database.run.DisposableEmbedded;
import dev.concertina.schema.QualifiedName;
import dev.concertina.script.NamingStyle;
import dev.concertina.script.Script;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What real runs on few rows say of many. */
final class FileForecastTest {
    private static final QualifiedName ORDERS = QualifiedName.of("public", "orders");
    private static final long MANY = 500_000_000;
    private static final Production LARGE = new Production(
            Optional.of(new Statistics(
                    "16.4", "2026-01-05", Map.of(ORDERS, new TableStatistics(MANY, MANY * 60, MANY * 20, 12.5)))),
            Budgets.DEFAULT);

    private static FileForecast forecast(Production production, int rows, String up) throws SQLException {
        Disposable server = new DisposableEmbedded(TestServers.server(18));
        try (Disposable.Database database = server.create()) {
            try (Connection connection = database.connect()) {
                Sql.run(
                        connection,
                        "CREATE TABLE orders (id int PRIMARY KEY, note text)",
                        "INSERT INTO orders SELECT i, 'note ' || i FROM generate_series(1, " + rows + ") AS i");
            }
            String file = "0001_expand_a.sql";
            Script script = Script.read(NamingStyle.CONCERTINA.parse(file).orElseThrow(), file, up);
            ObservedScript run = Observer.run(database, script);
            return FileForecast.of(production, List.of(run), ObservedScript.NONE, Map.of(ORDERS, (long) rows));
        }
    }

    @Test
    void aRewriteHoldsItsLockOverBudget() throws SQLException {
        FileForecast forecast = forecast(LARGE, 5000, "ALTER TABLE public.orders ALTER COLUMN id TYPE bigint;");
        assertThat(forecast.locks().kept()).isFalse();
        assertThat(forecast.locks().toString()).startsWith("the budget for the lock is 1000 ms, and ");
        Forecast seen = forecast.forecast().orElseThrow();
        assertThat(seen.lockMillis().high()).isGreaterThan(100_000);
        assertThat(seen.diskBytes().low()).isGreaterThan(MANY * 80);
        assertThat(seen.upMillis().low()).isLessThan(seen.upMillis().high());
    }

    @Test
    void aColumnWithAConstantDefaultCostsTheSameAtAnySize() throws SQLException {
        FileForecast forecast =
                forecast(LARGE, 5000, "ALTER TABLE public.orders ADD COLUMN gift boolean NOT NULL DEFAULT false;");
        assertThat(forecast.locks().kept()).isTrue();
        assertThat(forecast.forecast().orElseThrow().diskBytes().high()).isLessThan(1_000_000);
    }

    @Test
    void aBuildBesideWritersTakesLongAndStopsNobody() throws SQLException {
        FileForecast forecast = forecast(
                LARGE,
                5000,
                "-- concertina: 1\n-- transactional: no\n\n"
                        + "CREATE INDEX CONCURRENTLY orders_note_idx ON public.orders (note);");
        assertThat(forecast.locks().kept()).isTrue();
        assertThat(forecast.forecast().orElseThrow().upMillis().high()).isGreaterThan(100_000);
    }

    @Test
    void tooFewRowsSayNothing() throws SQLException {
        FileForecast forecast = forecast(LARGE, 12, "ALTER TABLE public.orders ALTER COLUMN id TYPE bigint;");
        assertThat(forecast.forecast()).isEmpty();
        assertThat(forecast.warnings())
                .singleElement()
                .satisfies(w -> assertThat(w).contains("public.orders", "-Ddb.rehearsal.rows=1000"));
    }

    @Test
    void withoutStatisticsWhatWasMeasuredIsJudged() throws SQLException {
        Production strict = new Production(
                Optional.empty(),
                new Budgets(
                        java.time.Duration.ofMinutes(1),
                        java.time.Duration.ofMinutes(1),
                        java.time.Duration.ofMillis(50)));
        FileForecast forecast = forecast(
                strict, 12, "LOCK TABLE public.orders IN ACCESS EXCLUSIVE MODE;\nSELECT pg_catalog.pg_sleep(0.1);");
        assertThat(forecast.forecast()).isEmpty();
        assertThat(forecast.locks().kept()).isFalse();
    }
}
