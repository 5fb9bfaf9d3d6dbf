/**
 * Two schemas and the declared intents in, ordered changes out. Never guesses a rename. {@link
 * dev.concertina.diff.SchemaDiff} finds the changes, {@link dev.concertina.diff.ChangeApplication} says what a schema
 * looks like after one.
 */
@NullMarked
package dev.concertina.diff;

import org.jspecify.annotations.NullMarked;
