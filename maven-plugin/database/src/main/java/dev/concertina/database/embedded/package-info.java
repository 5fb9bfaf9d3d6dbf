/**
 * A throw-away PostgreSQL, started from the binaries that are published on Maven Central. The unpacked binaries and an
 * initialised data directory are cached per user and version; a server runs on a copy of that directory, in memory
 * where there is room, listens on the loopback address alone, and ends with the process that started it. Nothing here
 * knows the rest of Concertina.
 */
@NullMarked
package dev.concertina.database.embedded;

import org.jspecify.annotations.NullMarked;
