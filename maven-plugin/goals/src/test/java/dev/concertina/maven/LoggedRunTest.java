package dev.concertina.maven;

import static org.assertj.core.api.Assertions.assertThat;

import dev.concertina.database.Eventually;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.TimeUnit;
import org.apache.maven.plugin.logging.SystemStreamLog;
import org.junit.jupiter.api.Test;

class LoggedRunTest {
    private final ByteArrayOutputStream screen = new ByteArrayOutputStream();

    @Test
    void drawsABarOnATerminalAndTakesItAwayBeforeTheNextLine() throws Exception {
        LoggedRun run = run(true);
        assertThat(Eventually.holds(() -> {
                    run.progress("7 of 10", 70);
                    return !drawn().isEmpty();
                }))
                .isTrue();
        assertThat(drawn()).isEqualTo("\r\u001b[K[##############......] 7 of 10");
        run.tell("Done.");
        assertThat(drawn()).endsWith("7 of 10\r\u001b[K");
    }

    @Test
    void drawsNothingElsewhere() throws Exception {
        LoggedRun run = run(false);
        long end = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(500);
        assertThat(Eventually.holds(() -> {
                    run.progress("7 of 10", 70);
                    return System.nanoTime() > end;
                }))
                .isTrue();
        assertThat(drawn()).isEmpty();
    }

    private LoggedRun run(boolean terminal) {
        JsonLine line = new JsonLine(new PrintStream(screen, true, StandardCharsets.UTF_8), "shop");
        return new LoggedRun(new Console(new SystemStreamLog(), line, false, terminal));
    }

    private String drawn() {
        return screen.toString(StandardCharsets.UTF_8);
    }
}
