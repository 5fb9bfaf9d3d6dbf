package dev.concertina.database.apply;

import java.time.Duration;
import java.util.Locale;

/** Tells how far a backfill has come, how fast it is, and how long it will take at that rate. */
final class Pace {
    private final String file;
    private final long all;
    private final long from;
    private final long begin = System.nanoTime();

    /**
     * @param all about how many rows there are; not positive if nobody knows
     * @param from how many an earlier run wrote
     */
    Pace(String file, long all, long from) {
        this.file = file;
        this.all = all;
        this.from = from;
    }

    void tell(RunLog log, long done) {
        double seconds = Math.max(0.001, (System.nanoTime() - begin) / 1e9);
        long rate = Math.round((done - from) / seconds);
        String line = String.format(Locale.ROOT, "%s: %,d rows written, %,d a second", file, done, rate);
        if (all <= 0 || rate <= 0) {
            log.progress(line);
            return;
        }
        int percent = (int) Math.min(100, done * 100 / all);
        Duration left = Duration.ofSeconds(Math.max(0, all - done) / rate);
        log.progress(
                line
                        + String.format(
                                Locale.ROOT,
                                ", of about %,d; %s left",
                                all,
                                left.toString().substring(2)),
                percent);
    }
}
