package dev.concertina.script;

import dev.concertina.plan.Gate;
import dev.concertina.plan.Phase;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the comment lines at a script's top; one instance reads one script. */
final class HeaderReader {
    private static final Pattern LINE = Pattern.compile("-- ([a-z]+):(?: (.*))?");
    private static final Pattern START = Pattern.compile("-- concertina:(?![a-z])");
    private static final String CONTINUED = "--   ";
    private static final List<String> KEYS = List.of(
            "concertina",
            "change",
            "phase",
            "parent",
            "depends",
            "transactional",
            "gate",
            "rationale",
            "link",
            "schema",
            "cost",
            "rollback",
            "placeholders",
            "replaces");

    private final String file;
    private final List<Problem> problems;
    private final Map<String, String> values = new LinkedHashMap<>();
    private final Map<String, Integer> lines = new LinkedHashMap<>();
    private int end;

    private HeaderReader(String file, List<Problem> problems) {
        this.file = file;
        this.problems = problems;
    }

    /** A header and where it ends. */
    record Result(Header header, int end) {}

    static Result read(String file, ScriptSource source, List<Problem> problems) {
        HeaderReader reader = new HeaderReader(file, problems);
        try (BufferedReader text = new BufferedReader(source.open(0))) {
            return reader.scan(text) ? new Result(reader.header(), reader.end) : new Result(Header.NONE, 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whether the text begins with a header. */
    private boolean scan(BufferedReader text) throws IOException {
        int number = 0;
        String key = "";
        for (String line = text.readLine(); line != null; line = text.readLine()) {
            if (number == 0 && !START.matcher(line).lookingAt()) {
                return false;
            }
            number++;
            Matcher m = LINE.matcher(line);
            if (line.startsWith(CONTINUED) && !key.isEmpty()) {
                values.merge(key, line.substring(CONTINUED.length()), (a, b) -> a + " " + b);
            } else if (m.matches()) {
                key = m.group(1);
                take(key, m.group(2) == null ? "" : m.group(2), number);
            } else {
                return true;
            }
            end += line.length() + 1;
        }
        return number > 0;
    }

    private void take(String key, String value, int line) {
        if (!KEYS.contains(key)) {
            bad(
                    line,
                    "\"" + key + "\" is no field of a header",
                    "what was meant would be ignored",
                    "Write one of " + String.join(", ", KEYS) + ", or put an empty line before other comments");
        } else if (values.putIfAbsent(key, value) != null) {
            bad(line, "\"" + key + "\" stands twice", "one of the two would be ignored", "Keep one");
        }
        lines.putIfAbsent(key, line);
    }

    private Header header() {
        String format = values.getOrDefault("concertina", "").strip();
        if (!format.equals("" + HeaderWriter.FORMAT)) {
            bad(
                    1,
                    "the header has format \"" + format + "\", this release reads " + HeaderWriter.FORMAT,
                    "its fields could mean something else",
                    "Use the release that wrote it, or a newer one");
        }
        return new Header(
                value("change", ChangeName::new, "a name like rename-email"),
                value("phase", t -> Phase.valueOf(upper(t)), "one of " + Arrays.toString(Phase.values())),
                text("parent"),
                depends(),
                value("transactional", HeaderReader::yes, "yes or no").orElse(true),
                value("gate", t -> Gate.valueOf(upper(t)), "one of " + Arrays.toString(Gate.values()))
                        .orElse(Gate.NONE),
                text("rationale"),
                text("link"),
                text("schema"),
                text("cost"),
                text("rollback"),
                value("placeholders", HeaderReader::yes, "yes or no").orElse(false),
                text("replaces"));
    }

    private List<String> depends() {
        List<String> ids = new ArrayList<>();
        for (String id : values.getOrDefault("depends", "").split(",", -1)) {
            if (!id.isBlank()) {
                ids.add(id.strip());
            }
        }
        return ids;
    }

    private Optional<String> text(String key) {
        return Optional.ofNullable(values.get(key));
    }

    private <T> Optional<T> value(String key, Function<String, T> reader, String expected) {
        String text = values.get(key);
        if (text == null) {
            return Optional.empty();
        }
        try {
            return Optional.of(reader.apply(text.strip()));
        } catch (IllegalArgumentException e) {
            bad(
                    lines.getOrDefault(key, 1),
                    "\"" + text + "\" is no " + key,
                    "the header cannot be followed",
                    "Write " + expected);
            return Optional.empty();
        }
    }

    private static boolean yes(String text) {
        if (!text.equals("yes") && !text.equals("no")) {
            throw new IllegalArgumentException(text);
        }
        return text.equals("yes");
    }

    private static String upper(String text) {
        if (!text.equals(text.toLowerCase(Locale.ROOT))) {
            throw new IllegalArgumentException(text);
        }
        return text.toUpperCase(Locale.ROOT);
    }

    private void bad(int line, String fact, String effect, String remedy) {
        problems.add(new Problem("bad-header", file, line, fact, effect, remedy));
    }
}
