package dev.concertina.processor.problem;

import java.util.Optional;

/**
 * One finding.
 *
 * @param place empty if it concerns the compilation as a whole
 * @param message the fact with quoted names, the effect, the remedy
 * @param error whether it fails the compilation; otherwise it is a warning
 */
public record Problem(ErrorCode code, Optional<Place> place, String message, boolean error) {
    /** The message with its code, as it is printed. */
    public String text() {
        return "[concertina:" + code.id() + "] " + message;
    }
}
