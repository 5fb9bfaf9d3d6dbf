package dev.concertina.change;

import dev.concertina.schema.Definition;
import java.util.List;

/**
 * A definition gets another statement. Where PostgreSQL cannot put the new one in the old one's place, both go through
 * with everything that stands on them.
 *
 * @param before what there is, each behind what it needs; the one that changes first
 * @param after what there is then, likewise
 * @param inPlace whether the old one stays while the new one takes its place: both lists have one element then
 * @param late whether old code could not work with what comes
 */
public record ChangeDefinitions(List<Definition> before, List<Definition> after, boolean inPlace, boolean late)
        implements SchemaChange {
    public ChangeDefinitions {
        before = List.copyOf(before);
        after = List.copyOf(after);
    }

    /** The one that changes by itself. */
    public Definition definition() {
        return after.get(0);
    }

    @Override
    public String subject() {
        return definition().id().toString();
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.changeDefinitions(this);
    }
}
