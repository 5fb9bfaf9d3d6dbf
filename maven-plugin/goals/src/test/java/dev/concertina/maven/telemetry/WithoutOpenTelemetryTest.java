package dev.concertina.maven.telemetry;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** The plugin as it is without its optional dependencies. */
class WithoutOpenTelemetryTest {
    private final List<String> warnings = new ArrayList<>();

    @Test
    void withoutTheApiNothingOfItIsLoaded() throws Exception {
        Without nothing = new Without("io.opentelemetry.");
        try (AutoCloseable telemetry = open(nothing)) {
            assertThat(telemetry).isNotInstanceOf(TracedRun.class);
            assertThat(telemetry.getClass().getName()).doesNotContain("TracedRun");
        }
        assertThat(nothing.refused).containsExactly("io.opentelemetry.api.OpenTelemetry");
        assertThat(nothing.loaded).doesNotContain(TracedRun.class.getName(), ConfiguredSdk.class.getName());
        assertThat(warnings).isEmpty();
    }

    @Test
    void withTheApiAloneItIsTheGlobalOne() throws Exception {
        Without sdk = new Without("io.opentelemetry.sdk.");
        try (AutoCloseable telemetry = open(sdk)) {
            assertThat(telemetry.getClass().getName()).isEqualTo(TracedRun.class.getName());
        }
        assertThat(sdk.loaded).doesNotContain(ConfiguredSdk.class.getName());
        assertThat(warnings).isEmpty();
    }

    @Test
    void halfOfTheSdkIsToldAndStopsNothing() throws Exception {
        try (AutoCloseable telemetry = open(new Without("io.opentelemetry.sdk.OpenTelemetrySdk"))) {
            assertThat(telemetry.getClass().getName()).doesNotContain("TracedRun");
        }
        assertThat(warnings).singleElement().asString().contains("nothing is sent", "same version");
    }

    private AutoCloseable open(Without classes) throws Exception {
        Consumer<String> warn = warnings::add;
        return (AutoCloseable) classes.loadClass(Telemetry.class.getName())
                .getMethod("open", Consumer.class)
                .invoke(null, warn);
    }

    /** Loads the package anew, and refuses some classes as if they were not on the class path. */
    private static final class Without extends ClassLoader {
        private final String prefix;
        private final List<String> refused = new ArrayList<>();
        private final List<String> loaded = new ArrayList<>();

        Without(String prefix) {
            super(WithoutOpenTelemetryTest.class.getClassLoader());
            this.prefix = prefix;
        }

        @Override
        protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
            if (name.startsWith(prefix)) {
                refused.add(name);
                throw new ClassNotFoundException(name);
            }
            if (!name.startsWith("dev.concertina.maven.telemetry.")) {
                return super.loadClass(name, resolve);
            }
            synchronized (getClassLoadingLock(name)) {
                Class<?> found = findLoadedClass(name);
                return found == null ? define(name) : found;
            }
        }

        private Class<?> define(String name) throws ClassNotFoundException {
            try (InputStream in = getParent().getResourceAsStream(name.replace('.', '/') + ".class")) {
                byte[] bytes = in.readAllBytes();
                loaded.add(name);
                return defineClass(name, bytes, 0, bytes.length);
            } catch (IOException e) {
                throw new ClassNotFoundException(name, e);
            }
        }
    }
}
