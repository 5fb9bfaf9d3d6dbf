package dev.concertina.maven.telemetry;

import dev.concertina.database.apply.RunLog;

/** Hears nothing. */
final class Silent implements RunLog {
    @Override
    public void tell(String line) {
        // others print it
    }

    @Override
    public void progress(String line) {
        // others print it
    }
}
