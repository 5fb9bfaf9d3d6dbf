package dev.concertina.database.folder;

import static org.assertj.core.api.Assertions.assertThat;

import dev.concertina.schema.Model;
import dev.concertina.schema.PostgresVersion;
import dev.concertina.script.NamingStyle;
import dev.concertina.script.Numbering;
import dev.concertina.snapshot.ModelReader;
import dev.concertina.snapshot.ModelWriter;
import dev.concertina.workspace.Generator;
import dev.concertina.workspace.Request;
import dev.concertina.workspace.Settings;
import dev.concertina.workspace.Written;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * How long the work of {@code db:generate} takes, in a new Java process each time: read the folder and the model, find
 * 50 changes, plan them, write the files. It is no part of the usual tests; run it with
 *
 * <pre>{@code
 * mvn -q -pl maven-plugin/database -am test -Dtest=GenerateBenchmark -Dsurefire.failIfNoSpecifiedTests=false
 * }</pre>
 *
 * <p>The promises are asserted: 1,000 tables within a second, 3,000 tables within 512 MB.
 */
final class GenerateBenchmark {
    private static final int RUNS = 5;

    /** Does the work once, and prints the milliseconds that it took and how many files it wrote. */
    public static void main(String[] arguments) throws IOException {
        long start = System.nanoTime();
        int files = generate(Path.of(arguments[0]), Path.of(arguments[1]));
        System.out.println((System.nanoTime() - start) / 1_000_000 + " " + files);
    }

    @Test
    void print(@TempDir Path directory) throws IOException, InterruptedException {
        System.out.printf("%-8s %10s %14s %14s %8s%n", "tables", "memory", "work", "whole process", "files");
        long thousand = measure(directory, 1_000, "-Xmx1g");
        measure(directory, 3_000, "-Xmx512m");
        assertThat(thousand).as("milliseconds of work for 1,000 tables").isLessThanOrEqualTo(1_000);
    }

    private static long measure(Path directory, int tables, String memory) throws IOException, InterruptedException {
        Path folder = Files.createDirectories(directory.resolve("migrations-" + tables));
        Path model = directory.resolve("model-" + tables + ".json");
        LargeModel large = new LargeModel(tables);
        Files.writeString(model, ModelWriter.write(large.before()));
        generate(folder, model);
        Files.writeString(model, ModelWriter.write(large.after()));
        List<Long> works = new ArrayList<>();
        List<Long> wholes = new ArrayList<>();
        String files = "";
        for (int i = 0; i < RUNS; i++) {
            Path copy = copy(folder, directory.resolve("run-" + tables + "-" + i));
            JavaProcess process = inNewProcess(memory, copy, model);
            String[] printed = process.printed().split(" ", 2);
            wholes.add(process.milliseconds());
            works.add(Long.parseLong(printed[0]));
            files = printed[1];
        }
        works.sort(null);
        wholes.sort(null);
        System.out.printf(
                "%-8d %10s %14s %14s %8s%n",
                tables,
                memory,
                works.get(RUNS / 2) + " (" + works.get(RUNS - 1) + ")",
                wholes.get(RUNS / 2) + " (" + wholes.get(RUNS - 1) + ")",
                files);
        return works.get(RUNS / 2);
    }

    static int generate(Path folder, Path file) throws IOException {
        MigrationDirectory directory = new MigrationDirectory(folder, NamingStyle.CONCERTINA);
        Model model = ModelReader.read(file.toString(), Files.readString(file));
        Settings settings = new Settings(
                new PostgresVersion(14), Numbering.SEQUENTIAL, LocalDateTime.of(2026, 1, 1, 0, 0), Optional.empty());
        Written written = new Generator(directory.read(), settings).generate(model, Request.NONE);
        return directory.write(written).size();
    }

    static JavaProcess inNewProcess(String memory, Path folder, Path model) throws IOException, InterruptedException {
        return JavaProcess.run(
                "java",
                memory,
                "-cp",
                System.getProperty("java.class.path"),
                GenerateBenchmark.class.getName(),
                folder.toString(),
                model.toString());
    }

    /** Copies a folder with all that is in it to one that does not exist yet. */
    static Path copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.toList()) {
                Files.copy(file, to.resolve(from.relativize(file)));
            }
        }
        return to;
    }
}
