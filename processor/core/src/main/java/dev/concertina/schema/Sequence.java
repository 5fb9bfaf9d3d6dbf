package dev.concertina.schema;

import java.util.Optional;

/**
 * A sequence that is not the inner part of an identity column.
 *
 * @param ownedBy the column with which it is dropped, as {@code serial} would have it
 */
public record Sequence(
        QualifiedName name, SequenceOptions options, Optional<ColumnReference> ownedBy, Optional<String> comment) {}
