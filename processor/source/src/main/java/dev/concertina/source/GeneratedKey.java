package dev.concertina.source;

import com.palantir.javapoet.AnnotationSpec;
import dev.concertina.schema.Column;
import dev.concertina.schema.DataType;
import dev.concertina.schema.Name;
import dev.concertina.schema.Sequence;
import dev.concertina.schema.SequenceOptions;
import java.util.List;
import java.util.Optional;

/** How an entity gets its key where the database has one ready. */
final class GeneratedKey {
    private static final Name PUBLIC = Name.of("public");

    private GeneratedKey() {}

    /** The sequence that JPA says, if it can: one of its own that counts up without an end. */
    static Optional<Sequence> sequence(Column column, SequenceAnnotations sequences) {
        return sequences.free(column).filter(GeneratedKey::isSayable);
    }

    private static boolean isSayable(Sequence sequence) {
        SequenceOptions options = sequence.options();
        SequenceOptions usual = SequenceOptions.of(DataType.builtin("bigint"), options.increment());
        return options.increment() > 0
                && options.equals(new SequenceOptions(
                        usual.type(),
                        options.start(),
                        options.increment(),
                        usual.minimum(),
                        usual.maximum(),
                        usual.cache(),
                        usual.cycle()))
                && options.start() == (int) options.start()
                && options.increment() == (int) options.increment()
                && sequence.comment().isEmpty()
                && Jpa.isPlain(sequence.name().name())
                && Jpa.isPlain(sequence.name().schema());
    }

    /** Annotations of a key of one column; none if statements give it. */
    static List<AnnotationSpec> of(Column column, SequenceAnnotations sequences) {
        Optional<Sequence> sequence = sequence(column, sequences);
        if (sequence.isPresent()) {
            return List.of(
                    by("SEQUENCE").text("generator", name(sequence.get())).build(), generator(sequence.get()));
        }
        boolean counted = column.identity().isPresent()
                || column.defaultValue()
                        .filter(d -> d.sql().startsWith("nextval("))
                        .isPresent();
        return counted ? List.of(by("IDENTITY").build()) : List.of();
    }

    private static Attributes by(String strategy) {
        return new Attributes(Jpa.GENERATED).constant("strategy", Jpa.GENERATION, strategy);
    }

    private static AnnotationSpec generator(Sequence sequence) {
        SequenceOptions options = sequence.options();
        Attributes generator = new Attributes(Jpa.SEQUENCE)
                .text("name", name(sequence))
                .text("sequenceName", name(sequence))
                .schema(sequence.name(), PUBLIC)
                .number("initialValue", options.start(), 1)
                .number("allocationSize", options.increment(), 50);
        return generator.build();
    }

    private static String name(Sequence sequence) {
        return sequence.name().name().text();
    }
}
