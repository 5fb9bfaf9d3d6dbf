/** What a server says of statements that it does not run. */
@NullMarked
package dev.concertina.database.syntax;

import org.jspecify.annotations.NullMarked;
