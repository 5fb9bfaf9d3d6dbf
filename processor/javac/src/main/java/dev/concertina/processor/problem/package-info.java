/** Mistakes in annotated classes: what is wrong, where exactly, and how they are told apart. */
@NullMarked
package dev.concertina.processor.problem;

import org.jspecify.annotations.NullMarked;
