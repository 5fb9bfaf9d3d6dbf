package dev.concertina.script;

import java.util.Collections;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * The files of two branches as one folder: one branch's stay as they are, the other's new ones follow them.
 *
 * @param files text by name: all that the folder holds afterwards
 * @param renamed the new name of each moved file, by its old one, where they differ
 */
public record BranchMerge(Map<String, String> files, Map<String, String> renamed) {
    public BranchMerge {
        files = Collections.unmodifiableMap(new TreeMap<>(files));
        renamed = Collections.unmodifiableMap(new TreeMap<>(renamed));
    }

    /**
     * Moves one branch's new files behind the other's: numbers, parents and depends are mended, statements stay. The
     * fingerprint of the schema is taken out of moved headers, because it is known only once the files are run in their
     * new order.
     *
     * @param base names of the files that both branches began with
     * @param kept all files of the branch that others may have applied
     * @param moved all files of the other branch
     * @throws ScriptException if either branch has problems of its own
     */
    public static BranchMerge mend(
            NamingStyle style, Set<String> base, Map<String, String> kept, Map<String, String> moved) {
        MigrationFolder keptFolder = MigrationFolder.read(style, kept).orThrow();
        Renumbering mended = new Renumbering(keptFolder, kept);
        for (ScriptPair pair : MigrationFolder.read(style, moved).orThrow().pairs()) {
            String file = pair.up().file();
            if (!base.contains(file) && !pair.up().text().equals(keptText(kept, file))) {
                mended.add(pair);
            }
        }
        return new BranchMerge(mended.files(), mended.renamed());
    }

    private static String keptText(Map<String, String> kept, String file) {
        return ScriptText.normalise(kept.getOrDefault(file, ""));
    }
}
