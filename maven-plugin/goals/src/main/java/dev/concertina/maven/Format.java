package dev.concertina.maven;

/** For whom something is written: people or machines. */
enum Format {
    TEXT,
    JSON
}
