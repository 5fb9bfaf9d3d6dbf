package dev.concertina.database.rehearse;

import dev.concertina.schema.Expression;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The constants that a condition compares with, and their neighbours: values that probably satisfy it. */
final class Literals {
    private static final Pattern TEXT = Pattern.compile("'(?:[^']|'')*'");
    private static final Pattern NUMBER = Pattern.compile("(?<![\\w.])-?\\d+(?:\\.\\d+)?(?![\\w.])");

    private Literals() {}

    /** As SQL. */
    static List<String> in(Expression condition) {
        List<String> found = new ArrayList<>();
        Matcher text = TEXT.matcher(condition.sql());
        while (text.find()) {
            found.add(text.group());
        }
        Matcher number = NUMBER.matcher(TEXT.matcher(condition.sql()).replaceAll(""));
        while (number.find()) {
            BigDecimal value = new BigDecimal(number.group());
            found.add(value.add(BigDecimal.ONE).toPlainString());
            found.add(value.toPlainString());
            found.add("(" + value.subtract(BigDecimal.ONE).toPlainString() + ")");
        }
        return found;
    }
}
