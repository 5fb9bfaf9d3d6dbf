package dev.concertina.diff;

import dev.concertina.schema.Column;
import dev.concertina.schema.ColumnValue;
import dev.concertina.schema.SequenceOptions;
import java.util.Optional;

/** A column with another type and collation, all else as it was; the sequence of an identity counts in the new type. */
final class Retyped {
    private Retyped() {}

    static Column of(Column current, Column wanted) {
        Optional<ColumnValue> value = current.value();
        if (value.orElse(null) instanceof ColumnValue.Identity identity
                && wanted.identity().isPresent()) {
            SequenceOptions options = identity.options();
            boolean follows = options.type().equals(current.type())
                    && wanted.identity().get().options().type().equals(wanted.type());
            value = Optional.of(new ColumnValue.Identity(
                    identity.always(), identity.sequence(), follows ? options.withType(wanted.type()) : options));
        }
        return current.withType(wanted.type()).withCollation(wanted.collation()).withValue(value);
    }
}
