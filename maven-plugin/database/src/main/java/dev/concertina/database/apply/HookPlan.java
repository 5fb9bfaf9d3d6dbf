package dev.concertina.database.apply;

import dev.concertina.database.ledger.LedgerState;
import dev.concertina.script.HookPoint;
import dev.concertina.script.Hooks;
import dev.concertina.script.Script;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * The hooks of a run.
 *
 * @param owed the migration after which an earlier run was cut, before the hook that follows it
 */
public record HookPlan(Hooks hooks, Optional<String> owed) {
    static final HookPlan NONE = new HookPlan(Hooks.NONE, Optional.empty());

    /**
     * Hooks are for the way forward: what was written for the schema as it will be must not stand in the way back. They
     * run if a file does, or if a run that began did not come to its end.
     */
    static HookPlan of(Hooks hooks, LedgerState state, Mode mode, List<Job> jobs) {
        boolean unfinished = state.lastRun()
                .filter(r -> r.isUnfinished(Mode.APPLY.toString()))
                .isPresent();
        if (mode == Mode.ROLLBACK || (jobs.isEmpty() && !unfinished)) {
            return NONE;
        }
        boolean each = hooks.at(HookPoint.AFTER_EACH).isPresent();
        return new HookPlan(hooks, state.unhooked().filter(m -> unfinished && each));
    }

    /** That there is more to do than files, or nothing else. */
    List<String> notes(boolean files) {
        return !isEmpty() && (owed.isPresent() || !files)
                ? List.of("An earlier run did not come to its end; the hooks that it owes"
                        + owed.map(m -> " to " + m).orElse("") + " run now, beforeMigrate.sql again with them.")
                : List.of();
    }

    public boolean isEmpty() {
        return hooks.scripts().isEmpty();
    }

    /** In the order of their points. */
    public Collection<Script> scripts() {
        return hooks.scripts().values();
    }

    /** Each hook with its checksum. */
    List<String> lines() {
        return scripts().stream()
                .map(s -> "hook " + s.file() + " " + s.checksum())
                .toList();
    }
}
