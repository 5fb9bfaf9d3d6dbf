package dev.concertina.diff;

import dev.concertina.change.SchemaChange;
import dev.concertina.schema.Schema;
import java.util.ArrayList;
import java.util.List;

/** What a schema looks like once changes are made. */
public final class ChangeApplication {
    private ChangeApplication() {}

    /**
     * The schema after one change.
     *
     * @throws IllegalArgumentException if the schema has no object that the change needs
     */
    public static Schema apply(Schema schema, SchemaChange change) {
        return apply(schema, List.of(change));
    }

    /** The schema after several changes, one after the other; faster than one call for each. */
    public static Schema apply(Schema schema, List<SchemaChange> changes) {
        RunningSchema running = new RunningSchema(schema);
        changes.forEach(running::apply);
        return running.schema();
    }

    /** The schema before each of several changes, one after the other, and after the last one. */
    public static List<Schema> moments(Schema schema, List<SchemaChange> changes) {
        RunningSchema running = new RunningSchema(schema);
        List<Schema> moments = new ArrayList<>();
        moments.add(schema);
        for (SchemaChange change : changes) {
            running.apply(change);
            moments.add(running.schema());
        }
        return moments;
    }
}
