package dev.concertina.database.apply;

import static org.assertj.core.api.Assertions.assertThat;

import dev.concertina.database.embedded.ChildProcess;
import dev.concertina.database.ledger.Author;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Properties;
import java.util.concurrent.TimeUnit;

/**
 * A process that runs the shop's migrations and dies at a given moment; prints how many moments there were if not, and how
 * many files it ran.
 */
final class DoomedRunner {
    private DoomedRunner() {}

    /** Takes the mode, the address without its {@code jdbc:} and the moment of death, 0 for none. */
    public static void main(String[] arguments) throws SQLException {
        CrashingDriver driver = new CrashingDriver(c -> Runtime.getRuntime().halt(CrashingDriver.KILLED));
        DriverManager.registerDriver(driver);
        Mode mode = Mode.valueOf(arguments[0]);
        Target target =
                new Target("jdbc:crash:" + arguments[2] + ":" + arguments[1], new Properties(), Optional.empty());
        RunLog silent = new RunLog() {
            @Override
            public void tell(String line) {
                // nobody listens
            }

            @Override
            public void progress(String line) {
                // nobody watches
            }
        };
        RunSummary summary = new Runner(target, Applied.shop(), Author.current(), Applied.LIMITS, silent)
                .run(mode, wish(mode), Consent.ANY);
        System.out.println(
                summary.passed()
                        ? driver.moments() + " " + summary.files().size()
                        : summary.failure().orElse(""));
    }

    /** Starts such a process. */
    static Process start(Mode mode, String url, int death) throws IOException {
        return ChildProcess.java(
                        DoomedRunner.class, mode.name(), url.substring("jdbc:".length()), Integer.toString(death))
                .redirectErrorStream(true)
                .start();
    }

    /** Waits for a process to end in a given way, and gives back what it printed. */
    static String printed(Process process, int exit) throws IOException, InterruptedException {
        String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
        assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();
        assertThat(process.exitValue()).as(printed).isEqualTo(exit);
        return printed;
    }

    /** All that is pending, or back to the first migration. */
    static Wish wish(Mode mode) {
        OptionalLong to = mode == Mode.APPLY ? OptionalLong.empty() : OptionalLong.of(1);
        return new Wish(
                Optional.of(PlanMaker.DEVELOPMENT), to, OptionalInt.empty(), Optional.empty(), Optional.empty(), false);
    }
}
