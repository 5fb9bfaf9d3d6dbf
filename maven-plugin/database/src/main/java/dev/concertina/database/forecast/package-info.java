/** What a migration will cost at production's size: measured costs, scaled by statistics of production. */
@NullMarked
package dev.concertina.database.forecast;

import org.jspecify.annotations.NullMarked;
