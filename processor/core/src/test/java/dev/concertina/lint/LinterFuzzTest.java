package dev.concertina.lint;

import static org.assertj.core.api.Assertions.assertThat;

import dev.concertina.lint.report.ReportFormat;
import dev.concertina.lint.report.TextReport;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Whatever stands in a file, the linter says something and does not stop.
 *
 * <p>The build tries three hundred texts; {@code -Dconcertina.fuzz} gives another number, {@code -Dconcertina.seed} others.
 */
class LinterFuzzTest {
    private static final int TEXTS = Integer.getInteger("concertina.fuzz", 300);
    private static final String PIECES = "'\"$();,.\\-/*\u0000\u00e4\ud83d\n\t %_{}[]";

    private final Random random = new Random(Long.getLong("concertina.seed", 1L));

    /** Found with another seed. */
    @Test
    void aModifierThatIsNoNumberDoesNotStopIt() {
        String made = "CREATE TABLE public.items (id bigint PRIMARY KEY, note varchar(2), size numeric(3));\n";
        assertThat(Scripts.lint(made
                                + "ALTER TABLE public.items ALTER note TYPE varchar(2}), ALTER size TYPE float(x);")
                        .findings())
                .isNotEmpty();
    }

    @Test
    void nothingStopsIt() throws IOException {
        List<String> texts = texts();
        int found = 0;
        for (int i = 0; i < TEXTS; i++) {
            String text = mutated(texts.get(random.nextInt(texts.size())));
            LintReport report = Scripts.lint(text);
            new TextReport("", true).lines(report);
            for (ReportFormat format : ReportFormat.values()) {
                assertThat(format.write(report, "")).as(text).isNotNull();
            }
            found += report.findings().isEmpty() ? 0 : 1;
        }
        assertThat(found).isGreaterThan(TEXTS / 2);
    }

    private static List<String> texts() throws IOException {
        List<String> texts = new ArrayList<>();
        try (Stream<Path> cases = Files.list(Path.of("src/test/resources/lint"))) {
            for (Path path : cases.sorted().toList()) {
                texts.add(Files.readString(path));
            }
        }
        return texts;
    }

    /** Cuts, doubles, swaps and breaks a few pieces. */
    private String mutated(String text) {
        StringBuilder out = new StringBuilder(text);
        for (int i = random.nextInt(6); i >= 0 && out.length() > 2; i--) {
            int at = random.nextInt(out.length() - 1);
            int end = Math.min(out.length(), at + 1 + random.nextInt(20));
            switch (random.nextInt(4)) {
                case 0 -> out.delete(at, end);
                case 1 -> out.insert(at, out.substring(at, end));
                case 2 -> out.setCharAt(at, PIECES.charAt(random.nextInt(PIECES.length())));
                default -> out.insert(random.nextInt(out.length()), text, Math.min(at, text.length()), text.length());
            }
        }
        return out.toString();
    }
}
