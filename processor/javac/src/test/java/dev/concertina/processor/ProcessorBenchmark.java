package dev.concertina.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What the processor costs a compilation: javac in a process of its own, without a processor and with ours, in turn, on
 * classes of ten columns with accessors, a key, an index, a check and a foreign key. Prints the fastest and the middle of
 * several rounds. Its name keeps it out of the usual build.
 */
final class ProcessorBenchmark {
    private static final int ROUNDS = Integer.getInteger("concertina.rounds", 5);

    private enum Way {
        NO_PROCESSOR("no processor", "-proc:none"),
        IDLE("one that does nothing", "-processor", IdleProcessor.class.getName(), "-processorpath", tests()),
        MODEL("ours, model alone", "-Aconcertina.metamodel=false", "-processorpath", processor()),
        CONSTANTS("ours, with constants", "-Aconcertina.metamodel=true", "-processorpath", processor());

        private final String label;
        private final List<String> options;

        Way(String label, String... options) {
            this.label = label;
            this.options = List.of(options);
        }

        boolean isOurs() {
            return this == MODEL || this == CONSTANTS;
        }
    }

    @TempDir
    private Path folder;

    @Test
    void compilesSchemaClasses() throws IOException, InterruptedException {
        Map<Way, Double> thousand = Map.of();
        List<Double> perClass = new ArrayList<>();
        for (int classes : new int[] {100, 1000, 3000}) {
            Map<Way, Double> fastest = measure(classes);
            perClass.add(fastest.get(Way.CONSTANTS) / classes);
            if (classes == 1000) {
                thousand = fastest;
            }
        }
        assertThat(thousand.get(Way.MODEL) / thousand.get(Way.NO_PROCESSOR)).isLessThanOrEqualTo(1.5);
        assertThat(thousand.get(Way.CONSTANTS) / thousand.get(Way.NO_PROCESSOR)).isLessThanOrEqualTo(2.0);
        assertThat(perClass.get(2)).as("seconds a class at 3,000").isLessThanOrEqualTo(perClass.get(1) * 1.2);
    }

    private Map<Way, Double> measure(int classes) throws IOException, InterruptedException {
        Path sources = sources(classes);
        Map<Way, double[]> seconds = new EnumMap<>(Way.class);
        for (int round = 0; round < ROUNDS; round++) {
            for (Way way : Way.values()) {
                seconds.computeIfAbsent(way, w -> new double[ROUNDS])[round] = compile(sources, way);
            }
        }
        Map<Way, Double> fastest = new EnumMap<>(Way.class);
        seconds.forEach((way, all) -> {
            Arrays.sort(all);
            fastest.put(way, all[0]);
            System.out.printf(
                    "%5d classes, %-18s fastest %6.2f s, middle %6.2f s, %.2f x%n",
                    classes, way.label, all[0], all[ROUNDS / 2], all[0] / fastest.get(Way.NO_PROCESSOR));
        });
        return fastest;
    }

    private double compile(Path sources, Way way) throws IOException, InterruptedException {
        Path output = Files.createTempDirectory(folder, "classes");
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "javac").toString(),
                "-cp",
                path("annotations"),
                "-d",
                output.toString()));
        command.addAll(way.options);
        command.add("@" + sources);
        long start = System.nanoTime();
        int exit = new ProcessBuilder(command).inheritIO().start().waitFor();
        double seconds = (System.nanoTime() - start) / 1e9;
        assertThat(exit).isZero();
        assertThat(output.resolve("META-INF/concertina/schema.json").toFile().exists())
                .isEqualTo(way.isOurs());
        return seconds;
    }

    private static String processor() {
        return path("annotations", "core", "processor/javac", "concertina-processor", "javapoet", "gson");
    }

    private static String tests() {
        return Path.of("target", "test-classes").toAbsolutePath().toString();
    }

    /** What a build puts there: the entries of the class path with these words in them. */
    private static String path(String... words) {
        return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(entry -> Arrays.stream(words).anyMatch(entry.replace('\\', '/')::contains))
                .filter(entry -> !entry.contains("test-classes") && !entry.contains("error_prone"))
                .collect(Collectors.joining(File.pathSeparator));
    }

    /** Writes the classes, ten packages of them, and gives back the list of their files. */
    private Path sources(int classes) throws IOException {
        Path root = Files.createDirectory(folder.resolve("src" + classes));
        List<String> files = new ArrayList<>();
        for (int i = 0; i < classes; i++) {
            Path file = root.resolve("shop/p" + i % 10 + "/Entity" + i + ".java");
            Files.createDirectories(file.getParent());
            Files.writeString(file, entity(i));
            files.add(file.toString());
        }
        return Files.write(folder.resolve("sources" + classes), files);
    }

    private static String entity(int number) {
        StringBuilder text = new StringBuilder("package shop.p" + number % 10 + ";\n"
                + "import dev.concertina.annotation.*;\nimport java.math.BigDecimal;\nimport java.time.Instant;\n"
                + "@Stored\n@IndexOn({\"name\", \"at DESC\"})\npublic class Entity" + number + " {\n"
                + "    @Key @Identity private long id;\n");
        List<String> members = new ArrayList<>(List.of(
                "@Unique String code",
                "String name",
                "@OrNull String note",
                "int amount",
                "@StoredAs(\"numeric(10,2)\") BigDecimal price",
                "Instant at",
                "@DefaultsTo(\"true\") boolean live",
                "@CheckThat(\"{column} >= 0\") int weight"));
        if (number >= 10) {
            members.add("@References(Entity" + (number - 10) + ".class) long parent");
        }
        for (String member : members) {
            text.append("    ")
                    .append(member.replaceFirst("(\\w+ \\w+)$", "private $1"))
                    .append(";\n");
        }
        Stream.concat(Stream.of("long id"), members.stream()).forEach(member -> {
            String[] words = member.replaceFirst("^.*?(\\w+ \\w+)$", "$1").split(" ");
            String name = words[1].substring(0, 1).toUpperCase(java.util.Locale.ROOT) + words[1].substring(1);
            text.append("    public ")
                    .append(words[0])
                    .append(" get")
                    .append(name)
                    .append("() { return ");
            text.append(words[1])
                    .append("; }\n    public void set")
                    .append(name)
                    .append("(")
                    .append(words[0]);
            text.append(" value) { this.").append(words[1]).append(" = value; }\n");
        });
        return text.append("}\n").toString();
    }
}
