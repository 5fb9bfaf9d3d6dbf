package dev.concertina.parse;

import dev.concertina.schema.DataType;
import java.util.Optional;
import java.util.Set;

/**
 * A type as a statement writes it.
 *
 * @param written in lower case where it is not quoted, with single spaces
 * @param type empty for {@code serial} and its kin, and for what is no type
 * @param at where it begins within the statement's text
 */
public record TypeName(String written, Optional<DataType> type, int at) {
    private static final Set<String> SERIAL =
            Set.of("serial", "serial2", "serial4", "serial8", "bigserial", "smallserial");

    static TypeName of(String written, int at) {
        try {
            return new TypeName(written, Optional.of(DataType.parse(written)), at);
        } catch (IllegalArgumentException e) {
            return new TypeName(written, Optional.empty(), at);
        }
    }

    /** Whether it stands for an integer with a sequence. */
    public boolean isSerial() {
        return SERIAL.contains(base());
    }

    /** The element's type of an array, as written: {@code serial} of {@code serial[]}. */
    public String base() {
        int bracket = written.indexOf('[');
        return bracket < 0 ? written : written.substring(0, bracket).strip();
    }

    /** The canonical name without modifiers and brackets: {@code timestamp without time zone}; as written if unknown. */
    public String canonical() {
        return type.map(DataType::name).orElseGet(this::base);
    }

    /** What two types are compared by. */
    public String text() {
        return type.map(DataType::toString).orElse(written);
    }
}
