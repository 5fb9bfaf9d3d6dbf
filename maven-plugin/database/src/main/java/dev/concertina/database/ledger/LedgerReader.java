package dev.concertina.database.ledger;

import dev.concertina.script.HookPoint;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Follows the events of a ledger. */
final class LedgerReader {
    private Optional<String> environment = Optional.empty();
    private final Map<Long, AppliedMigration> applied = new TreeMap<>();
    private Optional<OpenMigration> open = Optional.empty();
    private Optional<Event> frozen = Optional.empty();
    private final List<Event> releases = new ArrayList<>();
    private final List<Event> approvals = new ArrayList<>();
    private Optional<LedgerState.LastRun> lastRun = Optional.empty();
    private Optional<String> unhooked = Optional.empty();
    private String head = "";

    void read(Event event) {
        head = event.hash();
        switch (event.kind()) {
            case INITIALISED -> environment = Optional.of(event.object());
            case RUN_STARTED -> lastRun = Optional.of(new LedgerState.LastRun(event, Optional.empty()));
            case RUN_FINISHED -> {
                ended(event);
                approvals.clear();
                unhooked = Optional.empty();
            }
            case RUN_FAILED -> ended(event);
            case UNIT_STARTED, UNIT_FINISHED ->
                open = Optional.of(OpenMigration.after(open.orElseGet(() -> OpenMigration.begun(event)), event));
            case APPLIED -> {
                AppliedMigration migration = AppliedMigration.of(event);
                applied.put(migration.number(), migration);
                open = Optional.empty();
                unhooked = Optional.of(event.object());
            }
            case SQUASHED -> {
                if (!event.text("replaces").isEmpty()) {
                    applied.clear();
                }
                AppliedMigration migration = AppliedMigration.of(event);
                applied.put(migration.number(), migration);
            }
            case HOOK_FINISHED ->
                unhooked = unhooked.filter(m -> !event.object().equals(HookPoint.AFTER_EACH.file()));
            case ROLLED_BACK -> {
                applied.values().removeIf(m -> m.id().equals(event.object()));
                open = Optional.empty();
            }
            case APPROVED -> approvals.add(event);
            case DEPLOYED -> releases.add(event);
            // no state of the migrations: who moves data looks for its events, and none of them allows the next
            case MOVED -> approvals.removeIf(a -> a.text("plan").contains("data migration " + event.object() + " "));
            case FROZEN -> frozen = Optional.of(event);
            case THAWED -> frozen = Optional.empty();
        }
    }

    private void ended(Event event) {
        lastRun = lastRun.map(r -> new LedgerState.LastRun(r.start(), Optional.of(event)));
    }

    LedgerState state() {
        return new LedgerState(
                environment, List.copyOf(applied.values()), open, frozen, releases, approvals, lastRun, unhooked, head);
    }
}
