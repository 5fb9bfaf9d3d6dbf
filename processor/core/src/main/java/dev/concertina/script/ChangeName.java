package dev.concertina.script;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * The name of a change as it stands in its files' names.
 *
 * @param text lower-case letters a to z, digits, and {@code -} or {@code _} between them; at most 80 characters
 */
public record ChangeName(String text) {
    static final String PATTERN = "[a-z0-9]+(?:[-_][a-z0-9]+)*";

    private static final int LONGEST = 80;
    private static final Pattern FORM = Pattern.compile(PATTERN);

    public ChangeName {
        if (!FORM.matcher(text).matches() || text.length() > LONGEST) {
            throw new IllegalArgumentException("\"" + text + "\" cannot be the name of a change; file names would"
                    + " differ between systems. Use at most " + LONGEST
                    + " of a to z, 0 to 9, with - between words: \"rename-email\".");
        }
    }

    /**
     * The nearest name to a phrase: {@code "Größe: ändern!"} gives {@code grosse-andern}.
     *
     * @throws IllegalArgumentException if no letter or digit is left
     */
    public static ChangeName slug(String phrase) {
        String plain = Normalizer.normalize(phrase.replace("ß", "ss"), Normalizer.Form.NFKD)
                .replaceAll("\\p{M}+", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "-");
        String name = plain.replaceAll("^-|-$", "");
        if (name.length() > LONGEST) {
            int words = name.lastIndexOf('-', LONGEST);
            name = name.substring(0, words > 0 ? words : LONGEST);
        }
        return new ChangeName(name);
    }

    @Override
    public String toString() {
        return text;
    }
}
