package dev.concertina.processor.read;

import dev.concertina.processor.declaration.AnnotationUse;
import dev.concertina.processor.problem.ErrorCode;
import dev.concertina.processor.problem.Problems;
import dev.concertina.schema.ColumnReference;
import dev.concertina.schema.DataType;
import dev.concertina.schema.QualifiedName;
import dev.concertina.schema.Sequence;
import java.util.Optional;

/** Reads {@code @FreeSequence}. */
final class SequenceReader {
    private final Settings settings;
    private final TypeNames names;
    private final Problems problems;
    private final SequenceOptionsReader options;
    private final Tables tables;

    SequenceReader(Settings settings, TypeNames names, Tables tables, Problems problems) {
        this.settings = settings;
        this.names = names;
        this.tables = tables;
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
                                owner(use, name),
                                names.comment(use, Optional.empty())),
                        use.place()));
    }

    private Optional<ColumnReference> owner(AnnotationUse use, QualifiedName sequence) {
        if (use.text("ownedBy").isEmpty()) {
            return Optional.empty();
        }
        return tables.named(use, "ownedBy", problems)
                .flatMap(table -> table.find(use.text("column").orElse(""), use, use.at("column"), problems)
                        .map(column -> new ColumnReference(table.name(), column)))
                .filter(owner -> mayOwn(use, owner, sequence));
    }

    private boolean mayOwn(AnnotationUse use, ColumnReference owner, QualifiedName sequence) {
        boolean same = owner.table().schema().equals(sequence.schema());
        if (!same) {
            problems.add(
                    ErrorCode.INVALID_SEQUENCE,
                    use.at("ownedBy"),
                    use.subject() + " gives sequence \"" + sequence + "\" to a column of table \"" + owner.table()
                            + "\", but PostgreSQL wants both in one schema. Put it there, or leave the owner out.");
        }
        return same;
    }

    private static Optional<DataType> counted(String type) {
        try {
            return Optional.of(DataType.parse(type)).filter(SequenceOptionsReader::counts);
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
