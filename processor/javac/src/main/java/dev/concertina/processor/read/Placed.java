package dev.concertina.processor.read;

import dev.concertina.processor.problem.Place;

/** A part of the schema and where it was written. */
public record Placed<T>(T value, Place place) {}
