package dev.concertina.maven;

import static org.apache.maven.shared.utils.logging.MessageUtils.buffer;

import dev.concertina.database.apply.Job;
import dev.concertina.database.apply.Mode;
import dev.concertina.database.apply.RunPlan;
import dev.concertina.database.apply.RunSummary;
import dev.concertina.database.ledger.Direction;
import dev.concertina.script.Header;
import dev.concertina.script.Unit;
import dev.concertina.script.Units;
import java.util.List;
import java.util.Optional;
import org.apache.maven.plugin.logging.Log;

/** Prints what a run would do, and what it came to. */
record RunPrinter(Log log, boolean json) {
    void plan(RunPlan plan) {
        if (json) {
            log.info(RunJson.of(plan));
            return;
        }
        plan.notes().forEach(log::warn);
        plan.refusals().forEach(log::error);
        if (plan.jobs().isEmpty()) {
            log.info("Nothing to " + plan.mode() + ": " + plan.target().database() + " (" + plan.environment()
                    + ") holds " + plan.applied().size() + " migrations.");
            plan.stop().ifPresent(log::info);
            return;
        }
        log.info(buffer().strong("Plan " + plan.shortHash()) + ": " + plan.mode() + " "
                + plan.jobs().size() + " files " + (plan.mode() == Mode.APPLY ? "to " : "of ")
                + plan.target() + " (" + plan.environment() + ")");
        plan.jobs().forEach(this::job);
        plan.stop().ifPresent(log::info);
        if (plan.refusals().isEmpty()) {
            log.info("Nothing was changed. To run exactly this plan: mvn db:" + plan.mode() + " -Ddb.plan="
                    + plan.shortHash());
        }
    }

    private void job(Job job) {
        List<Unit> units = Units.of(job.script());
        int statements = units.stream().mapToInt(u -> u.statements().size()).sum();
        Header header = job.pair().up().header();
        Optional<String> cost = job.direction() == Direction.UP ? header.cost() : header.rollback();
        log.info("  " + job.script().file());
        log.info("      " + statements + (statements == 1 ? " statement" : " statements") + " in " + units.size()
                + (units.size() == 1 ? " part" : " parts")
                + cost.map(c -> ": " + c).orElse(""));
    }

    void summary(RunSummary summary) {
        if (json) {
            log.info(RunJson.of(summary));
            return;
        }
        int statements = summary.files().stream().mapToInt(f -> f.statements()).sum();
        long rows = summary.files().stream().mapToLong(f -> f.rows()).sum();
        if (summary.passed()) {
            log.info(buffer().success("DONE").build() + " in " + summary.millis() + " ms: "
                    + summary.files().size() + " files, " + statements + " statements"
                    + (rows > 0 ? ", " + rows + " rows" : "") + ". Ledger head " + summary.head());
            return;
        }
        log.error("STOPPED after " + summary.files().size() + " files; not done: " + String.join(", ", summary.left()));
        log.error(summary.failure().orElse(""));
        log.error("What is done stays done. Remove the cause, then run the same command again: it goes on where it"
                + " stopped. Ledger head " + summary.head());
    }
}
