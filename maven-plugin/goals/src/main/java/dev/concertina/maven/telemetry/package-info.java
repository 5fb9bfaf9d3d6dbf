/**
 * What a run tells to an OpenTelemetry collector. The API is there only where a user adds it to the plugin's
 * dependencies; nothing outside this package may name it, and of this package only what is loaded once it was found.
 */
@NullMarked
package dev.concertina.maven.telemetry;

import org.jspecify.annotations.NullMarked;
