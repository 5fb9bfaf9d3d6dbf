package dev.concertina.database.apply;

import static org.assertj.core.api.Assertions.assertThat;

import dev.concertina.database.Sql;
import dev.concertina.database.TestServers;
import dev.concertina.database.embedded.ChildProcess;
import dev.concertina.database.embedded.EmbeddedDatabase;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A script that is larger than the memory of the process that runs it. */
final class LargeFileTest {
    private static final int STATEMENTS = 10_000;
    private static final String LINE = "it''s; $$ /* \\ -- é😀 " + "x".repeat(10_500);

    @TempDir
    private Path folder;

    /** As one transaction, and as one of several in a script. */
    @ParameterizedTest
    @ValueSource(strings = {"", "-- concertina: 1\n-- transactional: no\n\nANALYZE public.large;\nBEGIN;\n"})
    void aFileOfAHundredMegabytesNeedsNoMoreMemoryThanAnother(String begin) throws Exception {
        Files.writeString(
                folder.resolve("0001_expand_large.sql"), "CREATE TABLE public.large (id int PRIMARY KEY, line text);");
        Files.writeString(folder.resolve("0001_expand_large.down.sql"), "DROP TABLE public.large;");
        rows(begin);
        Files.writeString(folder.resolve("0002_expand_rows.down.sql"), "DELETE FROM public.large;");
        try (EmbeddedDatabase database = TestServers.database(18);
                Connection watch = new Applied(database).connect()) {
            Path log = folder.resolve("log");
            ProcessBuilder runner = ChildProcess.java(FolderRunner.class, database.url(), folder.toString())
                    .redirectErrorStream(true)
                    .redirectOutput(log.toFile());
            runner.environment().put("JDK_JAVA_OPTIONS", "-Xmx64m");
            Process process = runner.start();
            assertThat(process.waitFor(5, TimeUnit.MINUTES)).isTrue();
            assertThat(process.exitValue()).as(Files.readString(log)).isZero();
            assertThat(Sql.text(watch, "SELECT count(*) || ' ' || count(DISTINCT line) FROM public.large"))
                    .isEqualTo(STATEMENTS + " 1");
        }
    }

    private void rows(String begin) throws IOException {
        Path file = folder.resolve("0002_expand_rows.sql");
        try (BufferedWriter out = Files.newBufferedWriter(file)) {
            out.write(begin);
            for (int i = 0; i < STATEMENTS; i++) {
                out.write("INSERT INTO public.large VALUES (" + i + ", '" + LINE + "');\n");
            }
            out.write(begin.isEmpty() ? "" : "COMMIT;\n");
        }
        assertThat(Files.size(file)).isGreaterThan(100L << 20);
    }
}
