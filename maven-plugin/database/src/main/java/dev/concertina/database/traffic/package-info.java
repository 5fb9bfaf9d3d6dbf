/** The code before a change and the code after it, at work while the change is made. */
@NullMarked
package dev.concertina.database.traffic;

import org.jspecify.annotations.NullMarked;
