package dev.concertina.diff;

import dev.concertina.change.ChangePersistence;
import dev.concertina.change.ChangeStorageParameters;
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
}
