/**
 * Schemas as text: stable, sorted JSON with one record a line, which reviews and merges well. It holds what the
 * annotation processor hands on, and the state that stands beside the migrations.
 */
@NullMarked
package dev.concertina.snapshot;

import org.jspecify.annotations.NullMarked;
