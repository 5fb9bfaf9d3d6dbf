package dev.concertina.maven;

import dev.concertina.database.apply.FileEstimate;
import dev.concertina.database.apply.Job;
import dev.concertina.database.apply.RowWork;
import dev.concertina.database.apply.TableRows;
import dev.concertina.database.apply.WayBack;
import dev.concertina.database.effect.TableLock;
import dev.concertina.database.ledger.Direction;
import dev.concertina.database.rehearse.TimeEstimate;
import dev.concertina.ddl.CheckReader;
import dev.concertina.ddl.Lock;
import dev.concertina.script.CostLine;
import dev.concertina.script.Extent;
import dev.concertina.script.Header;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/** One file of a plan as it is shown: what it says of itself, what it looks at, how much it meets, how long it may take. */
record FilePlan(FileEstimate estimate, Optional<TimeEstimate> time) {
    List<String> lines() {
        List<String> lines = new ArrayList<>();
        int parts = extent().units();
        int statements = extent().statements();
        lines.add("phase " + phase() + (isUp() ? ", gate " + gate() : ", way back") + ": " + statements(statements)
                + " in " + parts
                + (parts == 1 ? " part" : " parts"));
        cost().ifPresent(c -> lines.add("cost: " + c.words()));
        estimate.wayBack().ifPresent(w -> lines.add("loses: " + losses(w)));
        lines.add("locks: " + locks());
        checks().forEach(c -> lines.add("stops if: " + c));
        estimate.works().forEach(w -> lines.add("rows: " + Amounts.work(w)));
        time.ifPresent(t -> lines.add("time: " + Amounts.time(t)));
        return lines;
    }

    Map<String, ?> fields() {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("file", job().script().file());
        fields.put("direction", job().direction().toString());
        fields.put("phase", phase());
        fields.put("gate", gate());
        fields.put("statements", extent().statements());
        fields.put("parts", extent().units());
        fields.put("cost", cost().map(CostLine::words).orElse(null));
        fields.put("lock", cost().flatMap(CostLine::lock).map(Lock::toString).orElse(null));
        fields.put("locks", estimate.locks().stream().map(FilePlan::lock).toList());
        fields.put("unknownLocks", estimate.unknown());
        fields.put("tables", estimate.tables().stream().map(FilePlan::table).toList());
        fields.put("checks", checks());
        estimate.wayBack().ifPresent(w -> {
            fields.put("kept", w.kept());
            fields.put("lost", w.lost());
        });
        fields.put("works", estimate.works().stream().map(FilePlan::work).toList());
        fields.put("rehearsedMillis", time.map(TimeEstimate::millis).orElse(null));
        fields.put("rehearsedRows", time.map(TimeEstimate::rehearsed).orElse(null));
        fields.put("scaledMillis", time.map(t -> orNull(t.scaled())).orElse(null));
        return fields;
    }

    /** What its statements tell; of the others, what the file says of itself. */
    private String locks() {
        List<String> locks = new ArrayList<>();
        estimate.locks().forEach(l -> locks.add(l.lock() + " on " + l.table()));
        if (estimate.unknown() > 0) {
            locks.add(cost().flatMap(CostLine::lock)
                    .map(l -> l + " at most of " + statements(estimate.unknown()) + " more")
                    .orElse("not known of " + statements(estimate.unknown())));
        }
        return (locks.isEmpty() ? "none that others meet" : String.join(", ", locks)) + tables();
    }

    private static String losses(WayBack wayBack) {
        String lost = wayBack.lost().isEmpty() ? "nothing" : String.join(", ", wayBack.lost());
        return wayBack.kept().isEmpty()
                ? lost
                : lost + "; " + String.join(", ", wayBack.kept())
                        + ": copied to concertina_attic before, back when it is applied again";
    }

    private static String statements(int number) {
        return number + (number == 1 ? " statement" : " statements");
    }

    private String tables() {
        List<String> tables = estimate.tables().stream().map(Amounts::table).toList();
        return tables.isEmpty() ? "" : "; tables: " + String.join(", ", tables);
    }

    /** For which rows it stops before it changes anything. */
    private List<String> checks() {
        List<String> checks = new ArrayList<>();
        job().script().statements().forEach(s -> CheckReader.fact(s.text()).ifPresent(checks::add));
        return checks.stream().map(job().script()::masked).toList();
    }

    private Optional<CostLine> cost() {
        Header header = job().pair().up().header();
        return (isUp() ? header.cost() : header.rollback()).map(CostLine::parse);
    }

    private Job job() {
        return estimate.job();
    }

    private boolean isUp() {
        return job().direction() == Direction.UP;
    }

    private String phase() {
        return job().script().name().phase().toString();
    }

    private String gate() {
        return job().pair().up().header().gate().toString();
    }

    private Extent extent() {
        return Extent.of(job().script());
    }

    private static Map<String, ?> lock(TableLock lock) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("table", lock.table());
        fields.put("lock", lock.lock().toString());
        return fields;
    }

    private static Map<String, ?> table(TableRows table) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("table", table.table());
        fields.put("rows", orNull(table.rows()));
        return fields;
    }

    private static Map<String, ?> work(RowWork work) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("work", work.kind().toString());
        fields.putAll(table(work.table()));
        return fields;
    }

    private static @Nullable Object orNull(OptionalLong number) {
        return number.isPresent() ? number.getAsLong() : null;
    }
}
