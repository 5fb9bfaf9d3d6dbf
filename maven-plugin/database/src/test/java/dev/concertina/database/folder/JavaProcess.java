package dev.concertina.database.folder;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A new Java process that ran to its end.
 *
 * @param printed what it wrote to its standard output
 * @param milliseconds how long it took from its start
 */
record JavaProcess(String printed, long milliseconds) {
    /** Runs {@code java}, or another program of this JDK; anything but exit code 0 is an assertion error. */
    static JavaProcess run(String program, String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", program).toString());
        command.addAll(Arrays.asList(arguments));
        long start = System.nanoTime();
        Process process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
        assertThat(process.waitFor()).as("the exit code of %s", program).isZero();
        return new JavaProcess(printed, (System.nanoTime() - start) / 1_000_000);
    }
}
