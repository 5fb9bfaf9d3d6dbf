package dev.concertina.database.forecast;

import dev.concertina.database.observe.ObservedLock;
import dev.concertina.database.observe.ObservedScript;
import dev.concertina.schema.QualifiedName;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What one file will cost in production.
 *
 * @param forecast empty if nothing is known of production, or too few rows were rehearsed
 * @param locks the verdict over its locks: by the forecast, or by what was measured
 * @param warnings why there is no forecast
 */
public record FileForecast(Optional<Forecast> forecast, BudgetVerdict locks, List<String> warnings) {
    /**
     * Judges a file.
     *
     * @param ups runs of its way up, the one that is judged first
     * @param down its way back
     * @param rehearsed how many rows each table had
     */
    public static FileForecast of(
            Production production, List<ObservedScript> ups, ObservedScript down, Map<QualifiedName, Long> rehearsed) {
        Budgets budgets = production.budgets();
        BudgetVerdict measured = budgets.lock(measured(ups.get(0)));
        if (production.statistics().isEmpty()) {
            return new FileForecast(Optional.empty(), measured, List.of());
        }
        Forecaster forecaster = new Forecaster(production.statistics().get(), rehearsed);
        Set<QualifiedName> tooFew = new TreeSet<>();
        Stream.concat(ups.stream(), Stream.of(down)).forEach(s -> tooFew.addAll(forecaster.tooFew(s)));
        if (!tooFew.isEmpty()) {
            return new FileForecast(Optional.empty(), measured, List.of(nothing(tooFew)));
        }
        Forecast forecast = new Forecast(
                forecaster.millis(ups),
                forecaster.millis(List.of(down)),
                forecaster.lockMillis(ups),
                forecaster.diskBytes(ups.get(0)));
        return new FileForecast(Optional.of(forecast), budgets.lock(forecast.lockMillis()), List.of());
    }

    private static Range measured(ObservedScript script) {
        long millis = script.longestLock().map(ObservedLock::heldMicros).orElse(0L) / 1000;
        return new Range(millis, millis);
    }

    private static String nothing(Set<QualifiedName> tables) {
        return "There is no forecast: fewer than " + Forecaster.ENOUGH + " rows were rehearsed of "
                + tables.stream().map(Object::toString).collect(Collectors.joining(", "))
                + ", which the file goes through as a whole. Give each more rows: -Ddb.rehearsal.rows="
                + Forecaster.ENOUGH;
    }
}
