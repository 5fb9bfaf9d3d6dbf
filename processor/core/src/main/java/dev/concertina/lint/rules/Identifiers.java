package dev.concertina.lint.rules;

import dev.concertina.lint.Read;
import dev.concertina.parse.Token;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The names in a statement, and what the server makes of long ones. */
final class Identifiers {
    /** NAMEDATALEN less one, in bytes. */
    static final int LONGEST = 63;

    private Identifiers() {}

    static List<Token> of(Read read) {
        // Nothing in a shorter text can be too long.
        return read.statement().text().length() <= LONGEST
                ? List.of()
                : read.statement().tokens().stream()
                        .filter(t -> t.isName() && t.text().length() > LONGEST / 4)
                        .toList();
    }

    static int bytes(String name) {
        return name.getBytes(StandardCharsets.UTF_8).length;
    }

    static String cut(String name) {
        int end = name.length();
        while (bytes(name.substring(0, end)) > LONGEST) {
            end--;
        }
        return name.substring(0, end);
    }
}
