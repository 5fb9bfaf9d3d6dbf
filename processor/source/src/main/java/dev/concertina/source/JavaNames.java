package dev.concertina.source;

import dev.concertina.schema.Name;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import javax.lang.model.SourceVersion;

/** Java's spelling of names of the database, in letters that every file system has. */
final class JavaNames {
    /** Names that their Java spelling in snake case gives back. */
    private static final Pattern REVERSIBLE = Pattern.compile("[a-z][a-z0-9]*(_[a-z][a-z0-9]+)*");

    private static final Set<String> METHODS_OF_OBJECT =
            Set.of("clone", "finalize", "getClass", "hashCode", "notify", "notifyAll", "toString", "wait");

    private static final Pattern DEVICE = Pattern.compile("(?i)con|prn|aux|nul|(com|lpt)[0-9]");

    private JavaNames() {}

    /** A member's: {@code customerId}. */
    static String member(Name name) {
        String camel = words(name.text(), false);
        return SourceVersion.isKeyword(camel) || METHODS_OF_OBJECT.contains(camel) ? camel + "Column" : camel;
    }

    /** A class's: {@code OrderLine}. */
    static String type(Name name) {
        return words(name.text(), true);
    }

    /** A package's. */
    static String packageOf(Name name) {
        String lower = words(name.text(), false).toLowerCase(Locale.ROOT);
        return SourceVersion.isKeyword(lower) || isDevice(lower) ? lower + "schema" : lower;
    }

    /** An enum constant's: {@code IN_TRANSIT}. */
    static String constant(String label) {
        String text = ascii(label).replaceAll("[^A-Za-z0-9]+", "_").toUpperCase(Locale.ROOT);
        return startingWithLetter(text, "V");
    }

    /** A file's or folder's, without its ending. */
    static String file(Name name) {
        String file = ascii(name.text()).replaceAll("[^A-Za-z0-9_]", "_");
        return isDevice(file) ? file + "_" : file;
    }

    /** Whether Windows takes a file of this name for a device. */
    static boolean isDevice(String name) {
        return DEVICE.matcher(name).matches();
    }

    /** Whether the Java name, in snake case, is the name. */
    static boolean isSaidBy(Name name, String java) {
        return REVERSIBLE.matcher(name.text()).matches()
                && (java.equals(words(name.text(), false)) || java.equals(words(name.text(), true)));
    }

    private static String words(String text, boolean upper) {
        StringBuilder camel = new StringBuilder();
        for (String word : ascii(text).split("[^A-Za-z0-9]+", -1)) {
            if (!word.isEmpty()) {
                boolean capital = upper || camel.length() > 0;
                String first = word.substring(0, 1);
                camel.append(capital ? first.toUpperCase(Locale.ROOT) : first.toLowerCase(Locale.ROOT))
                        .append(word.substring(1));
            }
        }
        return startingWithLetter(camel.toString(), upper ? "N" : "n");
    }

    /** Accents go; of other letters the number in Unicode stands. */
    private static String ascii(String text) {
        StringBuilder bare = new StringBuilder();
        Normalizer.normalize(text, Normalizer.Form.NFD)
                .codePoints()
                .filter(c -> c < 0x80 || Character.isLetterOrDigit(c))
                .forEach(bare::appendCodePoint);
        StringBuilder ascii = new StringBuilder();
        Normalizer.normalize(bare, Normalizer.Form.NFC)
                .codePoints()
                .forEach(c -> ascii.append(c < 0x80 ? Character.toString(c) : 'u' + Integer.toHexString(c)));
        return ascii.toString();
    }

    private static String startingWithLetter(String text, String letter) {
        return text.isEmpty() || !Character.isLetter(text.charAt(0)) ? letter + text : text;
    }
}
