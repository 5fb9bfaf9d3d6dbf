package dev.concertina.maven;

import dev.concertina.database.apply.RunLog;
import java.util.concurrent.TimeUnit;
import org.apache.maven.plugin.logging.Log;

/** Writes to the log of the build what a run does; how far something has come at most every few seconds. */
final class LoggedRun implements RunLog {
    private static final long PAUSE = TimeUnit.SECONDS.toNanos(5);

    private final Log log;
    private long last = System.nanoTime();

    LoggedRun(Log log) {
        this.log = log;
    }

    @Override
    public void tell(String line) {
        log.info(line);
    }

    @Override
    public void progress(String line) {
        if (System.nanoTime() - last > PAUSE) {
            last = System.nanoTime();
            log.info(line);
        }
    }
}
