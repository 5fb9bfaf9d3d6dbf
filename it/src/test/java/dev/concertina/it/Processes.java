package dev.concertina.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;

/** Whole processes by the clock. */
final class Processes {
    private Processes() {}

    /** Seconds of one that must succeed. */
    static double seconds(Path folder, String... command) {
        return seconds(folder, Set.of(0), List.of(command));
    }

    /**
     * Seconds of one.
     *
     * @param exits the codes that it may end with
     */
    static double seconds(Path folder, Set<Integer> exits, List<String> command) {
        Path log = folder.resolve("log");
        try {
            long begin = System.nanoTime();
            Process process = new ProcessBuilder(command)
                    .directory(folder.toFile())
                    .redirectErrorStream(true)
                    .redirectOutput(log.toFile())
                    .start();
            int exit = process.waitFor();
            double seconds = (System.nanoTime() - begin) / 1e9;
            assertThat(exits).as(() -> command.get(0) + ": " + read(log)).contains(exit);
            return seconds;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String read(Path log) {
        try {
            return Files.readString(log);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
