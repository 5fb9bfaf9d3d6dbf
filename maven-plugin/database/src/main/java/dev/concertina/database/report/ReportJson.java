package dev.concertina.database.report;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import dev.concertina.database.forecast.BudgetVerdict;
import dev.concertina.database.forecast.Forecast;
import dev.concertina.database.forecast.Range;
import dev.concertina.database.rehearse.RehearsalRecord;
import dev.concertina.database.rehearse.RehearsalReport;
import dev.concertina.database.rehearse.RehearsedCycle;
import dev.concertina.database.rehearse.RehearsedRows;
import dev.concertina.database.rehearse.Seal;
import dev.concertina.database.rehearse.TestedFile;
import dev.concertina.schema.QualifiedName;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** A report for machines: {@code rehearsal.json}, as {@code docs/rehearsal.schema.json} describes it. */
public final class ReportJson {
    /** What a reader can rely on: a field may come within a version, none goes or changes its meaning. */
    static final int VERSION = 1;

    private static final Gson GSON =
            new GsonBuilder().setPrettyPrinting().disableHtmlEscaping().create();

    private ReportJson() {}

    /** The report as a JSON document with a line end. */
    public static String write(RehearsalReport report) {
        return write(report, Seal.PLAIN);
    }

    /**
     * The same with a seal.
     *
     * @param seal of the record for db:apply
     */
    public static String write(RehearsalReport report, Seal seal) {
        JsonObject json = new JsonObject();
        json.addProperty("version", VERSION);
        json.addProperty("server", report.server());
        json.addProperty("passed", report.passed());
        json.add(
                "applied",
                strings(report.plan().applied().stream().map(p -> p.up().file()).toList()));
        List<Step> steps = Step.of(report);
        json.add("files", array(steps, StepJson::of));
        JsonObject back = new JsonObject();
        back.addProperty("files", report.wayBack().files());
        back.add("findings", strings(report.wayBack().findings()));
        json.add("wayBack", back);
        json.add("rows", rows(report.rows()));
        json.add("emptyTables", strings(report.rows().emptyTables()));
        json.add("tests", array(report.tests(), ReportJson::test));
        report.cycle().ifPresent(c -> json.add("cycle", cycle(c)));
        json.add("budgets", array(report.budgets(), ReportJson::budget));
        json.add("problems", array(Problem.all(report, steps), ReportJson::problem));
        json.add(RehearsalRecord.FIELD, RehearsalRecord.of(report).json(seal));
        return GSON.toJson(json) + "\n";
    }

    static JsonArray strings(Collection<?> texts) {
        JsonArray array = new JsonArray();
        texts.forEach(t -> array.add(t.toString()));
        return array;
    }

    static <T> JsonArray array(Collection<T> parts, Function<T, JsonObject> form) {
        JsonArray array = new JsonArray();
        parts.forEach(p -> array.add(form.apply(p)));
        return array;
    }

    private static JsonObject rows(RehearsedRows rows) {
        JsonObject json = new JsonObject();
        json.addProperty("seed", rows.seed());
        rows.given().ifPresent(g -> {
            json.addProperty("origin", g.origin());
            json.add("given", array(g.tables().entrySet(), ReportJson::given));
            json.add("notes", strings(g.notes()));
        });
        return json;
    }

    private static JsonObject given(Map.Entry<QualifiedName, Long> table) {
        JsonObject json = new JsonObject();
        json.addProperty("table", table.getKey().toString());
        json.addProperty("rows", table.getValue());
        return json;
    }

    private static JsonObject test(TestedFile test) {
        JsonObject json = new JsonObject();
        json.addProperty("file", test.file());
        test.behind().ifPresent(f -> json.addProperty("behind", f));
        json.addProperty("statements", test.statements());
        json.add("findings", strings(test.findings()));
        return json;
    }

    private static JsonObject cycle(RehearsedCycle cycle) {
        JsonObject json = new JsonObject();
        json.addProperty("up", cycle.up());
        json.addProperty("down", cycle.down());
        json.add("findings", strings(cycle.findings()));
        json.add("notes", strings(cycle.notes()));
        return json;
    }

    static JsonObject budget(BudgetVerdict verdict) {
        JsonObject json = new JsonObject();
        json.addProperty("budget", verdict.budget().toString());
        json.add("expectedMillis", range(verdict.expectedMillis()));
        json.addProperty("limitMillis", verdict.limitMillis());
        json.addProperty("kept", verdict.kept());
        return json;
    }

    static JsonObject forecast(Forecast forecast) {
        JsonObject json = new JsonObject();
        json.add("upMillis", range(forecast.upMillis()));
        json.add("downMillis", range(forecast.downMillis()));
        json.add("lockMillis", range(forecast.lockMillis()));
        json.add("diskBytes", range(forecast.diskBytes()));
        return json;
    }

    private static JsonObject range(Range range) {
        JsonObject json = new JsonObject();
        json.addProperty("low", range.low());
        json.addProperty("high", range.high());
        return json;
    }

    private static JsonObject problem(Problem problem) {
        JsonObject json = new JsonObject();
        problem.step().ifPresent(s -> json.addProperty("step", s.file().file()));
        json.addProperty("file", problem.file());
        problem.line().ifPresent(l -> json.addProperty("line", l));
        json.addProperty("text", problem.text());
        json.addProperty("remedy", problem.remedy());
        return json;
    }
}
