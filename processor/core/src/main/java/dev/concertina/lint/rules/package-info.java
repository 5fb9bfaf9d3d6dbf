/** The rules, one class each; {@link dev.concertina.lint.rules.RuleList} lists them. */
@NullMarked
package dev.concertina.lint.rules;

import org.jspecify.annotations.NullMarked;
