/** The folder of migrations on disk: read as a whole, written so that a failure leaves it as it was. */
@NullMarked
package dev.concertina.database.folder;

import org.jspecify.annotations.NullMarked;
