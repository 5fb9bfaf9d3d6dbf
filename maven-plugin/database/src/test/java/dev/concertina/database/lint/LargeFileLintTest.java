package dev.concertina.database.lint;

import static org.assertj.core.api.Assertions.assertThat;

import dev.concertina.database.embedded.ChildProcess;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A script that is larger than the memory of the process that judges it. */
final class LargeFileLintTest {
    private static final int ROWS = 10_000;
    private static final String LINE = "it''s; $$ /* -- é😀 " + "x".repeat(5_300);

    @TempDir
    private Path folder;

    /** Half of it as statements, half as rows for COPY; what stands behind them is judged at its place. */
    @Test
    void aFileOfAHundredMegabytesNeedsNoMoreMemoryThanAnother() throws Exception {
        Files.writeString(folder.resolve("0001_expand_large.down.sql"), "DROP TABLE public.large;\n");
        Path file = folder.resolve("0001_expand_large.sql");
        rows(file);
        assertThat(Files.size(file)).isGreaterThan(100L << 20);
        Path log = folder.resolve("log");
        ProcessBuilder linter = ChildProcess.java(FolderLinter.class, folder.toString())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile());
        linter.environment().put("JDK_JAVA_OPTIONS", "-Xmx64m");
        Process process = linter.start();
        assertThat(process.waitFor(5, TimeUnit.MINUTES)).isTrue();
        List<String> told = Files.readAllLines(log);
        assertThat(process.exitValue()).as(String.join("\n", told)).isZero();
        assertThat(told)
                .contains(
                        (ROWS + 4) + " statements",
                        "0001_expand_large.sql:" + (2 * ROWS + 4) + " ban-drop-table",
                        "0001_expand_large.sql:" + (ROWS + 2) + " unparsed-statement");
    }

    private static void rows(Path file) throws IOException {
        try (BufferedWriter out = Files.newBufferedWriter(file)) {
            out.write("CREATE TABLE public.large (id bigint PRIMARY KEY, line text);\n");
            for (int i = 0; i < ROWS; i++) {
                out.write("INSERT INTO public.large VALUES (" + i + ", '" + LINE + "');\n");
            }
            out.write("COPY public.large FROM stdin;\n");
            for (int i = 0; i < ROWS; i++) {
                out.write(ROWS + i + "\t" + LINE + "\n");
            }
            out.write("\\.\nDROP TABLE public.other;\n");
        }
    }
}
