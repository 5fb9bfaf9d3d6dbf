/**
 * Reads a live database into a {@link dev.concertina.schema.Schema}: a fixed number of set-wise catalog queries,
 * whatever the number of tables. What the model cannot express is listed, never silently left out.
 */
@NullMarked
package dev.concertina.database.catalog;

import org.jspecify.annotations.NullMarked;
