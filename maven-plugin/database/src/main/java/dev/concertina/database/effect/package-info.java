/** What the statements of a script must leave in the catalog, and which tables they lock: read from their text alone. */
@NullMarked
package dev.concertina.database.effect;

import org.jspecify.annotations.NullMarked;
