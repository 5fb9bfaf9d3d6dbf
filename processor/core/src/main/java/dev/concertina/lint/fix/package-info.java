/** Rewrites what findings name where that needs no decision: text in, text out. */
@NullMarked
package dev.concertina.lint.fix;

import org.jspecify.annotations.NullMarked;
