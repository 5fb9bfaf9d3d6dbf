package dev.concertina.database.report;

import dev.concertina.database.rehearse.RehearsalReport;
import dev.concertina.schema.Schema;
import java.util.List;

/**
 * A report for people: one HTML page that loads nothing. It can be read without scripts; filters and the switch between
 * light and dark need them. A browser is told to run nothing but the page's own script, whatever stands in it.
 */
public final class RehearsalPage {
    /** A whole schema is drawn up to so many tables; of a larger one what changed is. */
    private static final int WHOLE = 24;

    private RehearsalPage() {}

    /** The page as a text in UTF-8, with a line end. */
    public static String write(RehearsalReport report) {
        List<Step> steps = Step.of(report);
        Tag html = Tag.of("html")
                .with("lang", "en")
                .add(head(report))
                .add(Tag.of("body")
                        .add(link("#steps", "Skip to the steps").with("class", "skip"))
                        .add(VerdictSection.of(report, steps))
                        .add(navigation())
                        .add(Tag.of("main")
                                .add(TodoSection.of(report, steps))
                                .add(TimelineSection.of(steps))
                                .add(schema(report, steps))
                                .add(StepsSection.of(steps))
                                .add(WholeSection.of(report))
                                .add(ReadingSection.of()))
                        .add(Tag.verbatim("script", Asset.SCRIPT)));
        return "<!DOCTYPE html>\n" + html + "\n";
    }

    private static Tag head(RehearsalReport report) {
        return Tag.of("head")
                .add(Tag.of("meta").with("charset", "utf-8"))
                .add(Tag.of("meta")
                        .with("http-equiv", "Content-Security-Policy")
                        .with(
                                "content",
                                "default-src 'none'; base-uri 'none'; form-action 'none'; style-src "
                                        + Asset.STYLE.policy() + "; script-src " + Asset.SCRIPT.policy()))
                .add(Tag.of("meta").with("name", "viewport").with("content", "width=device-width, initial-scale=1"))
                .add(Tag.of("meta").with("name", "color-scheme").with("content", "light dark"))
                .add(Tag.of("title").text((report.passed() ? "Proved" : "Not proved") + " – rehearsal"))
                .add(Tag.verbatim("style", Asset.STYLE));
    }

    private static Tag navigation() {
        return Tag.of("nav")
                .with("aria-label", "Parts of the report")
                .add(link("#timeline", "Timeline"))
                .add(link("#schema", "Schema"))
                .add(link("#steps", "Steps"))
                .add(link("#reading", "How to read this"))
                .add(Tag.of("button")
                        .with("type", "button")
                        .with("id", "theme")
                        .with("hidden")
                        .text("Theme: system"));
    }

    private static Tag link(String to, String text) {
        return Tag.of("a").with("href", to).text(text);
    }

    private static Tag schema(RehearsalReport report, List<Step> steps) {
        Schema before =
                report.files().isEmpty() ? report.head() : report.files().get(0).before();
        SchemaDelta delta = SchemaDelta.between(before, report.head());
        for (Step step : steps) {
            delta = delta.masked(step::masked);
        }
        boolean whole = delta.tables().size() <= WHOLE;
        return Section.of("schema", "Schema before and after")
                .add(Tag.of("p", "note")
                        .text("All steps together"
                                + (whole ? "." : ", without the tables that stay as they are.")
                                + " A sign tells what is new (+), gone (−) or changed (~)."))
                .add(SchemaPicture.of(whole ? delta : delta.aroundChanges(), "Schema before and after all steps"));
    }
}
