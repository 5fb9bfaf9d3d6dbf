package dev.concertina.database.sample;

import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.util.function.UnaryOperator;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Dates and times that lie some days, hours and seconds before, all by the same: what was before something is before it
 * still. Infinities stay.
 *
 * @param days by which a date is moved
 * @param seconds by which a time of a date is moved besides
 */
record DateMask(int days, int seconds) implements UnaryOperator<String> {
    private static final int LEAST_DAYS = 7;
    private static final int DAYS = 21;
    private static final int SECONDS = 86_400;
    private static final Pattern MOMENT = Pattern.compile("(\\d{4,6})-(\\d\\d)-(\\d\\d)"
            + "(?:([ T])(\\d\\d):(\\d\\d)(?::(\\d\\d)(\\.\\d+)?)?(Z|[+-]\\d\\d(?::?\\d\\d)?)?)?( BC)?");

    static DateMask of(MaskKey key) {
        return new DateMask(LEAST_DAYS + key.number("days", DAYS), 1 + key.number("seconds", SECONDS - 1));
    }

    /** Whether a text is nothing but a date, with a time or without one. */
    boolean isDate(String text) {
        Matcher matcher = MOMENT.matcher(text);
        return matcher.matches() && !moved(matcher).equals(text);
    }

    /** Moves every date in a text. */
    @Override
    public String apply(String text) {
        return MOMENT.matcher(text).replaceAll(m -> Matcher.quoteReplacement(moved(m)));
    }

    private String moved(MatchResult found) {
        try {
            boolean christ = found.group(10) == null;
            int year = Integer.parseInt(found.group(1));
            LocalDateTime was = LocalDateTime.of(
                    christ ? year : 1 - year,
                    Integer.parseInt(found.group(2)),
                    Integer.parseInt(found.group(3)),
                    number(found.group(5)),
                    number(found.group(6)),
                    number(found.group(7)));
            LocalDateTime is = was.minusDays(days);
            if (found.group(4) == null) {
                return date(is);
            }
            is = is.minusSeconds(found.group(7) == null ? seconds / 60 * 60L : seconds);
            String time = String.format("%02d:%02d", is.getHour(), is.getMinute())
                    + (found.group(7) == null ? "" : String.format(":%02d", is.getSecond()))
                    + text(found.group(8))
                    + text(found.group(9));
            return date(is).replace(" BC", "") + found.group(4) + time + (is.getYear() < 1 ? " BC" : "");
        } catch (DateTimeException e) {
            return found.group(); // 2024-02-30: no date
        }
    }

    private static String date(LocalDateTime moment) {
        int year = moment.getYear();
        return String.format(
                        "%04d-%02d-%02d", year < 1 ? 1 - year : year, moment.getMonthValue(), moment.getDayOfMonth())
                + (year < 1 ? " BC" : "");
    }

    private static int number(@org.jspecify.annotations.Nullable String digits) {
        return digits == null ? 0 : Integer.parseInt(digits);
    }

    private static String text(@org.jspecify.annotations.Nullable String part) {
        return part == null ? "" : part;
    }
}
