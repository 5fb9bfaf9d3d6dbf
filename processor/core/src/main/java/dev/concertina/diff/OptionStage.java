package dev.concertina.diff;

import dev.concertina.change.ChangePersistence;
import dev.concertina.change.ChangeStorageParameters;
import dev.concertina.change.DropConstraint;
import dev.concertina.schema.QualifiedName;
import dev.concertina.schema.Table;

/** Persistence and storage parameters of tables. */
final class OptionStage {
    private OptionStage() {}

    static void emit(Draft draft) {
        for (QualifiedName name : draft.differing()) {
            Table wanted = draft.wanted(name);
            Table running = draft.running.table(name);
            if (running.unlogged() != wanted.unlogged()) {
                letGo(draft, name);
                running = draft.running.table(name);
                Table after = running.withOptions(wanted.unlogged(), running.storageParameters(), running.comment());
                draft.emit(new ChangePersistence(running, after, draft.hints.rewrite(name)));
                running = after;
            }
            if (!running.storageParameters().equals(wanted.storageParameters())) {
                Table after = running.withOptions(running.unlogged(), wanted.storageParameters(), running.comment());
                draft.emit(new ChangeStorageParameters(running, after));
            }
        }
    }

    /** Foreign keys between a table that goes and one that becomes logged or unlogged, which PostgreSQL would not allow. */
    private static void letGo(Draft draft, QualifiedName name) {
        draft.running.references(name).forEach((owner, keys) -> {
            if (!draft.target.tables().containsKey(owner)) {
                keys.forEach(k -> draft.emit(new DropConstraint(draft.running.table(owner), k)));
            }
        });
        draft.running
                .table(name)
                .foreignKeys()
                .filter(k -> !draft.target.tables().containsKey(k.referencedTable()))
                .forEach(k -> draft.emit(new DropConstraint(draft.running.table(name), k)));
    }
}
