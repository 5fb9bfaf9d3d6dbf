package dev.concertina.lint;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import dev.concertina.lint.report.ReportFormat;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Reports are as the published schema of SARIF 2.1.0 wants them. */
class SarifSchemaTest {
    private static final String FOLDER = "src/main/resources/db/migration/";
    private static final Path CASES = Path.of("src/test/resources/lint");

    private final JsonSchema schema = schema();

    /** The cases of all rules in one folder each: every rule's findings, and names that want encoding. */
    @Test
    void reportsAreAsTheSchemaSays() throws IOException {
        try (var files = Files.list(CASES)) {
            for (Path file : files.toList()) {
                String sarif = ReportFormat.SARIF.write(Scripts.lint(Files.readString(file)), FOLDER);
                assertThat(problems(sarif)).as(file.toString()).isEmpty();
            }
        }
        assertThat(problems(ReportFormat.SARIF.write(Scripts.lint("DROP TABLE \"ä b\";"), "mit leer & zeichen/")))
                .isEmpty();
        assertThat(problems(ReportFormat.SARIF.write(new LintReport(List.of(), 0, 0), "")))
                .isEmpty();
    }

    @Test
    void theSchemaRefusesWhatIsWrong() {
        String sarif = ReportFormat.SARIF.write(Scripts.lint("DROP TABLE a;"), FOLDER);
        assertThat(problems(sarif.replace("\"startLine\": 1", "\"startLine\": 0")))
                .isNotEmpty();
        assertThat(problems(sarif.replace("\"level\": \"error\"", "\"level\": \"critical\"")))
                .isNotEmpty();
        assertThat(problems(sarif.replace("\"runs\"", "\"walks\""))).isNotEmpty();
    }

    private List<String> problems(String sarif) {
        return schema.validate(sarif, InputFormat.JSON).stream()
                .map(Object::toString)
                .toList();
    }

    private static JsonSchema schema() {
        try (InputStream file =
                requireNonNull(SarifSchemaTest.class.getResourceAsStream("/schema/sarif-schema-2.1.0.json"))) {
            return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V7)
                    .getSchema(new String(file.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
