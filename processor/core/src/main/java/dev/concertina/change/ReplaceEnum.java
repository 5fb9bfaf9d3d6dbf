package dev.concertina.change;

import dev.concertina.schema.ColumnReference;
import dev.concertina.schema.Conversion;
import dev.concertina.schema.EnumType;
import java.util.List;
import java.util.Optional;

/**
 * A native enum type whose labels go, are renamed or change places: the type is made anew.
 *
 * @param uses the columns of the type, whose type changes with it
 * @param conversion over the name {@code value} in both directions; empty if the labels map to themselves
 */
public record ReplaceEnum(EnumType before, EnumType after, List<ColumnReference> uses, Optional<Conversion> conversion)
        implements SchemaChange {
    public ReplaceEnum {
        uses = List.copyOf(uses);
    }

    @Override
    public String subject() {
        return after.name().toString();
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.replaceEnum(this);
    }
}
