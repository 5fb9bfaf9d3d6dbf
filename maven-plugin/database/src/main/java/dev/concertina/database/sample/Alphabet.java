package dev.concertina.database.sample;

import java.lang.Character.UnicodeScript;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * The characters that are of one kind: letters of a script and a case, or digits, that take as many bytes in UTF-8. What is
 * neither stands alone, and stays.
 *
 * @param points sorted
 */
record Alphabet(List<Integer> points) {
    private static final int PAGE = 128;
    private static final Map<List<Object>, Alphabet> KNOWN = new HashMap<>();
    static final Alphabet LEADING_DIGITS =
            new Alphabet(IntStream.rangeClosed('1', '9').boxed().toList());

    Alphabet {
        points = List.copyOf(points);
    }

    /** That of a character. */
    static synchronized Alphabet of(int point) {
        if (!Character.isLetterOrDigit(point)) {
            return new Alphabet(List.of(point));
        }
        int page = point / PAGE;
        int type = Character.getType(point);
        UnicodeScript script = UnicodeScript.of(point);
        return KNOWN.computeIfAbsent(
                List.of(page, type, script),
                k -> new Alphabet(IntStream.range(page * PAGE, (page + 1) * PAGE)
                        .filter(p -> Character.getType(p) == type && UnicodeScript.of(p) == script)
                        .boxed()
                        .toList()));
    }

    int size() {
        return points.size();
    }
}
