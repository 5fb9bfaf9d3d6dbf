package dev.concertina.maven;

/** Which files are walked from an empty database to the head, back, and again. */
enum CycleChoice {
    NONE,
    ALL
}
