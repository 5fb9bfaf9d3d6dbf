package dev.concertina.maven;

import dev.concertina.database.apply.RunLog;
import java.util.concurrent.TimeUnit;

/** Writes to the log of the build what a run does; how far something has come at most every few seconds. */
final class LoggedRun implements RunLog {
    private static final long PAUSE = TimeUnit.SECONDS.toNanos(5);

    private final Console console;
    private long last = System.nanoTime();

    LoggedRun(Console console) {
        this.console = console;
    }

    @Override
    public void tell(String line) {
        console.line(line);
    }

    @Override
    public void progress(String line) {
        if (System.nanoTime() - last > PAUSE) {
            last = System.nanoTime();
            console.line(line);
        }
    }
}
