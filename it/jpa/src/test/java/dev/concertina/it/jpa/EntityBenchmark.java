package dev.concertina.it.jpa;

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
 * What a thousand entities cost, in processes of their own, in turn: javac without a processor, with ours and with
 * Hibernate's, and then what reads the compiled classes, ours and Hibernate's export of the schema. Its name keeps it out
 * of the usual build.
 */
final class EntityBenchmark {
    private static final int ROUNDS = Integer.getInteger("concertina.rounds", 5);
    private static final int ENTITIES = Integer.getInteger("concertina.entities", 1000);
    private static final String OWN = System.getProperty("java.class.path");

    private enum Way {
        NO_PROCESSOR("javac, no processor"),
        OURS("javac, ours"),
        HIBERNATES("javac, hibernate-processor"),
        CLASSES("ours, compiled classes"),
        EXPORT("Hibernate's schema export");

        private final String label;

        Way(String label) {
            this.label = label;
        }
    }

    @TempDir
    private Path folder;

    @Test
    void readsAThousandEntities() throws IOException, InterruptedException {
        Path sources = sources();
        Path compiled = Files.createDirectory(folder.resolve("compiled"));
        run(javac(sources, compiled, "-proc:none"));
        Path programs = Files.createDirectory(folder.resolve("programs"));
        run(javac(Path.of("src/test/resources/jpa/HibernateExport.java"), programs, "-proc:none"));
        Map<Way, double[]> seconds = new EnumMap<>(Way.class);
        for (int round = 0; round < ROUNDS; round++) {
            for (Way way : Way.values()) {
                seconds.computeIfAbsent(way, w -> new double[ROUNDS])[round] =
                        run(command(way, sources, compiled, programs));
            }
        }
        seconds.forEach((way, all) -> {
            Arrays.sort(all);
            System.out.printf(
                    "%-28s fastest %6.2f s, middle %6.2f s, %.2f x%n",
                    way.label, all[0], all[ROUNDS / 2], all[0] / seconds.get(Way.NO_PROCESSOR)[0]);
        });
        assertThat(seconds.get(Way.OURS)[0] / seconds.get(Way.NO_PROCESSOR)[0]).isLessThanOrEqualTo(1.5);
        assertThat(seconds.get(Way.OURS)[0]).isLessThan(seconds.get(Way.HIBERNATES)[0]);
    }

    private List<String> command(Way way, Path sources, Path compiled, Path programs) throws IOException {
        Path output = Files.createTempDirectory(folder, "output");
        return switch (way) {
            case NO_PROCESSOR -> javac(sources, output, "-proc:none");
            case OURS ->
                javac(
                        sources,
                        output,
                        "-processorpath",
                        processor(),
                        "-processor",
                        "dev.concertina.processor.ConcertinaProcessor");
            case HIBERNATES -> javac(sources, output, "-processorpath", hibernateProcessor());
            case CLASSES ->
                List.of(
                        tool("java"),
                        "-cp",
                        path(OWN, HibernateLine.SEVEN.classPath()),
                        ReadClasses.class.getName(),
                        output.toString(),
                        compiled.toString());
            case EXPORT ->
                List.of(
                        tool("java"),
                        "-cp",
                        path(compiled.toString(), programs.toString(), HibernateLine.SEVEN.classPath()),
                        "oracle.HibernateExport",
                        output.resolve("schema.sql").toString(),
                        folder.resolve("names").toString());
        };
    }

    private static List<String> javac(Path sources, Path output, String... options) {
        List<String> command = new ArrayList<>(
                List.of(tool("javac"), "-nowarn", "-cp", HibernateLine.SEVEN.classPath(), "-d", output.toString()));
        command.addAll(List.of(options));
        command.add(sources.toString().endsWith(".java") ? sources.toString() : "@" + sources);
        return command;
    }

    /** The one jar that users have. */
    private static String processor() {
        return Arrays.stream(OWN.split(File.pathSeparator))
                .filter(entry -> entry.contains("concertina-processor"))
                .findFirst()
                .orElseThrow();
    }

    private static String tool(String name) {
        return Path.of(System.getProperty("java.home"), "bin", name).toString();
    }

    /** Copied with {@code -Ppeers}. */
    private static String hibernateProcessor() throws IOException {
        Path libraries = Path.of(System.getProperty("concertina.test.hibernate", "target"), "hibernate-processor");
        try (Stream<Path> entries = Files.list(libraries)) {
            return path(
                    entries.map(Path::toString).collect(Collectors.joining(File.pathSeparator)),
                    HibernateLine.SEVEN.classPath());
        }
    }

    private static String path(String... parts) {
        return String.join(File.pathSeparator, parts);
    }

    private double run(List<String> command) throws IOException, InterruptedException {
        Path log = Files.createTempFile(folder, "log", ".txt");
        long start = System.nanoTime();
        int exit = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start()
                .waitFor();
        double seconds = (System.nanoTime() - start) / 1e9;
        assertThat(exit).as(() -> command + "\n" + log).isZero();
        return seconds;
    }

    /** Writes the entities, ten packages of them, and the list of their names; gives back the list of their files. */
    private Path sources() throws IOException {
        List<String> files = new ArrayList<>();
        List<String> names = new ArrayList<>();
        for (int i = 0; i < ENTITIES; i++) {
            Path file = folder.resolve("src/shop/p" + i % 10 + "/Entity" + i + ".java");
            Files.createDirectories(file.getParent());
            Files.writeString(file, entity(i));
            files.add(file.toString());
            names.add("shop.p" + i % 10 + ".Entity" + i);
        }
        Files.write(folder.resolve("names"), names);
        return Files.write(folder.resolve("sources"), files);
    }

    private static String entity(int number) {
        StringBuilder text = new StringBuilder("package shop.p" + number % 10 + ";\n"
                + "import jakarta.persistence.*;\nimport java.math.BigDecimal;\nimport java.time.Instant;\n"
                + "@Entity\n@Table(indexes = @Index(columnList = \"name, at DESC\"))\npublic class Entity" + number
                + " {\n    @Id @GeneratedValue(strategy = GenerationType.IDENTITY) private Long id;\n");
        List<String> members = new ArrayList<>(List.of(
                "@Column(nullable = false, unique = true) String code",
                "@Column(nullable = false) String name",
                "@Column(length = 2000) String note",
                "int amount",
                "@Column(precision = 10, scale = 2) BigDecimal price",
                "@Column(nullable = false) Instant at",
                "boolean live",
                "@Version int version"));
        if (number >= 10) {
            members.add("@ManyToOne(optional = false) Entity" + (number - 10) + " parent");
        }
        for (String member : members) {
            String[] words = member.replaceFirst("^.*?(\\w+ \\w+)$", "$1").split(" ");
            String name = words[1].substring(0, 1).toUpperCase(java.util.Locale.ROOT) + words[1].substring(1);
            text.append("    ").append(member.replaceFirst("(\\w+ \\w+)$", "private $1;\n"));
            text.append("    public " + words[0] + " get" + name + "() { return " + words[1] + "; }\n");
            text.append("    public void set" + name + "(" + words[0] + " value) { this." + words[1] + " = value; }\n");
        }
        return text.append("}\n").toString();
    }
}
