package dev.concertina.database.report;

import static dev.concertina.database.report.ReportJson.array;
import static dev.concertina.database.report.ReportJson.strings;

import com.google.gson.JsonObject;
import dev.concertina.database.observe.FullScan;
import dev.concertina.database.observe.ObservedLock;
import dev.concertina.database.observe.ObservedStatement;
import dev.concertina.database.rehearse.Evidence;
import dev.concertina.database.rehearse.RehearsedFile;
import dev.concertina.database.rehearse.RowState;
import dev.concertina.database.rehearse.TableState;
import dev.concertina.database.traffic.ClientFailure;
import dev.concertina.database.traffic.ClientRun;
import dev.concertina.database.traffic.Stall;
import java.util.Optional;

/** One file in a report for machines. */
final class StepJson {
    private StepJson() {}

    static JsonObject of(Step step) {
        RehearsedFile file = step.file();
        Evidence evidence = file.evidence();
        JsonObject json = new JsonObject();
        json.addProperty("file", file.file());
        json.addProperty("phase", file.phase().toString());
        json.addProperty("pending", file.pending());
        json.addProperty("upMillis", file.upMillis());
        json.addProperty("downMillis", file.downMillis());
        json.addProperty("rows", file.rows());
        json.addProperty("proof", file.proof().toString());
        json.add("findings", strings(file.findings()));
        json.add("warnings", strings(evidence.warnings()));
        json.add("statements", array(evidence.up().statements(), StepJson::statement));
        json.add("tables", array(evidence.tables(), StepJson::table));
        json.add("clients", array(evidence.clients(), StepJson::client));
        evidence.forecast().ifPresent(f -> json.add("forecast", ReportJson.forecast(f)));
        json.add("budgets", array(evidence.budgets(), ReportJson::budget));
        return json;
    }

    private static JsonObject statement(ObservedStatement statement) {
        JsonObject json = new JsonObject();
        json.addProperty("line", statement.line());
        json.addProperty("sql", statement.sql());
        json.addProperty("startMicros", statement.startMicros());
        json.addProperty("micros", statement.micros());
        json.add("locks", array(statement.locks(), StepJson::lock));
        json.add("rewritten", strings(statement.rewritten()));
        json.add("scans", array(statement.scans(), StepJson::scan));
        json.addProperty("walBytes", statement.walBytes());
        json.addProperty("deadRows", statement.deadRows());
        json.addProperty("temporaryBytes", statement.temporaryBytes());
        return json;
    }

    private static JsonObject lock(ObservedLock lock) {
        JsonObject json = new JsonObject();
        json.addProperty("relation", lock.relation().toString());
        json.addProperty("mode", lock.mode().toString());
        json.addProperty("heldMicros", lock.heldMicros());
        json.addProperty("waitedMicros", lock.waitedMicros());
        return json;
    }

    private static JsonObject scan(FullScan scan) {
        JsonObject json = new JsonObject();
        json.addProperty("table", scan.table().toString());
        json.addProperty("scans", scan.scans());
        json.addProperty("rows", scan.rows());
        return json;
    }

    private static JsonObject table(TableState table) {
        JsonObject json = new JsonObject();
        json.addProperty("table", table.table().toString());
        state(json, "before", table.before());
        state(json, "after", table.after());
        state(json, "back", table.back());
        return json;
    }

    private static void state(JsonObject json, String moment, Optional<RowState> state) {
        state.ifPresent(s -> {
            JsonObject rows = new JsonObject();
            rows.addProperty("rows", s.rows());
            rows.addProperty("hash", s.hash());
            json.add(moment, rows);
        });
    }

    private static JsonObject client(ClientRun run) {
        JsonObject json = new JsonObject();
        json.addProperty("code", run.code().toString());
        json.addProperty("statements", run.statements());
        json.add("failures", array(run.failures(), StepJson::failure));
        json.add("stalls", array(run.stalls(), StepJson::stall));
        return json;
    }

    private static JsonObject failure(ClientFailure failure) {
        JsonObject json = new JsonObject();
        json.addProperty("moment", failure.moment().toString());
        json.addProperty("statement", failure.statement());
        json.addProperty("sqlState", failure.sqlState());
        json.addProperty("reason", failure.reason());
        return json;
    }

    private static JsonObject stall(Stall stall) {
        JsonObject json = new JsonObject();
        json.addProperty("moment", stall.moment().toString());
        json.addProperty("startMicros", stall.startMicros());
        json.addProperty("micros", stall.micros());
        json.addProperty("statement", stall.statement());
        return json;
    }
}
