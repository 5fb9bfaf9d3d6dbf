package dev.concertina.database.apply;

import dev.concertina.parse.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Several that hear one run. None of them can change what it does: one that throws is told of once, and hears nothing
 * more.
 */
public final class Listeners implements RunLog {
    private final RunLog first;
    private final List<RunLog> others;

    /**
     * @param first hears of the others' failures, too, and is trusted not to fail itself
     * @param others those that may
     */
    public Listeners(RunLog first, List<? extends RunLog> others) {
        this.first = first;
        this.others = new ArrayList<>(others);
    }

    @Override
    public void tell(String line) {
        each(l -> l.tell(line));
    }

    @Override
    public void progress(String line) {
        each(l -> l.progress(line));
    }

    @Override
    public void progress(String line, int percent) {
        each(l -> l.progress(line, percent));
    }

    @Override
    public void runBegins(String run, RunPlan plan) {
        each(l -> l.runBegins(run, plan));
    }

    @Override
    public void runEnds(RunSummary summary) {
        each(l -> l.runEnds(summary));
    }

    @Override
    public void fileBegins(Job job) {
        each(l -> l.fileBegins(job));
    }

    @Override
    public void fileEnds(Job job, Optional<FileResult> result) {
        each(l -> l.fileEnds(job, result));
    }

    @Override
    public void statementBegins(Job job, Statement statement) {
        each(l -> l.statementBegins(job, statement));
    }

    @Override
    public void statementEnds(Job job, Statement statement, Optional<Exception> failure) {
        each(l -> l.statementEnds(job, statement, failure));
    }

    @Override
    public void batchEnds(Job job, long rows) {
        each(l -> l.batchEnds(job, rows));
    }

    @Override
    public void over() {
        each(RunLog::over);
    }

    private synchronized void each(Consumer<RunLog> event) {
        event.accept(first);
        others.removeIf(l -> !hears(l, event));
    }

    /** Whatever it throws: a migration that is half done must not stop because somebody could not write of it. */
    private boolean hears(RunLog listener, Consumer<RunLog> event) {
        try {
            event.accept(listener);
            return true;
        } catch (RuntimeException | LinkageError e) {
            first.tell("Telemetry stopped: " + e + ". The run goes on without it. Correct its configuration, or take it"
                    + " from the plugin's dependencies.");
            return false;
        }
    }
}
