package dev.concertina.database.rehearse;

import dev.concertina.ddl.SqlWriter;
import dev.concertina.schema.DataType;
import dev.concertina.schema.Expression;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The constants that a condition compares with, and their neighbours: values that probably satisfy it. */
final class Literals {
    private static final Pattern TEXT = Pattern.compile("'(?:[^']|'')*'");
    private static final Pattern NUMBER = Pattern.compile("(?<![\\w.])-?\\d+(?:\\.\\d+)?(?![\\w.])");
    private static final Set<String> TEXTS = Set.of("text", "character varying", "character");
    private static final BigDecimal LONGEST = new BigDecimal(2_000);

    private Literals() {}

    /** Values for a column of a type that a condition mentions. */
    static Values values(Expression condition, DataType type) {
        List<String> usual = new ArrayList<>();
        List<String> special = new ArrayList<>();
        boolean text = TEXTS.contains(type.element().name());
        Matcher quoted = TEXT.matcher(condition.sql());
        while (quoted.find()) {
            String literal = quoted.group();
            special.add(literal);
            if (text) {
                String content = literal.substring(1, literal.length() - 1).replace("''", "'");
                special.add(SqlWriter.quoteLiteral(content.replaceAll("[%_]", "x")));
                PatternSample.of(content).ifPresent(sample -> {
                    special.add(SqlWriter.quoteLiteral(sample));
                    usual.add(SqlWriter.quoteLiteral(sample) + " || {n}");
                });
            }
        }
        Matcher number = NUMBER.matcher(TEXT.matcher(condition.sql()).replaceAll(m -> numberIn(m.group())));
        while (number.find()) {
            BigDecimal value = new BigDecimal(number.group());
            for (BigDecimal near : List.of(value.add(BigDecimal.ONE), value, value.subtract(BigDecimal.ONE))) {
                special.add("(" + near.toPlainString() + ")");
                if (text && near.signum() > 0 && near.compareTo(LONGEST) < 0) {
                    usual.add("lpad({n}::text, " + near.intValue() + ", 'x')");
                }
            }
        }
        return new Values(usual, special);
    }

    /** PostgreSQL prints a negative number as a text with a cast. */
    private static String numberIn(String literal) {
        String content = literal.substring(1, literal.length() - 1);
        return NUMBER.matcher(content).matches() ? content : " ";
    }
}
