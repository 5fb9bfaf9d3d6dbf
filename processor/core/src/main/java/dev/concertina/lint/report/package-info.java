/** Findings as text: for people, for pull requests, for code scanning. */
@NullMarked
package dev.concertina.lint.report;

import org.jspecify.annotations.NullMarked;
