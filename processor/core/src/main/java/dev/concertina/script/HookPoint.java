package dev.concertina.script;

import dev.concertina.plan.Phase;
import java.util.Optional;

/** When a hook runs. */
public enum HookPoint {
    /** Before the first file of a run. */
    BEFORE_MIGRATE("beforeMigrate", "before-migrate"),
    /** Before each file. */
    BEFORE_EACH("beforeEach", "before-each"),
    /** After each file. */
    AFTER_EACH("afterEach", "after-each"),
    /** After the last file of a run. */
    AFTER_MIGRATE("afterMigrate", "after-migrate");

    private final String file;
    private final String change;

    HookPoint(String file, String change) {
        this.file = file + ".sql";
        this.change = change;
    }

    /** {@code beforeMigrate.sql}. */
    public String file() {
        return file;
    }

    /** What a script's name must say, though a hook's says neither number nor phase. */
    FileName scriptName() {
        return FileName.up(0, Optional.empty(), Phase.EXPAND, new ChangeName(change));
    }
}
