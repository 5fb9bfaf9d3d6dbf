/**
 * Concertina on real input: schemas, classes and histories of public projects, compared by the reader and by the oracle.
 */
@NullMarked
package dev.concertina.it;

import org.jspecify.annotations.NullMarked;
