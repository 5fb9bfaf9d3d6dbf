/**
 * Declarations into the model of a schema: one reader for each annotation or family of them, which reports what is wrong
 * and goes on.
 */
@NullMarked
package dev.concertina.processor.read;

import org.jspecify.annotations.NullMarked;
