package dev.concertina.workspace;

import dev.concertina.plan.Phase;
import dev.concertina.plan.RefusedChange;
import dev.concertina.script.MigrationFolder;
import dev.concertina.script.NamingStyle;
import dev.concertina.script.Retirement;
import dev.concertina.script.ScriptPair;
import dev.concertina.snapshot.Snapshot;
import dev.concertina.snapshot.SnapshotReader;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * A folder without a migration that was never applied.
 *
 * @param retirement the files
 * @param snapshot one that knows nothing, so that the next generate learns on a throw-away server where the files that stay lead
 *     to; empty if the old one never knew the migration and stays
 */
public record RetiredMigration(Retirement retirement, Optional<Snapshot> snapshot) {
    /**
     * Takes a migration, and the later ones of its change, out.
     *
     * @param files text by name, schema.json among them
     * @param note who retires it, when and why
     * @throws IllegalArgumentException if there is no such migration, or another change depends on it
     * @throws RefusedChange if schema.json holds what could not be learned again
     */
    public static RetiredMigration of(NamingStyle style, Map<String, String> files, long number, String note) {
        Map<String, String> scripts = new TreeMap<>(files);
        String text = scripts.remove(Workspace.SNAPSHOT);
        Snapshot old = text == null ? Snapshot.EMPTY : SnapshotReader.read(Workspace.SNAPSHOT, text);
        Retirement retirement = Retirement.of(style, scripts, number, note);
        boolean known = old.head().filter(h -> h.number() >= number).isPresent();
        if (!known) {
            return new RetiredMigration(retirement, Optional.empty());
        }
        requireWhole(style, scripts, retirement);
        requireLearnable(old, retirement.retired().get(0));
        return new RetiredMigration(retirement, Optional.of(Snapshot.EMPTY));
    }

    /** Ids of the migrations whose files change, which no database may have applied. */
    public List<String> concerned() {
        return Stream.concat(retirement.retired().stream().map(ScriptPair::id), retirement.mended().stream())
                .toList();
    }

    /** Half a change leads to a state between two schemas, which schema.json has no way to say. */
    private static void requireWhole(NamingStyle style, Map<String, String> files, Retirement retirement) {
        ScriptPair first = retirement.retired().get(0);
        for (ScriptPair pair : MigrationFolder.read(style, files).pairs()) {
            boolean same = pair.up().name().change().equals(first.up().name().change());
            if (same && pair.number() < first.number()) {
                throw new RefusedChange("\"" + pair.up().file() + "\" is of the same change as \""
                        + first.up().file() + "\" and would stay, so the folder would lead to half of it; nothing was"
                        + " changed. Retire the change from its first file on: mvn db:retire"
                        + String.format(" -Ddb.migration=%04d", pair.number()));
            }
        }
        if (first.up().name().phase() == Phase.PURGE) {
            throw new RefusedChange("\"" + first.up().file() + "\" drops what contracts retired, and schema.json has"
                    + " forgotten what that is; nothing was changed. Take both files of it away, and schema.json as it was"
                    + " before from version control.");
        }
    }

    private static void requireLearnable(Snapshot old, ScriptPair first) {
        String change = first.up().name().change().text();
        old.pending().stream().filter(p -> !p.name().equals(change)).findFirst().ifPresent(p -> {
            throw new RefusedChange("The contract of \"" + p.name() + "\" is pending, and what it is made of"
                    + " stands in schema.json alone, which has to be learned anew; nothing was changed. Write the"
                    + " contract first: mvn db:contract -Ddb.contracts=" + p.name());
        });
        old.retired().stream().findFirst().ifPresent(r -> {
            throw new RefusedChange(
                    "\"" + r.object() + "\" holds what a contract retired, which schema.json alone knows,"
                            + " and that has to be learned anew; nothing was changed. Purge it first: mvn db:purge");
        });
    }
}
