/** Annotated classes as plain values, read from the compiler once; the only package that knows its mirrors. */
@NullMarked
package dev.concertina.processor.declaration;

import org.jspecify.annotations.NullMarked;
