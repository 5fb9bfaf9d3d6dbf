/**
 * The house rules, held over the whole repository: the borders between the modules, the size of files and methods, and
 * that nothing lacks its page or its fixture.
 */
@NullMarked
package dev.concertina.it.house;

import org.jspecify.annotations.NullMarked;
