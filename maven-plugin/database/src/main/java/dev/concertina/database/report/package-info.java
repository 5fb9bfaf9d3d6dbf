/**
 * What a rehearsal leaves: one HTML page that needs nothing else, and files for machines, pull requests and consoles.
 * Only this package makes HTML, and only {@code Tag} escapes it.
 */
@NullMarked
package dev.concertina.database.report;

import org.jspecify.annotations.NullMarked;
