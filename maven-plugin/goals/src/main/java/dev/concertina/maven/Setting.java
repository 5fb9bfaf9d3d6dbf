package dev.concertina.maven;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A parameter as a build has it.
 *
 * @param property by which it is set on the command line
 * @param value as it is used; a secret is masked
 * @param origin where the value came from, in words
 */
record Setting(String property, String value, String origin) {
    private static final String MASK = "********";
    private static final Pattern SECRET_NAME =
            Pattern.compile("password|passphrase|secret|token|credential|placeholders");
    private static final Pattern IN_QUERY = Pattern.compile("(?i)((?:password|sslpassword)=)[^&;]*");
    private static final Pattern IN_AUTHORITY = Pattern.compile("(//[^/@:]*:)[^/]*(@)");

    Setting {
        value = masked(property, value);
    }

    private static String masked(String property, String value) {
        if (value.isEmpty()) {
            return value;
        }
        if (SECRET_NAME.matcher(property.toLowerCase(Locale.ROOT)).find()) {
            return MASK;
        }
        String query = IN_QUERY.matcher(value).replaceAll("$1" + MASK);
        return IN_AUTHORITY.matcher(query).replaceAll("$1" + MASK + "$2");
    }
}
