package dev.concertina.processor.read;

import dev.concertina.processor.declaration.AnnotationUse;
import dev.concertina.processor.problem.ErrorCode;
import dev.concertina.processor.problem.Problems;
import dev.concertina.schema.DataType;
import dev.concertina.schema.Sequence;
import java.util.Optional;

/** Reads {@code @FreeSequence}. */
final class SequenceReader {
    private final Settings settings;
    private final TypeNames names;
    private final Problems problems;
    private final SequenceOptionsReader options;

    SequenceReader(Settings settings, TypeNames names, Problems problems) {
        this.settings = settings;
        this.names = names;
        this.problems = problems;
        this.options = new SequenceOptionsReader(problems);
    }

    Optional<Placed<Sequence>> read(AnnotationUse use) {
        String type = use.text("as").orElse("bigint");
        Optional<DataType> counted = counted(type);
        if (counted.isEmpty()) {
            problems.add(
                    ErrorCode.INVALID_SEQUENCE,
                    use.at("as"),
                    use.subject() + " counts in the type \"" + type
                            + "\", but PostgreSQL counts in smallint, integer and bigint only. Choose one of these.");
            return Optional.empty();
        }
        return names.qualified(use, "value", "", settings.schema())
                .map(name -> new Placed<>(
                        new Sequence(
                                name,
                                options.read(use, counted.get()),
                                Optional.empty(),
                                names.comment(use, Optional.empty())),
                        use.place()));
    }

    private static Optional<DataType> counted(String type) {
        try {
            return Optional.of(DataType.parse(type)).filter(SequenceOptionsReader::counts);
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
