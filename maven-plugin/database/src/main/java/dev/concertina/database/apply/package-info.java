/**
 * Runs migrations on a database that matters: one runner at a time, what was approved and nothing else, with short locks,
 * and so that whatever was cut goes on where it was.
 */
@NullMarked
package dev.concertina.database.apply;

import org.jspecify.annotations.NullMarked;
