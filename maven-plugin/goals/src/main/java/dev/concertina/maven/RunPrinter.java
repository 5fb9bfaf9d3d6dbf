package dev.concertina.maven;

import static org.apache.maven.shared.utils.logging.MessageUtils.buffer;

import dev.concertina.database.apply.FileEstimate;
import dev.concertina.database.apply.Mode;
import dev.concertina.database.apply.RunPlan;
import dev.concertina.database.apply.RunSummary;
import dev.concertina.database.apply.Wish;
import java.util.ArrayList;
import java.util.List;

/** Prints what a run would do, and what it came to. */
record RunPrinter(Console console) {
    /**
     * Prints a plan.
     *
     * @param wish by which it was asked for
     * @param estimates of its files, in their order; none for a plan that is refused, of which the names are told
     */
    void plan(RunPlan plan, Wish wish, List<FileEstimate> estimates, LastRehearsal last) {
        List<FilePlan> files =
                estimates.stream().map(e -> new FilePlan(e, last.time(e))).toList();
        console.document(files.isEmpty() ? RunDocument.of(plan) : RunDocument.of(plan, files));
        plan.notes().forEach(console::warn);
        if (plan.isDone()) {
            console.line("Nothing to " + plan.mode() + ": " + plan.target().database() + " (" + plan.environment()
                    + ") holds " + plan.applied().size() + " migrations.");
            plan.stop().ifPresent(console::line);
            return;
        }
        console.line(buffer().strong("Plan " + plan.shortHash()) + ": " + plan.mode() + " "
                + Amounts.files(plan.jobs().size()) + (plan.mode() == Mode.APPLY ? " to " : " of ")
                + plan.target() + " (" + plan.environment() + ")");
        plan.hooks().scripts().forEach(h -> console.line("  hook " + h.file()));
        files.forEach(this::file);
        if (files.isEmpty()) {
            plan.jobs().forEach(j -> console.line("  " + j.script().file()));
        }
        plan.values().forEach(v -> console.line("  " + v));
        last.note().ifPresent(console::line);
        plan.stop().ifPresent(console::line);
        if (plan.refusals().isEmpty()) {
            List<String> options = new ArrayList<>(wish.options());
            options.add("-Ddb.plan=" + plan.shortHash());
            console.line("Nothing was changed. To run exactly this plan: mvn db:" + plan.mode() + " "
                    + String.join(" ", options));
        }
    }

    private void file(FilePlan file) {
        console.line("  " + file.estimate().job().script().file());
        file.lines().forEach(l -> console.line("      " + l));
    }

    void summary(RunSummary summary) {
        console.document(RunDocument.of(summary));
        int statements = summary.files().stream().mapToInt(f -> f.statements()).sum();
        long rows = summary.files().stream().mapToLong(f -> f.rows()).sum();
        if (summary.passed()) {
            console.line(buffer().success("DONE").build() + " in " + summary.millis() + " ms: "
                    + Amounts.files(summary.files().size()) + ", " + statements
                    + (statements == 1 ? " statement" : " statements")
                    + (rows > 0 ? ", " + rows + " rows" : "") + ". Ledger head " + summary.head());
            return;
        }
        console.error("STOPPED after " + Amounts.files(summary.files().size()) + "; not done: "
                + String.join(", ", summary.left()));
        console.error(summary.failure().orElse(""));
        console.error("What is done stays done. Remove the cause, then run the same command again: it goes on where it"
                + " stopped. Ledger head " + summary.head());
    }
}
