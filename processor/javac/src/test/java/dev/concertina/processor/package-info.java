/** What the annotation processor makes of classes, and what it says about wrong ones. */
@NullMarked
package dev.concertina.processor;

import org.jspecify.annotations.NullMarked;
