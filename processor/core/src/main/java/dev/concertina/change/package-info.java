/** The closed list of ways in which two schemas differ: intent, not SQL. */
@NullMarked
package dev.concertina.change;

import org.jspecify.annotations.NullMarked;
