package dev.concertina.maven;

import dev.concertina.database.apply.RunLog;
import java.util.concurrent.TimeUnit;

/**
 * Writes to the log of the build what a run does; how far something has come once a minute, and on a terminal as a bar that
 * is drawn again and again.
 */
final class LoggedRun implements RunLog {
    private static final long MINUTE = TimeUnit.MINUTES.toNanos(1);
    private static final long BLINK = TimeUnit.MILLISECONDS.toNanos(200);
    private static final int WIDTH = 20;

    private final Console console;
    private long last = System.nanoTime();
    private boolean drawn;

    LoggedRun(Console console) {
        this.console = console;
    }

    @Override
    public synchronized void tell(String line) {
        if (drawn) {
            console.redraw("");
            drawn = false;
        }
        console.line(line);
    }

    @Override
    public void progress(String line) {
        show(line);
    }

    @Override
    public void progress(String line, int percent) {
        int full = percent * WIDTH / 100;
        show(console.terminal() ? "[" + "#".repeat(full) + ".".repeat(WIDTH - full) + "] " + line : line);
    }

    private synchronized void show(String line) {
        if (System.nanoTime() - last < (console.terminal() ? BLINK : MINUTE)) {
            return;
        }
        last = System.nanoTime();
        if (console.terminal()) {
            console.redraw(line);
            drawn = true;
        } else {
            console.line(line);
        }
    }
}
