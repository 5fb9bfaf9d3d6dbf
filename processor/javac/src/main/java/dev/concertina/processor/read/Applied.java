package dev.concertina.processor.read;

import dev.concertina.processor.declaration.AnnotationUse;
import java.util.Optional;

/**
 * An annotation that says something about a table.
 *
 * @param column the column that it stands on; empty if it stands on the class
 */
record Applied(AnnotationUse use, Optional<ReadColumn> column) {}
