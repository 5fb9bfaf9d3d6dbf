package dev.concertina.workspace;

import dev.concertina.change.SchemaChange;
import dev.concertina.script.ChangeName;
import java.util.List;

/** A name for a change that nobody named: what is done to the first object, and how many follow. */
final class ChangeTitle {
    private ChangeTitle() {}

    static ChangeName of(List<SchemaChange> changes) {
        SchemaChange first = changes.get(0);
        String verb = first.getClass().getSimpleName().replaceAll("(?<=[a-z])(?=[A-Z])", " ");
        String subject = first.subject().replaceFirst("^public\\.", "");
        String more = changes.size() == 1 ? "" : " and " + (changes.size() - 1) + " more";
        return ChangeName.slug(verb + " " + subject + more);
    }
}
