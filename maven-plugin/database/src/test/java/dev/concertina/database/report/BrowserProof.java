package dev.concertina.database.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.concertina.database.rehearse.RehearsalReport;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The page in a real Chromium: profile {@code browser}. With {@code -Dconcertina.screenshots=<folder>} it leaves pictures
 * of the page in both themes and at both widths.
 */
class BrowserProof {
    private static Browser browser;

    @TempDir
    private Path folder;

    private Tab tab;

    @BeforeAll
    static void start() throws IOException {
        browser = Browser.start();
    }

    @AfterAll
    static void end() throws IOException {
        browser.close();
    }

    @BeforeEach
    void open() throws IOException {
        tab = browser.open();
    }

    @AfterEach
    void heardNoComplaint() {
        assertThat(tab.complaints()).as("errors, and what the page asked for").isEmpty();
        tab.close();
    }

    private Path page(RehearsalReport report) throws IOException {
        return Files.writeString(folder.resolve("rehearsal.html"), RehearsalPage.write(report));
    }

    private String text(String expression) throws IOException {
        return tab.value(expression).getAsString();
    }

    private int number(String expression) throws IOException {
        return tab.value(expression).getAsInt();
    }

    private boolean is(String expression) throws IOException {
        return tab.value(expression).getAsBoolean();
    }

    private int visibleSteps() throws IOException {
        return number("[...document.querySelectorAll('details.step')].filter(s => s.checkVisibility()).length");
    }

    @Test
    void namesThatTryToBeMarkupDoNoHarm() throws IOException {
        tab.go(page(SampleReport.failed()));
        assertThat(text("document.title")).isEqualTo("Not proved – rehearsal");
        assertThat(number("document.scripts.length")).isEqualTo(1);
        assertThat(text("document.body.textContent")).contains(SampleReport.HOSTILE);
        assertThat(text("document.querySelector('h1').textContent")).isEqualTo("Not proved");
    }

    @Test
    void aScriptThatIsNotItsOwnDoesNotRun() throws IOException {
        Path page = folder.resolve("injected.html");
        Files.writeString(
                page,
                RehearsalPage.write(SampleReport.passed())
                        .replace("</main>", "<script>document.title = 'owned'</script></main>"));
        tab.go(page);
        assertThat(text("document.title")).isEqualTo("Proved – rehearsal");
        assertThat(tab.takeComplaints()).anySatisfy(c -> assertThat(c).contains("Content Security Policy"));
    }

    @Test
    void filtersByTextPhaseAndProof() throws IOException {
        tab.go(page(SampleReport.of(40)));
        tab.press("/", "/");
        assertThat(text("document.activeElement.id")).isEqualTo("text");
        tab.type("step-17.SQL");
        assertThat(visibleSteps()).isEqualTo(1);
        assertThat(text("document.getElementById('count').textContent")).isEqualTo("1 of 40 steps");
        tab.value("document.getElementById('text').value = '';"
                + "document.getElementById('text').dispatchEvent(new Event('input'))");
        choose("phase", "constrain");
        assertThat(visibleSteps()).isEqualTo(20);
        choose("proof", "lossy");
        assertThat(visibleSteps()).isEqualTo(10);
        choose("phase", "");
        choose("proof", "");
        assertThat(visibleSteps()).isEqualTo(40);
    }

    private void choose(String id, String value) throws IOException {
        tab.value("document.getElementById('" + id + "').value = '" + value + "'; document.getElementById('" + id
                + "').dispatchEvent(new Event('change'))");
    }

    @Test
    void aStepOpensByKeyboard() throws IOException {
        tab.go(page(SampleReport.passed()));
        assertThat(is("document.getElementById('step-1').open")).isFalse();
        tab.value("document.getElementById('close-all').focus()");
        tab.press("Tab", "");
        assertThat(text("document.activeElement.closest('details').id")).isEqualTo("step-1");
        assertThat(text("getComputedStyle(document.activeElement).outlineStyle"))
                .isEqualTo("solid");
        tab.press("Enter", "\r");
        assertThat(is("document.getElementById('step-1').open")).isTrue();
        assertThat(text("document.querySelector('#step-1 .sql').innerText")).contains("CREATE TABLE public.customer");
    }

    @Test
    void aProblemAndABarLeadToTheirStep() throws IOException {
        tab.go(page(SampleReport.failed()));
        tab.value("document.getElementById('close-all').click();"
                + "document.querySelector('.problems a[href=\"#step-3\"]').click()");
        assertThat(is("document.getElementById('step-3').open")).isTrue();
        assertThat(text("document.querySelector('#step-3 .hit').textContent")).contains("SET NOT NULL");
        tab.value("document.querySelector('#timeline [data-step=\"1\"]')"
                + ".dispatchEvent(new MouseEvent('click', {bubbles: true}))");
        assertThat(is("document.getElementById('step-1').open")).isTrue();
    }

    @Test
    void theThemeFollowsTheSystemUntilItIsChosen() throws IOException {
        String background = "getComputedStyle(document.body).backgroundColor";
        tab.prefer("light");
        tab.go(page(SampleReport.passed()));
        String light = text(background);
        tab.prefer("dark");
        String dark = text(background);
        assertThat(dark).isNotEqualTo(light);
        tab.value("document.getElementById('theme').click()");
        assertThat(text(background)).isEqualTo(light);
        assertThat(text("document.getElementById('theme').textContent")).isEqualTo("Theme: light");
        tab.value("document.getElementById('theme').click()");
        tab.prefer("light");
        assertThat(text(background)).isEqualTo(dark);
    }

    @ParameterizedTest
    @ValueSource(ints = {360, 1440})
    void thePageDoesNotScrollSideways(int width) throws IOException {
        for (RehearsalReport report : List.of(SampleReport.passed(), SampleReport.failed())) {
            tab.resize(width, 900);
            tab.go(page(report));
            tab.value("document.getElementById('open-all').click();"
                    + "document.querySelectorAll('.step').forEach(s => s.style.contentVisibility = 'visible')");
            assertThat(number("document.documentElement.scrollWidth")).isLessThanOrEqualTo(width);
            assertThat(number("Math.round(document.querySelector('main').getBoundingClientRect().width)"))
                    .isBetween(300, 1440);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"light", "dark"})
    void everyTextStandsOutFromItsBackground(String scheme) throws IOException {
        tab.prefer(scheme);
        tab.go(page(SampleReport.failed()));
        tab.value("document.getElementById('open-all').click()");
        assertThat(text(script("contrast.js"))).isEmpty();
    }

    @Test
    void everyPartHasANameForThoseWhoDoNotSeeIt() throws IOException {
        tab.go(page(SampleReport.failed()));
        assertThat(text(script("names.js"))).isEmpty();
        assertThat(number("document.querySelectorAll('h1').length")).isEqualTo(1);
        assertThat(number("document.querySelectorAll('main, nav, header').length"))
                .isEqualTo(3);
        assertThat(number("document.querySelectorAll('table:not(:has(caption))').length"))
                .isZero();
    }

    @Test
    void twoHundredFilesAreThereAtOnce() throws IOException {
        tab.resize(1440, 900);
        tab.go(page(SampleReport.of(200)));
        int loaded = number("performance.getEntriesByType('navigation')[0].loadEventEnd");
        int filtered = number("(() => { const start = performance.now();"
                + "document.getElementById('text').value = 'step-17';"
                + "document.getElementById('text').dispatchEvent(new Event('input'));"
                + "document.body.getBoundingClientRect(); return performance.now() - start; })()");
        int opened = number("(() => { const start = performance.now();"
                + "document.getElementById('text').value = '';"
                + "document.getElementById('text').dispatchEvent(new Event('input'));"
                + "document.getElementById('open-all').click();"
                + "document.body.getBoundingClientRect(); return performance.now() - start; })()");
        System.out.println("200 files: loaded after " + loaded + " ms, filtered in " + filtered + " ms, all opened in "
                + opened + " ms");
        assertThat(loaded).isLessThan(5_000);
        assertThat(filtered).isLessThan(500);
        assertThat(opened).isLessThan(1_000);
    }

    @Test
    void itPrintsWithEveryStepOpen() throws IOException {
        tab.go(page(SampleReport.passed()));
        byte[] document = tab.pdf();
        assertThat(new String(document, 0, 5, StandardCharsets.US_ASCII)).isEqualTo("%PDF-");
        tab.value("dispatchEvent(new Event('beforeprint'))");
        assertThat(number("document.querySelectorAll('details:not([open])').length"))
                .isZero();
        tab.value("dispatchEvent(new Event('afterprint'))");
        assertThat(number("document.querySelectorAll('details[open]').length")).isZero();
    }

    @Test
    void itCanBeReadWithoutScripts() throws IOException {
        Path page = folder.resolve("still.html");
        Files.writeString(page, RehearsalPage.write(SampleReport.failed()).replace(Asset.SCRIPT.text(), ""));
        tab.go(page);
        assertThat(text("document.querySelector('h1').textContent")).isEqualTo("Not proved");
        assertThat(visibleSteps()).isEqualTo(3);
        assertThat(is("document.getElementById('theme').hidden && document.getElementById('filter').hidden"))
                .isTrue();
    }

    @Test
    void itLeavesPicturesOnRequest() throws IOException {
        String wanted = System.getProperty("concertina.screenshots", folder.toString());
        Path pictures = Files.createDirectories(Path.of(wanted));
        for (String scheme : List.of("light", "dark")) {
            for (int width : new int[] {360, 1440}) {
                picture(pictures, scheme, width, "passed", SampleReport.passed());
                picture(pictures, scheme, width, "failed", SampleReport.failed());
            }
        }
        tab.prefer("light");
        tab.resize(1100, 900);
        tab.go(page(SampleReport.failed()));
        Files.write(pictures.resolve("rehearsal.png"), tab.screenshot());
        assertThat(pictures.resolve("rehearsal.png")).isNotEmptyFile();
    }

    private void picture(Path pictures, String scheme, int width, String name, RehearsalReport report)
            throws IOException {
        tab.prefer(scheme);
        tab.resize(width, 900);
        tab.go(page(report));
        tab.value("document.getElementById('step-2').open = true;"
                + "document.querySelectorAll('.step').forEach(s => s.style.contentVisibility = 'visible')");
        tab.resize(width, number("document.documentElement.scrollHeight"));
        Files.write(pictures.resolve(name + "-" + scheme + "-" + width + ".png"), tab.screenshot());
    }

    private static String script(String name) throws IOException {
        try (InputStream file = BrowserProof.class.getResourceAsStream(name)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
