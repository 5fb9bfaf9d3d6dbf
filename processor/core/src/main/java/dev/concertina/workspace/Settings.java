package dev.concertina.workspace;

import dev.concertina.schema.PostgresVersion;
import dev.concertina.script.Numbering;
import java.time.LocalDateTime;
import java.util.Optional;

/**
 * How files are written.
 *
 * @param server the oldest server that will run them
 * @param now the time of the change, for numbers that are times
 * @param version a semantic version for the files' names
 */
public record Settings(PostgresVersion server, Numbering numbering, LocalDateTime now, Optional<String> version) {}
