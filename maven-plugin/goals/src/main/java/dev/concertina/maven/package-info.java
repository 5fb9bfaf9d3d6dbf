/** The goals of the Maven plugin, prefix {@code db}: parameters in, results printed; what they do is elsewhere. */
@NullMarked
package dev.concertina.maven;

import org.jspecify.annotations.NullMarked;
