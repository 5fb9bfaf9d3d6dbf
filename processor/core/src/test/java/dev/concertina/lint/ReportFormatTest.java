package dev.concertina.lint;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import dev.concertina.lint.report.ReportFormat;
import dev.concertina.lint.report.TextReport;
import java.io.StringReader;
import java.util.Set;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;

class ReportFormatTest {
    private static final String FOLDER = "src/main/resources/db/migration/";
    private static final LintReport REPORT =
            Scripts.lint("TRUNCATE public.\"a<b>&c\";\nDROP TABLE public.orders;", LintSettings.NONE);
    private static final LintReport NOTHING = new LintReport(java.util.List.of(), 1, 1);

    @Test
    void textHasThePlaceTheLineAndACaret() {
        assertThat(new TextReport(FOLDER, false).lines(REPORT))
                .contains(
                        FOLDER
                                + "0002_expand_change.sql:2:1: error: table \"public.orders\" is dropped [ban-drop-table]",
                        "    | DROP TABLE public.orders",
                        "    | ^")
                .last()
                .isEqualTo(
                        REPORT.count(Severity.ERROR) + " errors, 0 warnings, 0 hints in 2 statements of 1 migration.");
        assertThat(new TextReport(FOLDER, true).lines(REPORT).get(0)).contains("\u001B[1;31merror\u001B[m");
    }

    @Test
    void sarifHasRelativePathsAndFingerprintsThatStayWhenLinesMove() {
        JsonObject run = sarif(REPORT);
        JsonObject result = run.getAsJsonArray("results").get(0).getAsJsonObject();
        assertThat(result.getAsJsonArray("locations").toString()).contains("\"uri\":\"" + FOLDER + "0002_");
        LintReport moved = Scripts.lint(
                "-- one line more\nTRUNCATE public.\"a<b>&c\";\nDROP TABLE public.orders;", LintSettings.NONE);
        assertThat(fingerprints(sarif(moved))).isEqualTo(fingerprints(run));
        assertThat(fingerprints(run)).hasSize(REPORT.findings().size());
        for (JsonElement each : run.getAsJsonArray("results")) {
            int index = each.getAsJsonObject().get("ruleIndex").getAsInt();
            assertThat(run.getAsJsonObject("tool")
                            .getAsJsonObject("driver")
                            .getAsJsonArray("rules")
                            .get(index)
                            .getAsJsonObject()
                            .get("id"))
                    .isEqualTo(each.getAsJsonObject().get("ruleId"));
        }
    }

    @Test
    void gitLabGetsAnArray() {
        JsonArray all = JsonParser.parseString(ReportFormat.GITLAB.write(REPORT, FOLDER))
                .getAsJsonArray();
        JsonObject first = all.get(0).getAsJsonObject();
        assertThat(first.keySet()).containsExactly("description", "check_name", "fingerprint", "severity", "location");
        assertThat(first.getAsJsonObject("location").get("path").getAsString()).startsWith(FOLDER);
        assertThat(JsonParser.parseString(ReportFormat.GITLAB.write(NOTHING, FOLDER))
                        .getAsJsonArray())
                .isEmpty();
    }

    @Test
    void junitIsXml() throws Exception {
        Document document = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new InputSource(new StringReader(ReportFormat.JUNIT.write(REPORT, FOLDER))));
        assertThat(document.getElementsByTagName("failure").getLength())
                .isEqualTo(REPORT.findings().size());
        assertThat(document.getDocumentElement().getAttribute("failures"))
                .isEqualTo(String.valueOf(REPORT.findings().size()));
    }

    @Test
    void gitHubShowsNineAndPointsToTheOthers() {
        String many = ReportFormat.GITHUB.write(Scripts.lint("DROP TABLE a;\n".repeat(12), LintSettings.NONE), FOLDER);
        assertThat(many.lines()).hasSize(10);
        assertThat(many.lines().toList().get(0)).startsWith("::error file=" + FOLDER + "0002_expand_change.");
        assertThat(many.lines().toList().get(9)).contains("more findings stand in the log");
    }

    @Test
    void markdownEscapesWhatWouldBreakItsTable() {
        assertThat(ReportFormat.MARKDOWN.write(REPORT, FOLDER))
                .contains("a&lt;b>&c")
                .contains("| error: ban-drop-table |");
    }

    @Test
    void jsonSaysAllThatIsKnown() {
        JsonObject json =
                JsonParser.parseString(ReportFormat.JSON.write(REPORT, FOLDER)).getAsJsonObject();
        assertThat(json.get("statements").getAsInt()).isEqualTo(2);
        assertThat(json.getAsJsonArray("findings").get(0).getAsJsonObject().keySet())
                .containsAll(
                        Set.of("rule", "severity", "file", "line", "column", "object", "fact", "effect", "remedy"));
    }

    private static JsonObject sarif(LintReport report) {
        JsonObject sarif =
                JsonParser.parseString(ReportFormat.SARIF.write(report, FOLDER)).getAsJsonObject();
        assertThat(sarif.get("version").getAsString()).isEqualTo("2.1.0");
        return sarif.getAsJsonArray("runs").get(0).getAsJsonObject();
    }

    private static Set<String> fingerprints(JsonObject run) {
        Set<String> all = new java.util.TreeSet<>();
        run.getAsJsonArray("results")
                .forEach(r -> all.add(r.getAsJsonObject()
                        .getAsJsonObject("partialFingerprints")
                        .get("concertina/v1")
                        .getAsString()));
        return all;
    }
}
