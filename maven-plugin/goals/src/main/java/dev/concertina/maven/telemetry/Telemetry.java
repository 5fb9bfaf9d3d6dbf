package dev.concertina.maven.telemetry;

import dev.concertina.database.apply.RunLog;
import java.util.function.Consumer;

/** Spans and metrics of the runs that it hears; closing it sends what was not sent yet. */
public interface Telemetry extends RunLog, AutoCloseable {
    /** Hears nothing. */
    Telemetry NONE = () -> {};

    @Override
    default void tell(String line) {}

    @Override
    default void progress(String line) {}

    /** Waits for the collector, ten seconds at most. */
    @Override
    void close();

    /**
     * One that sends, if OpenTelemetry's API is on the plugin's class path.
     *
     * @param warn is told why nothing is sent although it is there
     */
    static Telemetry open(Consumer<String> warn) {
        ClassPath classes = ClassPath.of(Telemetry.class);
        if (!classes.holds("io.opentelemetry.api.OpenTelemetry")) {
            return NONE;
        }
        try {
            return classes.holds("io.opentelemetry.sdk.autoconfigure.AutoConfiguredOpenTelemetrySdk")
                    ? ConfiguredSdk.open(warn)
                    : TracedRun.global();
        } catch (LinkageError e) {
            warn.accept("OpenTelemetry is on the plugin's class path, but not as it has to be (" + e
                    + "), so nothing is sent to a collector. Give all its artifacts the same version.");
            return NONE;
        }
    }
}
