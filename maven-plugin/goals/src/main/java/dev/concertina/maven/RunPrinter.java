package dev.concertina.maven;

import static org.apache.maven.shared.utils.logging.MessageUtils.buffer;

import dev.concertina.database.apply.Job;
import dev.concertina.database.apply.Mode;
import dev.concertina.database.apply.RunPlan;
import dev.concertina.database.apply.RunSummary;
import dev.concertina.database.ledger.Direction;
import dev.concertina.script.Extent;
import dev.concertina.script.Header;
import java.util.Optional;

/** Prints what a run would do, and what it came to. */
record RunPrinter(Console console) {
    void plan(RunPlan plan) {
        console.document(RunDocument.of(plan));
        plan.notes().forEach(console::warn);
        if (plan.isDone()) {
            console.line("Nothing to " + plan.mode() + ": " + plan.target().database() + " (" + plan.environment()
                    + ") holds " + plan.applied().size() + " migrations.");
            plan.stop().ifPresent(console::line);
            return;
        }
        console.line(buffer().strong("Plan " + plan.shortHash()) + ": " + plan.mode() + " "
                + plan.jobs().size() + " files " + (plan.mode() == Mode.APPLY ? "to " : "of ")
                + plan.target() + " (" + plan.environment() + ")");
        plan.hooks().scripts().forEach(h -> console.line("  hook " + h.file()));
        if (plan.refusals().isEmpty()) {
            plan.jobs().forEach(this::job);
        } else {
            plan.jobs().forEach(j -> console.line("  " + j.script().file()));
        }
        plan.values().forEach(v -> console.line("  " + v));
        plan.stop().ifPresent(console::line);
        if (plan.refusals().isEmpty()) {
            console.line("Nothing was changed. To run exactly this plan: mvn db:" + plan.mode() + " -Ddb.plan="
                    + plan.shortHash());
        }
    }

    private void job(Job job) {
        Extent extent = Extent.of(job.script());
        Header header = job.pair().up().header();
        Optional<String> cost = job.direction() == Direction.UP ? header.cost() : header.rollback();
        console.line("  " + job.script().file());
        console.line("      " + extent.statements() + (extent.statements() == 1 ? " statement" : " statements") + " in "
                + extent.units() + (extent.units() == 1 ? " part" : " parts")
                + cost.map(c -> ": " + c).orElse(""));
    }

    void summary(RunSummary summary) {
        console.document(RunDocument.of(summary));
        int statements = summary.files().stream().mapToInt(f -> f.statements()).sum();
        long rows = summary.files().stream().mapToLong(f -> f.rows()).sum();
        if (summary.passed()) {
            console.line(buffer().success("DONE").build() + " in " + summary.millis() + " ms: "
                    + summary.files().size() + " files, " + statements + " statements"
                    + (rows > 0 ? ", " + rows + " rows" : "") + ". Ledger head " + summary.head());
            return;
        }
        console.error(
                "STOPPED after " + summary.files().size() + " files; not done: " + String.join(", ", summary.left()));
        console.error(summary.failure().orElse(""));
        console.error("What is done stays done. Remove the cause, then run the same command again: it goes on where it"
                + " stopped. Ledger head " + summary.head());
    }
}
