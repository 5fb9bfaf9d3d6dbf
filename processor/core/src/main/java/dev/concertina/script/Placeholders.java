package dev.concertina.script;

import dev.concertina.parse.Position;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;
import org.jspecify.annotations.Nullable;

/**
 * What <code>${name}</code> stands for in a script whose header says <code>placeholders: yes</code>; <code>${$}</code>
 * stands for a dollar sign, so that <code>${$}{</code> is the way to write the two characters themselves. Values may be
 * secrets: nothing prints them.
 *
 * @param values by name; each is of one line, so that a script has the same lines with them as without
 */
public record Placeholders(Map<String, String> values) {
    public static final Placeholders NONE = new Placeholders(Map.of());

    private static final Pattern NAME = Pattern.compile("[A-Za-z_][A-Za-z0-9_.-]*");
    private static final Pattern USE = Pattern.compile("\\$\\{(?:([^}\\n]*)\\})?");
    private static final Pattern CONTROL = Pattern.compile("[\\p{Cc}\\u2028\\u2029]");
    private static final String DOLLAR = "$";
    /** A shorter value is no secret, and to mask it would make a message unreadable. */
    private static final int SHORTEST_SECRET = 4;
    /** Makes guessing dear: the hash of a short value stands in the ledger, where many may read it. */
    private static final int ROUNDS = 100_000;

    private static final int BITS = 128;

    public Placeholders {
        values = Collections.unmodifiableMap(new TreeMap<>(values));
        values.forEach(Placeholders::check);
    }

    private static void check(String name, String value) {
        if (!NAME.matcher(name).matches()) {
            throw new IllegalArgumentException(
                    "\"" + name + "\" cannot be the name of a placeholder, so nothing was done."
                            + " Use letters, digits, _, . and -, with a letter or _ first.");
        }
        if (CONTROL.matcher(value).find()
                || ScriptText.check(name, value, Position.START).isPresent()) {
            throw new IllegalArgumentException("The value of placeholder \"" + name + "\" holds a line end or another"
                    + " character that cannot be seen, so nothing was done: what a reviewer reads would not be what runs."
                    + " Give it a value of one line.");
        }
    }

    /** A text with the values in place of their names, each once; what has no value stays as it stands. */
    public String replaced(String text) {
        return text.contains("${")
                ? USE.matcher(text).replaceAll(m -> Matcher.quoteReplacement(value(m.group(1), m.group())))
                : text;
    }

    private String value(@Nullable String name, String whole) {
        return name == null ? whole : name.equals(DOLLAR) ? DOLLAR : values.getOrDefault(name, whole);
    }

    /** Each name in a text that has no value, where it stands first. */
    List<Problem> unknown(String file, String text) {
        List<Problem> problems = new ArrayList<>();
        Set<String> seen = new TreeSet<>();
        Matcher use = USE.matcher(text);
        while (use.find()) {
            String name = Optional.ofNullable(use.group(1)).orElse("");
            if (!name.equals(DOLLAR) && !values.containsKey(name) && seen.add(name)) {
                problems.add(unknown(file, Position.of(text, use.start()), use.group(), name));
            }
        }
        return problems;
    }

    private static Problem unknown(String file, Position place, String whole, String name) {
        String give = NAME.matcher(name).matches()
                ? "Give it one: -Ddb.placeholders." + name + "=…. For the characters themselves"
                : "For the characters themselves";
        return new Problem(
                "unknown-placeholder",
                file,
                place.line(),
                "the placeholder \"" + whole + "\" in column " + place.column() + " has no value",
                "the script would run with its name instead, so it does not run",
                give + " write \"${$}{\", or take \"placeholders: yes\" out of the header");
    }

    /** The names in a text that have a value. */
    public Set<String> names(String text) {
        Set<String> names = new TreeSet<>();
        if (values.isEmpty() || !text.contains("${")) {
            return names;
        }
        USE.matcher(text)
                .results()
                .map(m -> m.group(1))
                .filter(n -> n != null && values.containsKey(n))
                .forEach(names::add);
        return names;
    }

    /** A message with names in place of the values that stand in it. */
    public String masked(String message) {
        String masked = message;
        for (Map.Entry<String, String> entry : values.entrySet().stream()
                .filter(e -> e.getValue().length() >= SHORTEST_SECRET)
                .sorted(Comparator.comparing(e -> -e.getValue().length()))
                .toList()) {
            String name = "${" + entry.getKey() + "}";
            // the server tells what a literal means, not how it is written
            masked = masked.replace(entry.getValue(), name)
                    .replace(entry.getValue().replace("''", "'"), name);
        }
        return masked;
    }

    /**
     * Tells two values of a name apart without telling the values.
     *
     * @param salt keeps the hashes of two databases apart
     */
    public String digest(String name, String salt) {
        byte[] mixed = (salt + "\n" + name).getBytes(StandardCharsets.UTF_8);
        try {
            PBEKeySpec key = new PBEKeySpec(values.getOrDefault(name, "").toCharArray(), mixed, ROUNDS, BITS);
            return "pbkdf2/v1:"
                    + HexFormat.of()
                            .formatHex(SecretKeyFactory.getInstance("PBKDF2WithHmacSHA256")
                                    .generateSecret(key)
                                    .getEncoded());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java platform since 8 has PBKDF2WithHmacSHA256", e);
        }
    }

    /** The names alone. */
    @Override
    public String toString() {
        return values.keySet().toString();
    }
}
