/** Snapshots of a database's structure, as scripts that make it anew. */
@NullMarked
package dev.concertina.database.snapshot;

import org.jspecify.annotations.NullMarked;
