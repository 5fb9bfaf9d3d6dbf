/** Fragments of SQL that stand in annotations: their tokens, what is plainly wrong with them, keys of indexes. */
@NullMarked
package dev.concertina.processor.sql;

import org.jspecify.annotations.NullMarked;
