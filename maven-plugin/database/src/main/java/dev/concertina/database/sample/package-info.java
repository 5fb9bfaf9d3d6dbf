/** A masked sample of a live database for a rehearsal: like rows, none of whose values are anybody's. */
@NullMarked
package dev.concertina.database.sample;

import org.jspecify.annotations.NullMarked;
