package dev.concertina.plan;

import dev.concertina.schema.Name;
import dev.concertina.schema.PostgresVersion;
import dev.concertina.schema.Schema;

/**
 * What every planner may know beside its change.
 *
 * @param number of the change's first file, as digits: part of the names of what it retires
 * @param server the oldest server that will run the plan
 * @param before the schema as it is when this change begins
 * @param after the schema that the classes want
 * @param expanding the moves in flight when this change expands
 * @param contracting the moves in flight once this change has contracted
 */
public record PlanContext(
        String number, PostgresVersion server, Schema before, Schema after, Syncs expanding, Syncs contracting) {
    /** The schema that takes retired tables. */
    public static final Name ATTIC = Name.of("concertina_attic");

    /** What a column is called after its contract and until its purge. */
    public Name retired(Name column) {
        return Name.shortened("_retired_" + number + "_" + column);
    }

    /** What stands in for a column while its type changes. */
    public Name shadow(Name column) {
        return Name.shortened("_shadow_" + number + "_" + column);
    }

    /** What an index or constraint is called until the old one of its name is gone. */
    public Name interim(Name object) {
        return Name.shortened("_interim_" + number + "_" + object);
    }

    /** What an old index or constraint is called while the new one of its name is still there. */
    public Name former(Name object) {
        return Name.shortened("_former_" + number + "_" + object);
    }

    /** The same for a way back that runs while nothing later is in flight. */
    PlanContext turned() {
        return new PlanContext(number, server, /* before= */ after, /* after= */ before, expanding, expanding);
    }
}
