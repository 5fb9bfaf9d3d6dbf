package dev.concertina.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A build that is nothing but the command javac has the migrations, too. */
class PlainJavacTest {
    @TempDir
    private Path folder;

    @Test
    void writesTheMigrationsThatTheClassesLack() throws IOException, InterruptedException {
        Path source = Files.writeString(
                folder.resolve("Customer.java"),
                "import dev.concertina.annotation.*;\n@Stored record Customer(@Key long id, String mail) {}\n");
        String printed = javac(source);
        assertThat(printed).contains("warning: [concertina:pending-changes] 1 change has no migration");
        Path pending = folder.resolve("generated/concertina/pending");
        Path migrations = Files.createDirectory(folder.resolve("migrations"));
        for (String file :
                List.of("0001_expand_create-customer.sql", "0001_expand_create-customer.down.sql", "schema.json")) {
            Files.move(pending.resolve(file), migrations.resolve(file));
        }
        assertThat(javac(source)).isEmpty();
    }

    private String javac(Path source) throws IOException, InterruptedException {
        Files.createDirectories(folder.resolve("generated"));
        Process javac = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "javac").toString(),
                        "-processorpath",
                        path("processor", "core", "gson", "javapoet"),
                        "-cp",
                        path("annotations"),
                        "-Aconcertina.migrations=" + folder.resolve("migrations"),
                        "-s",
                        folder.resolve("generated").toString(),
                        "-d",
                        folder.resolve("classes").toString(),
                        source.toString())
                .redirectErrorStream(true)
                .start();
        String printed = new String(javac.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(javac.waitFor()).as(printed).isZero();
        return printed;
    }

    /** The entries of this class path with these words in them: jars after packaging, folders of classes before. */
    private static String path(String... words) {
        return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(entry -> Arrays.stream(words).anyMatch(entry.replace('\\', '/')::contains))
                .filter(entry -> !entry.contains("test"))
                .collect(Collectors.joining(File.pathSeparator));
    }
}
