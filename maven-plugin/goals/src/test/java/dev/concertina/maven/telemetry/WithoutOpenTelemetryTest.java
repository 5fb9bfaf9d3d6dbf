package dev.concertina.maven.telemetry;

import static org.assertj.core.api.Assertions.assertThat;

import dev.concertina.database.apply.RunLog;
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
        assertThat(open(nothing)).isEqualTo("Silent");
        assertThat(nothing.refused).containsExactly("io.opentelemetry.api.OpenTelemetry");
        assertThat(nothing.loaded).doesNotContain(TracedRun.class.getName(), ConfiguredSdk.class.getName());
        assertThat(warnings).isEmpty();
    }

    @Test
    void withTheApiAloneItIsTheGlobalOne() throws Exception {
        Without sdk = new Without("io.opentelemetry.sdk.");
        assertThat(open(sdk)).isEqualTo("TracedRun");
        assertThat(sdk.loaded).doesNotContain(ConfiguredSdk.class.getName());
        assertThat(warnings).isEmpty();
    }

    @Test
    void halfOfTheSdkIsToldAndStopsNothing() throws Exception {
        assertThat(open(new Without("io.opentelemetry.sdk.OpenTelemetrySdk"))).isEqualTo("Silent");
        assertThat(warnings).singleElement().asString().contains("nothing is sent", "same version");
    }

    /** Who listens then, by the name of its class; it hears a little. */
    private String open(Without classes) throws Exception {
        Consumer<String> warn = warnings::add;
        RunLog listener = (RunLog) classes.loadClass(Telemetry.class.getName())
                .getMethod("open", Consumer.class)
                .invoke(null, warn);
        listener.tell("a line");
        listener.over();
        return listener.getClass().getSimpleName();
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
