/** Finds out on a throw-away server what scripts do: those written by hand, and a baseline that replaces a history. */
@NullMarked
package dev.concertina.database.learn;

import org.jspecify.annotations.NullMarked;
