package dev.concertina.database.rehearse;

import dev.concertina.schema.PostgresVersion;
import dev.concertina.script.MigrationFolder;
import dev.concertina.script.NamingStyle;
import dev.concertina.script.Numbering;
import dev.concertina.snapshot.Snapshot;
import dev.concertina.workspace.Settings;
import dev.concertina.workspace.Workspace;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** A folder of migrations in the making. */
final class Shelf {
    static final Settings SETTINGS = new Settings(
            new PostgresVersion(14), Numbering.SEQUENTIAL, LocalDateTime.of(2026, 1, 5, 9, 0), Optional.empty());

    private final Map<String, String> files = new TreeMap<>();

    /** Adds a migration whose names have their schema. */
    Shelf put(String name, String up, String down) {
        files.put(name + ".sql", up + "\n");
        files.put(name + ".down.sql", down + "\n");
        return this;
    }

    Workspace workspace() {
        return new Workspace(MigrationFolder.read(NamingStyle.CONCERTINA, files).orThrow(), Snapshot.EMPTY);
    }

    RehearsalPlan all() {
        return RehearsalPlan.all(workspace(), SETTINGS);
    }

    /** What there is to do where production has the files below a number. */
    RehearsalPlan from(long number) {
        return RehearsalPlan.of(workspace(), SETTINGS, pair -> pair.number() < number);
    }
}
