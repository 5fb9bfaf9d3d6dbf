package dev.concertina.diff;

import dev.concertina.change.AddIndex;
import dev.concertina.change.ChangeIndex;
import dev.concertina.schema.Index;
import dev.concertina.schema.QualifiedName;
import dev.concertina.schema.Table;

/** Changes and adds indexes; renames are done by then, and drops come last. */
final class IndexStage {
    private IndexStage() {}

    static void emit(Draft draft) {
        for (QualifiedName name : draft.differing()) {
            for (Index wanted : draft.wanted(name).indexes().values()) {
                Table running = draft.running.table(name);
                Index current = running.indexes().get(wanted.name());
                if (current == null) {
                    draft.emit(new AddIndex(
                            running.with(wanted), wanted, PartitionStage.names(draft, name, wanted.name())));
                } else if (!current.equals(wanted.withComment(current.comment()))) {
                    draft.emit(new ChangeIndex(running.with(wanted), current, wanted));
                }
            }
        }
    }
}
