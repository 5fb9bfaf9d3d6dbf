/**
 * What a class says about the table that stores it. Declarations ({@link dev.concertina.annotation.Stored} and all that
 * stands beside it) describe the schema as it shall be; intents ({@link dev.concertina.annotation.RenamedFrom},
 * {@link dev.concertina.annotation.Backfill} …) say how the data gets there, and may be deleted once released.
 */
package dev.concertina.annotation;
