package dev.concertina.maven;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.regex.Pattern;

/** Random identifiers that no one would choose, each new in its scope, as the server stores them. */
final class HellishNames {
    private static final int BYTES = 63;
    private static final int REMEMBERED = 200;

    /** What the server or this project keeps for itself. */
    private static final Pattern RESERVED = Pattern.compile(
            "pg_.*|information_schema|concertina(_attic)?|_retired_[0-9]+_.*|ctid|tableoid|[xc]m(in|ax)");

    /** Words of Java, of SQL, of {@code java.lang}, of what stands in generated classes, and of other systems' devices. */
    private static final List<String> WORDS = List.of(
            ("class record int enum var yield sealed permits goto const _ true null this super Object String Record Enum Class"
                            + " Override Deprecated Integer Long Module Process Iterable Throwable toString hashCode getClass"
                            + " notify wait clone finalize DbTables Database Stored StoredAs OrNull Key View List Map UUID"
                            + " BigDecimal Instant SCHEMA TABLE QUALIFIED value name ordinal values valueOf public app db"
                            + " migration database types objects package-info module-info select from table user order group"
                            + " current_user session_user default check primary references new old end with recursive cast"
                            + " interval char character bit time varchar numeric array any all both con aux nul PRN COM1 lpt9")
                    .split(" "));

    private static final List<String> PIECES = List.of(
            "a",
            "Z",
            "_",
            "é",
            "ß",
            "İ",
            "ı",
            "ſ",
            "Ω",
            "名",
            "한",
            "ﷺ",
            "😀",
            "𝒳",
            "\"",
            "\"\"",
            "'",
            "''",
            "\\",
            "\\u0041",
            "\\u000a",
            "\\x",
            "\\'",
            "$",
            "$$",
            "$1",
            "$concertina$",
            " ",
            ".",
            "/",
            "*/",
            "/*",
            "//",
            "\t",
            "\n",
            "\r\n",
            "\b",
            "\u007f",
            "{@code}",
            "@",
            "%",
            "%s",
            "?",
            ":a",
            "::",
            "${x}",
            "#{x}",
            "1",
            "9x",
            "\u00a0",
            "\u200b",
            "\u200f",
            "\u202e",
            "\u2028",
            "\u0085",
            "\u0301",
            "\ufeff",
            "\ufffd",
            "\uffff",
            "-",
            "--",
            ";",
            ",",
            "(",
            ")",
            "[",
            "]",
            "()",
            "&",
            "<",
            ">",
            "=",
            "~",
            "!",
            "^",
            "|",
            "`",
            "E'",
            "U&",
            " AS ",
            " ON ",
            " TO ",
            " IS NULL",
            ";\n\n");

    private final Random random;
    private final List<String> earlier = new ArrayList<>();
    private int given;

    HellishNames(Random random) {
        this.random = random;
    }

    /** How many have been given. */
    int given() {
        return given;
    }

    /** One that nothing else of the scope has. */
    String in(Set<String> scope) {
        String name = candidate();
        while (name.isEmpty() || RESERVED.matcher(name).matches() || !scope.add(name)) {
            name = candidate();
        }
        given++;
        if (earlier.size() < REMEMBERED) {
            earlier.add(name);
        } else {
            earlier.set(random.nextInt(REMEMBERED), name);
        }
        return name;
    }

    /** What may stand in a literal. */
    String text() {
        return pieces(8) + (random.nextBoolean() ? characters(10) : "");
    }

    private String candidate() {
        return cut(
                switch (random.nextInt(6)) {
                    case 0 -> WORDS.get(random.nextInt(WORDS.size()));
                    case 1 -> characters(1 + random.nextInt(8));
                    case 2 -> pieces(40);
                    case 3 -> earlier.isEmpty() ? pieces(4) : like(earlier.get(random.nextInt(earlier.size())));
                    default -> pieces(6);
                });
    }

    /** One that some reader may take for the same. */
    private String like(String name) {
        return switch (random.nextInt(8)) {
            case 0 -> name.toUpperCase(Locale.ROOT);
            case 1 -> name.toLowerCase(Locale.ROOT);
            case 2 -> name.replace('_', ' ');
            case 3 -> name + "2";
            case 4 -> name + "\u0301";
            case 5 -> Normalizer.normalize(name, Normalizer.Form.NFD);
            case 6 -> "_" + name;
            default -> name + " ";
        };
    }

    private String pieces(int most) {
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(most); i >= 0; i--) {
            text.append(PIECES.get(random.nextInt(PIECES.size())));
        }
        return text.toString();
    }

    /** Of all planes, but for surrogates, which are no characters. */
    private String characters(int length) {
        StringBuilder text = new StringBuilder();
        while (text.codePointCount(0, text.length()) < length) {
            int c = 1 + random.nextInt(random.nextBoolean() ? 0xffff : Character.MAX_CODE_POINT);
            if (Character.getType(c) != Character.SURROGATE) {
                text.appendCodePoint(c);
            }
        }
        return text.toString();
    }

    /** As many whole characters as the server keeps. */
    private static String cut(String text) {
        String cut = text;
        while (cut.getBytes(StandardCharsets.UTF_8).length > BYTES) {
            cut = cut.substring(0, cut.offsetByCodePoints(cut.length(), -1));
        }
        return cut;
    }
}
