package dev.concertina.maven.telemetry;

import dev.concertina.database.apply.FileResult;
import dev.concertina.database.apply.Job;
import dev.concertina.database.apply.RunLog;
import dev.concertina.database.apply.RunPlan;
import dev.concertina.database.apply.RunSummary;
import dev.concertina.parse.Statement;
import io.opentelemetry.api.GlobalOpenTelemetry;
import io.opentelemetry.api.OpenTelemetry;
import io.opentelemetry.api.common.Attributes;
import io.opentelemetry.api.metrics.DoubleHistogram;
import io.opentelemetry.api.metrics.LongCounter;
import io.opentelemetry.api.metrics.Meter;
import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanKind;
import io.opentelemetry.api.trace.StatusCode;
import io.opentelemetry.api.trace.Tracer;
import io.opentelemetry.context.Context;
import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/**
 * A span for the run, in it one for each file, in it one for each statement; and two metrics. Of a failure only the
 * SQLSTATE is told: what a server says may quote rows and literals.
 *
 * @see <a href="https://opentelemetry.io/docs/specs/semconv/database/postgresql/">Semantic conventions for PostgreSQL</a>
 */
final class TracedRun implements RunLog {
    private static final String SCOPE = "dev.concertina";

    /** From a change of the catalog to a night of backfilling. */
    private static final List<Double> SECONDS = List.of(
            0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1.0, 2.5, 5.0, 10.0, 30.0, 60.0, 300.0, 1800.0, 7200.0, 28_800.0);

    private final Runnable send;
    private final Tracer tracer;
    private final DoubleHistogram duration;
    private final LongCounter rows;
    private final Deque<Span> open = new ArrayDeque<>();
    private String database = "";
    private long fileBegin;

    /** @param send sends what was not sent yet, and waits for it */
    TracedRun(OpenTelemetry api, Runnable send) {
        this.send = send;
        tracer = api.getTracer(SCOPE);
        Meter meter = api.getMeter(SCOPE);
        duration = meter.histogramBuilder("concertina.file.duration")
                .setDescription("How long a migration file took")
                .setUnit("s")
                .setExplicitBucketBoundariesAdvice(SECONDS)
                .build();
        rows = meter.counterBuilder("concertina.backfill.rows")
                .setDescription("Rows that backfills wrote")
                .setUnit("{row}")
                .build();
    }

    /** One that sends by what somebody else has set up, an agent say, who sees to it that all is sent. */
    static RunLog global() {
        return new TracedRun(GlobalOpenTelemetry.get(), () -> {});
    }

    @Override
    public void tell(String line) {
        // a line of the log is no span
    }

    @Override
    public void progress(String line) {
        // its rows are counted by the batch
    }

    @Override
    public void runBegins(String run, RunPlan plan) {
        database = plan.target().database();
        begin(
                "db:" + plan.mode(),
                SpanKind.INTERNAL,
                Attributes.of(
                        Keys.SYSTEM,
                        Keys.POSTGRESQL,
                        Keys.NAMESPACE,
                        database,
                        Keys.RUN,
                        run,
                        Keys.PLAN,
                        plan.hash(),
                        Keys.ENVIRONMENT,
                        plan.environment(),
                        Keys.FILES,
                        (long) plan.jobs().size()));
    }

    @Override
    public void runEnds(RunSummary summary) {
        end(!summary.passed());
    }

    @Override
    public void fileBegins(Job job) {
        fileBegin = System.nanoTime();
        begin(
                job.script().file(),
                SpanKind.INTERNAL,
                Keys.of(job).toBuilder().put(Keys.FILE, job.script().file()).build());
    }

    @Override
    public void fileEnds(Job job, Optional<FileResult> result) {
        result.ifPresent(r -> {
            innermost().setAttribute(Keys.STATEMENTS, (long) r.statements());
            innermost().setAttribute(Keys.ROWS, r.rows());
            innermost().setAttribute(Keys.RETRIES, (long) r.retries());
        });
        duration.record(
                (System.nanoTime() - fileBegin) / 1e9,
                Keys.of(job).toBuilder().put(Keys.FAILED, result.isEmpty()).build());
        end(result.isEmpty());
    }

    @Override
    public void statementBegins(Job job, Statement statement) {
        begin(
                statement.command(),
                SpanKind.CLIENT,
                Attributes.builder()
                        .put(Keys.SYSTEM, Keys.POSTGRESQL)
                        .put(Keys.NAMESPACE, database)
                        .put(Keys.OPERATION, statement.command())
                        .put(Keys.TEXT, job.script().masked(statement.withoutLiterals()))
                        .put(Keys.FILE, job.script().file())
                        .put(Keys.LINE, (long) statement.position().line())
                        .build());
    }

    @Override
    public void statementEnds(Job job, Statement statement, Optional<Exception> failure) {
        failure.ifPresent(f -> {
            Optional<String> state =
                    f instanceof SQLException sql ? Optional.ofNullable(sql.getSQLState()) : Optional.empty();
            state.ifPresent(s -> innermost().setAttribute(Keys.STATUS, s));
            innermost().setAttribute(Keys.ERROR, state.orElse(f.getClass().getName()));
        });
        end(failure.isPresent());
    }

    @Override
    public void batchEnds(Job job, long written) {
        rows.add(written, Keys.of(job));
    }

    /** Also ends what a run left open that nobody told the end of. */
    @Override
    public void over() {
        while (!open.isEmpty()) {
            end(true);
        }
        send.run();
    }

    private void begin(String name, SpanKind kind, Attributes attributes) {
        Context parent = open.isEmpty() ? Context.current() : Context.current().with(open.peek());
        open.push(tracer.spanBuilder(name)
                .setParent(parent)
                .setSpanKind(kind)
                .setAllAttributes(attributes)
                .startSpan());
    }

    private Span innermost() {
        return open.element();
    }

    private void end(boolean failed) {
        Span span = open.pop();
        if (failed) {
            span.setStatus(StatusCode.ERROR);
        }
        span.end();
    }
}
