/**
 * The annotation processor: reads annotated classes, reports what is wrong, and writes the model, the names of tables and
 * columns as constants, and what no migration covers yet.
 */
@NullMarked
package dev.concertina.processor;

import org.jspecify.annotations.NullMarked;
