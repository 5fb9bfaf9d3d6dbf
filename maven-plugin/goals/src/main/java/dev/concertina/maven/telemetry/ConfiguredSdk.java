package dev.concertina.maven.telemetry;

import dev.concertina.database.apply.RunLog;
import io.opentelemetry.sdk.OpenTelemetrySdk;
import io.opentelemetry.sdk.autoconfigure.AutoConfiguredOpenTelemetrySdk;
import io.opentelemetry.sdk.autoconfigure.spi.ConfigurationException;
import java.util.Map;
import java.util.function.Consumer;

/**
 * An SDK by the variables OTEL_*, for one run. It is not the global one, which ends with the process: Maven closes a
 * plugin's class loader before that, and what was not sent is lost.
 *
 * @see <a href="https://opentelemetry.io/docs/languages/java/configuration/">Configure the SDK</a>
 */
final class ConfiguredSdk {
    private ConfiguredSdk() {}

    static RunLog open(Consumer<String> warn) {
        try {
            OpenTelemetrySdk sdk = AutoConfiguredOpenTelemetrySdk.builder()
                    .disableShutdownHook()
                    .addPropertiesSupplier(() -> Map.of("otel.service.name", "concertina"))
                    .build()
                    .getOpenTelemetrySdk();
            return new TracedRun(sdk, sdk::close);
        } catch (ConfigurationException e) {
            warn.accept(
                    "OpenTelemetry cannot be configured (" + e.getMessage() + "), so nothing is sent to a collector."
                            + " Correct the variables OTEL_*, or add the artifact that is missing to the plugin's dependencies.");
            return new Silent();
        }
    }
}
