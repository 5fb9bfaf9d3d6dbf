/** What a script was seen to do while it ran: locks, rewrites, scans and writes of each statement. */
@NullMarked
package dev.concertina.database.observe;

import org.jspecify.annotations.NullMarked;
