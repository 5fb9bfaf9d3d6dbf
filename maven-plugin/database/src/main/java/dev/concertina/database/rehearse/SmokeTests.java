package dev.concertina.database.rehearse;

import dev.concertina.script.ScriptPair;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.stream.Stream;

/**
 * The tests of a folder, sorted by name.
 *
 * @param tests each asked behind one migration, or behind the last
 */
public record SmokeTests(List<SmokeTest> tests) {
    /** No test. */
    public static final SmokeTests NONE = new SmokeTests(List.of());

    public SmokeTests {
        tests = List.copyOf(tests);
    }

    /** The {@code .sql} files of a folder, which need not be there. */
    public static SmokeTests read(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return NONE;
        }
        List<Path> files;
        try (Stream<Path> entries = Files.list(folder)) {
            files = entries.filter(f -> f.getFileName().toString().endsWith(".sql"))
                    .filter(Files::isRegularFile)
                    .sorted()
                    .toList();
        }
        List<SmokeTest> tests = new ArrayList<>();
        for (Path file : files) {
            tests.add(new SmokeTest(file.getFileName().toString(), Files.readString(file, StandardCharsets.UTF_8)));
        }
        return new SmokeTests(tests);
    }

    /**
     * Refuses tests of migrations that are not there.
     *
     * @throws IllegalArgumentException naming the first of them
     */
    void require(RehearsalPlan plan) {
        List<Long> numbers = plan.files().stream().map(ScriptPair::number).toList();
        for (SmokeTest test : tests) {
            OptionalLong number = test.number();
            if (number.isPresent() && !numbers.contains(number.getAsLong())) {
                throw new IllegalArgumentException("The test \"" + test.file() + "\" is named for migration "
                        + number.getAsLong() + ", which is not in the folder, so it would never be asked; no server was"
                        + " started. Name it for one that is, or without a number to ask it behind the last.");
            }
        }
    }

    /** Those to be asked behind one migration. */
    List<SmokeTest> behind(ScriptPair pair) {
        return tests.stream()
                .filter(t -> t.number().isPresent() && t.number().getAsLong() == pair.number())
                .toList();
    }

    /** Those to be asked at the end. */
    List<SmokeTest> last() {
        return tests.stream().filter(t -> t.number().isEmpty()).toList();
    }
}
