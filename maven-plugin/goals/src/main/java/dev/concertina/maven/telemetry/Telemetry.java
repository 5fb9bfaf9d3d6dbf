package dev.concertina.maven.telemetry;

import dev.concertina.database.apply.RunLog;
import java.util.function.Consumer;

/** Finds who sends spans and metrics of the runs that it hears; what was not sent yet is sent when they are over. */
public final class Telemetry {
    private Telemetry() {}

    /**
     * One that sends, if OpenTelemetry's API is on the plugin's class path, and one that hears nothing otherwise.
     *
     * @param warn is told why nothing is sent although it is there
     */
    public static RunLog open(Consumer<String> warn) {
        ClassPath classes = ClassPath.of(Telemetry.class);
        if (!classes.holds("io.opentelemetry.api.OpenTelemetry")) {
            return new Silent();
        }
        try {
            return classes.holds("io.opentelemetry.sdk.autoconfigure.AutoConfiguredOpenTelemetrySdk")
                    ? ConfiguredSdk.open(warn)
                    : TracedRun.global();
        } catch (LinkageError e) {
            warn.accept("OpenTelemetry is on the plugin's class path, but not as it has to be (" + e
                    + "), so nothing is sent to a collector. Give all its artifacts the same version.");
            return new Silent();
        }
    }
}
