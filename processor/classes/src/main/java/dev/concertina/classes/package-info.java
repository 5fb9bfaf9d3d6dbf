/** Compiled classes, whatever compiled them, as the annotation processor reads sources. */
@NullMarked
package dev.concertina.classes;

import org.jspecify.annotations.NullMarked;
