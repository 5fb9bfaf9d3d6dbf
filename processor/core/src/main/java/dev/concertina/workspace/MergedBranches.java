package dev.concertina.workspace;

import dev.concertina.script.BranchMerge;
import dev.concertina.script.Branches;
import dev.concertina.script.MigrationFolder;
import dev.concertina.script.NamingStyle;
import dev.concertina.script.Script;
import dev.concertina.snapshot.ConflictedSnapshot;
import dev.concertina.snapshot.PendingContract;
import dev.concertina.snapshot.Snapshot;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A folder of two branches made into one line: the files of the branch that others may have applied stay, the other's
 * follow them.
 *
 * @param merge the files
 * @param snapshot with what both branches declared; what the merged classes want beyond it, the next generate writes
 */
public record MergedBranches(BranchMerge merge, Snapshot snapshot) {
    /**
     * Moves one branch behind the other.
     *
     * @param files text by name
     * @param snapshot the text of schema.json, conflict markers included
     * @param moved a change of the branch that goes behind the other
     * @throws IllegalArgumentException if no branch or both have that change
     */
    public static MergedBranches of(
            NamingStyle style, Map<String, String> files, String snapshot, Branches branches, String moved) {
        boolean one = Branches.changes(branches.one()).contains(moved);
        boolean other = Branches.changes(branches.other()).contains(moved);
        if (one == other) {
            throw new IllegalArgumentException("The change \"" + moved + "\" is in "
                    + (one ? "both branches" : "no branch")
                    + ", so it does not tell which one to move. Name a change of " + Branches.changes(branches.one())
                    + " or of " + Branches.changes(branches.other()) + ".");
        }
        List<Script> keptScripts = one ? branches.other() : branches.one();
        List<Script> movedScripts = one ? branches.one() : branches.other();
        BranchMerge merge = BranchMerge.mend(
                style,
                branches.base(),
                branches.with(keptScripts, style, files),
                branches.with(movedScripts, style, files));
        MigrationFolder folder = MigrationFolder.read(style, merge.files()).orThrow();
        Snapshot both = ConflictedSnapshot.read("schema.json", snapshot);
        Map<String, String> ids =
                movedScripts.stream().collect(Collectors.toMap(s -> s.name().id(), s -> newId(style, merge, s)));
        return new MergedBranches(
                merge,
                new Snapshot(
                        folder.head(),
                        both.schema(),
                        both.pending().stream().map(p -> renamed(p, ids)).toList(),
                        both.retired()));
    }

    /** Names of files that are no longer there under their old name. */
    public Set<String> gone() {
        return merge.renamed().keySet().stream()
                .filter(f -> !merge.files().containsKey(f))
                .collect(Collectors.toSet());
    }

    private static String newId(NamingStyle style, BranchMerge merge, Script script) {
        String file = merge.renamed().getOrDefault(script.file(), script.file());
        return style.parse(file).orElseThrow().id();
    }

    private static PendingContract renamed(PendingContract p, Map<String, String> ids) {
        return new PendingContract(
                p.number(), p.name(), ids.getOrDefault(p.lastFile(), p.lastFile()), p.before(), p.after(), p.intents());
    }
}
