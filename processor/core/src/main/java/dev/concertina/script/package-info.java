/**
 * Migrations as they lie on disk: names, headers, checksums, pairs of up and down, and the folder that they make
 * together. It is given names and texts; reading files is its caller's business.
 */
@NullMarked
package dev.concertina.script;

import org.jspecify.annotations.NullMarked;
