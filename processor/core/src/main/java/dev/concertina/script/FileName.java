package dev.concertina.script;

import dev.concertina.plan.Phase;
import java.util.Optional;

/**
 * What the name of a migration file says; {@link NamingStyle} spells it.
 *
 * @param number sequential, or a time as {@code YYYYMMDDHHMMSS}
 * @param version a semantic version of the application, for people only
 * @param down whether the file undoes its counterpart
 */
public record FileName(long number, Optional<String> version, Phase phase, ChangeName change, boolean down) {
    public static FileName up(long number, Optional<String> version, Phase phase, ChangeName change) {
        return new FileName(number, version, phase, change, false);
    }

    /** The counterpart that undoes this file. */
    public FileName asDown() {
        return new FileName(number, version, phase, change, true);
    }

    /** The counterpart that this file undoes. */
    public FileName asUp() {
        return new FileName(number, version, phase, change, false);
    }

    public FileName withNumber(long other) {
        return new FileName(other, version, phase, change, down);
    }

    /** How headers refer to the pair, in every naming style: {@code 0012_expand_rename-email}. */
    public String id() {
        return fourDigits() + "_" + phase + "_" + change;
    }

    /** The number with at least four digits; a folder asks for it thousands of times, so no formatter makes it. */
    String fourDigits() {
        String digits = Long.toString(number);
        return "0".repeat(Math.max(0, 4 - digits.length())) + digits;
    }
}
