package dev.concertina.database.report;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonElement;
import com.google.gson.JsonParser;
import dev.concertina.database.Corpus;
import dev.concertina.database.rehearse.RehearsalReport;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

final class ReportFilesTest {
    @TempDir
    private Path folder;

    static Stream<RehearsalReport> reports() {
        return Stream.of(SampleReport.passed(), SampleReport.failed(), SampleReport.of(9));
    }

    @ParameterizedTest
    @MethodSource("reports")
    void theJsonIsAsItsSchemaSays(RehearsalReport report) {
        assertThat(schema().problems(JsonParser.parseString(ReportJson.write(report))))
                .isEmpty();
    }

    @Test
    void theSchemaRefusesWhatIsWrong() {
        JsonElement report = JsonParser.parseString(ReportJson.write(SampleReport.failed()));
        report.getAsJsonObject().addProperty("version", 2);
        report.getAsJsonObject().addProperty("mood", "fine");
        report.getAsJsonObject().remove("server");
        report.getAsJsonObject()
                .getAsJsonArray("files")
                .get(0)
                .getAsJsonObject()
                .addProperty("rows", -1);
        assertThat(schema().problems(report))
                .containsExactlyInAnyOrder(
                        "$ has no server",
                        "$.version is 2, not 1",
                        "$ has a field mood that the schema does not name",
                        "$.files[0].rows is -1, which is too small");
    }

    private static JsonSchema schema() {
        Path file = Corpus.path("").resolveSibling("docs/rehearsal.schema.json");
        return new JsonSchema(JsonParser.parseString(Corpus.text(file)).getAsJsonObject());
    }

    @ParameterizedTest
    @MethodSource("reports")
    void theTestsAreCountedAsJunitCountsThem(RehearsalReport report) throws Exception {
        Document document = xml(JunitXml.write(report));
        assertThat(document.getDocumentElement().getTagName()).isEqualTo("testsuites");
        List<Element> suites = elements(document.getDocumentElement(), "testsuite");
        assertThat(suites).hasSize(report.files().size() + 1);
        for (Element suite : suites) {
            List<Element> tests = elements(suite, "testcase");
            assertThat(suite.getAttribute("tests")).isEqualTo(Integer.toString(tests.size()));
            assertThat(suite.getAttribute("failures"))
                    .isEqualTo(Integer.toString(elements(suite, "failure").size()));
            assertThat(suite.getAttribute("skipped"))
                    .isEqualTo(Integer.toString(elements(suite, "skipped").size()));
            assertThat(tests).allSatisfy(t -> {
                assertThat(t.getAttribute("classname")).startsWith("rehearsal.");
                assertThat(t.getAttribute("name")).isNotEmpty();
                assertThat(Double.parseDouble(t.getAttribute("time"))).isNotNegative();
            });
        }
        assertThat(elements(document.getDocumentElement(), "failure").isEmpty()).isEqualTo(report.passed());
    }

    @Test
    void aFailedTestSaysWhichCheckAndWhatToDo() throws Exception {
        Document document = xml(JunitXml.write(SampleReport.failed()));
        List<String> failed = new ArrayList<>();
        for (Element failure : elements(document.getDocumentElement(), "failure")) {
            Element test = (Element) failure.getParentNode();
            failed.add(test.getAttribute("file") + ": " + test.getAttribute("name"));
            assertThat(failure.getTextContent()).contains("To do: ");
        }
        assertThat(failed)
                .containsExactly(
                        "0002_expand_gifts.sql: its way back leads back",
                        "0002_expand_gifts.sql: old and new code go on",
                        "0003_constrain_gifts.sql: it runs",
                        "all files together: they keep their budgets",
                        "all files together: they lead from nothing to the head, back and again",
                        "all files together: test 0002_gifts.sql");
    }

    @Test
    void theSummaryIsMarkdownInWhichNamesAreNoMarkup() {
        String summary = MarkdownSummary.write(SampleReport.failed());
        assertThat(summary)
                .startsWith("## ❌ Rehearsal: not proved\n")
                .contains("| 2 | <code>0002&#95;expand&#95;gifts&#46;sql</code> | failed |")
                .doesNotContain("<script");
        assertThat(MarkdownSummary.write(SampleReport.passed())).startsWith("## ✅ Rehearsal: proved\n");
    }

    @Test
    void theSummaryOfManyProblemsStaysBelowWhatGithubTakes() {
        String summary = MarkdownSummary.write(SampleReport.failing(4_000));
        assertThat(summary.getBytes(UTF_8).length).isBetween(500_000, MarkdownSummary.LIMIT);
        assertThat(summary).containsPattern("\n… and \\S+ more problems, which the report shows\\.\n");
    }

    @Test
    void annotationsNameFileAndLine() {
        assertThat(Annotations.of(SampleReport.failed(), f -> "db/a,b/" + f))
                .hasSize(7)
                .anySatisfy(a -> assertThat(a)
                        .startsWith("::error file=db/a%2Cb/0003_constrain_gifts.sql,line=2,title=Rehearsal::"
                                + "0003_constrain_gifts.sql stopped at line 2: ERROR")
                        .contains("%0A  in: ALTER TABLE"))
                .allSatisfy(a -> assertThat(a).doesNotContain("\n"));
        assertThat(Annotations.of(SampleReport.passed(), f -> f)).isEmpty();
    }

    @Test
    void thereAreNeverMoreThanNineAnnotations() {
        assertThat(Annotations.of(SampleReport.failing(8), f -> f)).hasSize(8);
        assertThat(Annotations.of(SampleReport.failing(9), f -> f)).hasSize(9);
        List<String> many = Annotations.of(SampleReport.failing(40), f -> f);
        assertThat(many).hasSize(9);
        assertThat(many.get(8)).isEqualTo("::error title=Rehearsal::32 more problems stand in the report.");
    }

    @Test
    void allFilesLieSideBySideAndTheSummaryIsAddedToThatOfTheBuild() throws Exception {
        ReportFiles files = new ReportFiles(folder.resolve("new/proof.json"));
        Path summary = Files.writeString(folder.resolve("summary.md"), "before\n");
        files.write(SampleReport.passed(), Optional.of(summary));
        assertThat(folder.resolve("new").toFile().list())
                .containsExactlyInAnyOrder("proof.json", "proof.html", "proof.xml", "proof.md");
        assertThat(summary).content().startsWith("before\n## ✅ Rehearsal: proved");
    }

    @Test
    void thePageLoadsNothing() {
        assertThat(RehearsalPage.write(SampleReport.failed()))
                .doesNotContainPattern("(?i)<(img|link|iframe|object|embed|base)\\b")
                .doesNotContainPattern("(?i)\\b(src|srcset)=|url\\(|@import|https?://")
                .contains("default-src &#39;none&#39;");
    }

    private static Document xml(String text) throws Exception {
        return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new InputSource(new StringReader(text)));
    }

    private static List<Element> elements(Element parent, String name) {
        NodeList found = parent.getElementsByTagName(name);
        List<Element> elements = new ArrayList<>();
        for (int i = 0; i < found.getLength(); i++) {
            elements.add((Element) found.item(i));
        }
        return elements;
    }
}
