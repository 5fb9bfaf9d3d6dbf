package dev.concertina.database.forecast;

import dev.concertina.database.observe.FullScan;
import dev.concertina.database.observe.ObservedLock;
import dev.concertina.database.observe.ObservedScript;
import dev.concertina.database.observe.ObservedStatement;
import dev.concertina.schema.QualifiedName;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * Scales what was measured to production's size. A statement that was seen to read or rewrite a whole table takes as much
 * longer as the table has more rows there; any other takes what it took.
 *
 * @param rehearsed how many rows each table had
 */
record Forecaster(Statistics production, Map<QualifiedName, Long> rehearsed) {
    /** Below so many rows a time is that of the statement and not of its rows. */
    static final long ENOUGH = 1000;
    /** What a statement costs without any rows, in microseconds: parsing, planning, the way to the server and back. */
    private static final long FIXED = 300;
    /** What an index needs for a row, in bytes: a key, a pointer and half-empty pages. */
    private static final long INDEX_ENTRY = 40;

    /** Tables of which too few rows were rehearsed to say anything. */
    Set<QualifiedName> tooFew(ObservedScript script) {
        Set<QualifiedName> tables = new HashSet<>();
        script.statements().forEach(s -> tables.addAll(whole(s)));
        tables.removeIf(t -> rows(t) <= rehearsed.getOrDefault(t, 0L) || rehearsed.getOrDefault(t, 0L) >= ENOUGH);
        return tables;
    }

    /** The time of a script, from several runs of it. */
    Range millis(List<ObservedScript> runs) {
        return sum(runs, s -> true);
    }

    /** The longest time for which a lock stops clients. */
    Range lockMillis(List<ObservedScript> runs) {
        Range longest = Range.ZERO;
        for (ObservedStatement statement : runs.get(0).statements()) {
            for (ObservedLock lock : statement.locks()) {
                if (lock.stopsWriters()) {
                    long end = statement.startMicros() + lock.heldMicros();
                    Range held = sum(runs, s -> s.startMicros() >= statement.startMicros() && s.startMicros() < end);
                    longest = held.high() > longest.high() ? held : longest;
                }
            }
        }
        return longest;
    }

    private Range sum(List<ObservedScript> runs, Function<ObservedStatement, Boolean> which) {
        double low = 0;
        double high = 0;
        List<ObservedStatement> first = runs.get(0).statements();
        for (int i = 0; i < first.size(); i++) {
            if (which.apply(first.get(i))) {
                List<Long> times = times(runs, i);
                double ratio = ratio(first.get(i));
                long least = times.stream().mapToLong(t -> t).min().orElse(0);
                long most = times.stream().mapToLong(t -> t).max().orElse(0);
                low += ratio == 1 ? least : Math.min(least, FIXED) + Math.max(0, least - FIXED) * ratio;
                high += most * ratio;
            }
        }
        return new Range((long) Math.floor(low / 1000), (long) Math.ceil(high / 1000));
    }

    private static List<Long> times(List<ObservedScript> runs, int statement) {
        List<Long> times = new ArrayList<>();
        for (ObservedScript run : runs) {
            if (statement < run.statements().size()) {
                times.add(run.statements().get(statement).micros());
            }
        }
        return times;
    }

    /** What is written to the disk at least and at most. */
    Range diskBytes(ObservedScript script) {
        double low = 0;
        double high = 0;
        for (ObservedStatement statement : script.statements()) {
            double ratio = ratio(statement);
            double written = (statement.walBytes() + statement.temporaryBytes()) * ratio;
            double files = 0;
            for (QualifiedName table : statement.rewritten()) {
                files += production
                        .table(table)
                        .map(t -> t.bytes() + t.indexBytes())
                        .orElse(0L);
            }
            double entries = 0;
            for (FullScan scan : statement.scans()) {
                entries += statement.rewritten().contains(scan.table()) ? 0 : rows(scan.table()) * INDEX_ENTRY;
            }
            low += written + files;
            high += 2
                    * (written
                            + files
                            + (statement.sql().matches("(?is).*\\b(INDEX|KEY|UNIQUE|EXCLUDE)\\b.*") ? entries : 0));
        }
        return new Range((long) low, (long) high);
    }

    /** How many times more rows there are than were rehearsed. */
    private double ratio(ObservedStatement statement) {
        return whole(statement).stream()
                .mapToDouble(t -> (double) rows(t) / Math.max(1, rehearsed.getOrDefault(t, 0L)))
                .filter(r -> r > 1)
                .max()
                .orElse(1);
    }

    private long rows(QualifiedName table) {
        return Optional.ofNullable(production.tables().get(table))
                .map(TableStatistics::rows)
                .orElse(0L);
    }

    /** The tables of which a statement met every row. */
    private static Set<QualifiedName> whole(ObservedStatement statement) {
        Set<QualifiedName> tables = new HashSet<>(statement.rewritten());
        statement.scans().forEach(s -> tables.add(s.table()));
        return tables;
    }
}
