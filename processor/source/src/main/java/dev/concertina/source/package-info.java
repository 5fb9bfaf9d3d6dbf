/** Annotated Java classes for a schema: what the processor would read of them is the schema again. */
@NullMarked
package dev.concertina.source;

import org.jspecify.annotations.NullMarked;
