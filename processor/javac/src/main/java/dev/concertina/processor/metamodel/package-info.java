/** Names of tables and columns, their types and nullness as constants of the user's code: one class a package. */
@NullMarked
package dev.concertina.processor.metamodel;

import org.jspecify.annotations.NullMarked;
