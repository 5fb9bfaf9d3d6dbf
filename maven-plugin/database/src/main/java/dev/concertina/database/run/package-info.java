/** Runs migration scripts over JDBC, unit by unit, as their headers say. */
@NullMarked
package dev.concertina.database.run;

import org.jspecify.annotations.NullMarked;
