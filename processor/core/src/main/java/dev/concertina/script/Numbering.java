package dev.concertina.script;

import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.OptionalLong;

/** How the files of a folder are numbered. */
public enum Numbering {
    /** 0001, 0002 … without gaps; past 9999 the numbers grow longer. */
    SEQUENTIAL,
    /** {@code YYYYMMDDHHMMSS}; further files of the same moment follow a second apart. */
    TIMESTAMP;

    private static final DateTimeFormatter FORM =
            DateTimeFormatter.ofPattern("uuuuMMddHHmmss").withResolverStyle(ResolverStyle.STRICT);
    private static final long SMALLEST_TIMESTAMP = 10_000_000_000_000L;

    /** The numbering to which a number belongs: those of 14 digits are times. */
    public static Numbering of(long number) {
        return number >= SMALLEST_TIMESTAMP ? TIMESTAMP : SEQUENTIAL;
    }

    /**
     * The number of the file after another.
     *
     * @param last the highest number in the folder; empty if it has none
     * @param now the time of the change, which a sequence ignores
     */
    public long next(OptionalLong last, LocalDateTime now) {
        if (this == SEQUENTIAL) {
            return after(last.orElse(0));
        }
        long time = number(now);
        return last.isPresent() && last.getAsLong() >= time ? after(last.getAsLong()) : time;
    }

    /** The nearest number that follows another. */
    long after(long last) {
        return this == SEQUENTIAL ? last + 1 : number(time(last).plusSeconds(1));
    }

    private static long number(LocalDateTime time) {
        return Long.parseLong(FORM.format(time));
    }

    private static LocalDateTime time(long number) {
        return LocalDateTime.parse(Long.toString(number), FORM);
    }

    /** Whether a number of 14 digits is a point in time; every shorter one is in order. */
    static boolean isValid(long number) {
        if (of(number) == SEQUENTIAL) {
            return true;
        }
        try {
            return number(time(number)) == number;
        } catch (DateTimeParseException e) {
            return false;
        }
    }
}
