package dev.concertina.database.rehearse;

import dev.concertina.ddl.SqlWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Texts: blanks at the ends, combining characters, right-to-left, beyond the basic plane, the longest that fits. */
final class TextValues {
    /** A text longer than a page may hold inline, as far as it fits into an index. */
    private static final int LONGEST = 2_500;

    private TextValues() {}

    /** @param room the most characters that fit */
    static Values of(int room) {
        List<String> usual = new ArrayList<>();
        if (room >= 24) {
            usual.add("'text' || {n}");
            usual.add("'zoë-' || {n} || '-ß🙂'");
            usual.add("'user' || {n} || '@example.com'");
            usual.add("'https://example.com/' || {n}");
        }
        usual.add("right({n}::text, " + room + ")");
        usual.add("upper(right(lpad(to_hex({n} + 2560), 3, 'a'), " + room + "))");
        usual.add("translate(right(lpad({n}::text, " + Math.min(room, 3) + ", '0'), " + room
                + "), '0123456789', 'ABCDEFGHIJ')");
        usual.add("right(lpad(({n} % 100)::text, 2, '0'), " + room + ")");
        List<String> special = Stream.of(
                        "",
                        " ",
                        "a",
                        "ends with blanks  ",
                        "  begins",
                        "A b",
                        "zoe\u0308",
                        "é",
                        "שלום",
                        "👩‍👩‍👧 ok",
                        "İı",
                        "tab\tline\nend\r\n",
                        "it's \"q\" \\ % _",
                        "NULL",
                        "007",
                        "x@example.com")
                .filter(t -> t.codePointCount(0, t.length()) <= room)
                .map(SqlWriter::quoteLiteral)
                .toList();
        return new Values(usual, special).with("repeat('longest ß ', 300)::varchar(" + Math.min(room, LONGEST) + ")");
    }
}
