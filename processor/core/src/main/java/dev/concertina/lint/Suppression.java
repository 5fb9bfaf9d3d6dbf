package dev.concertina.lint;

import dev.concertina.parse.Position;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A line that silences a rule for the statement after it: {@code -- concertina:allow ban-drop-column because …}.
 *
 * @param reason empty if none is given
 * @param statement the statement's position
 */
record Suppression(String rule, String reason, Position position, Position statement, Position end) {
    private static final String START = "-- concertina:allow";
    private static final Pattern LINE = Pattern.compile("-- concertina:allow ([a-z-]+)(?: because (\\S.*))?");

    static List<Suppression> of(List<Read> reads) {
        List<Suppression> found = new ArrayList<>();
        for (Read read : reads) {
            if (read.statement().lead().contains(START)) {
                read.statement().comments().stream()
                        .filter(c -> c.startsWith(START))
                        .forEach(c -> found.add(of(c.strip(), read)));
            }
        }
        return found;
    }

    private static Suppression of(String comment, Read read) {
        Matcher line = LINE.matcher(comment);
        boolean plain = line.matches();
        String reason = plain && line.group(2) != null ? line.group(2) : "";
        Position at = read.statement().position();
        int up = (int) read.statement()
                .lead()
                .substring(read.statement().lead().indexOf(comment))
                .chars()
                .filter(c -> c == '\n')
                .count();
        return new Suppression(
                plain ? line.group(1) : "",
                reason,
                new Position(at.offset(), Math.max(1, at.line() - up), 1),
                at,
                read.statement().end());
    }

    /** Whether it speaks of this finding. */
    boolean covers(Finding finding) {
        int at = finding.position().offset();
        return finding.rule().equals(rule) && at >= statement.offset() && at <= end.offset();
    }
}
