package dev.concertina.processor.jpa;

import java.util.Locale;

/**
 * How names of classes and attributes become names in the database.
 *
 * @param snakeCase whether words are parted with underscores; otherwise names stay as they are, but for PostgreSQL's
 *     lower case
 * @param spring whether a table between two entities is named after the attribute, as Spring Boot has it
 * @param digits whether digits count as small letters there, as Hibernate 7 has it
 * @param prefix what stands before the names of all tables
 * @param suffix what stands after them
 */
public record Naming(boolean snakeCase, boolean spring, boolean digits, String prefix, String suffix) {
    String table(String logical) {
        return prefix + physical(logical) + suffix;
    }

    /** A column, sequence or constraint. */
    String physical(String logical) {
        boolean quoted = logical.length() > 2 && (logical.startsWith("`") || logical.startsWith("\""));
        String text = quoted ? logical.substring(1, logical.length() - 1) : logical;
        if (snakeCase) {
            return parted(text.replace('.', '_')).toLowerCase(Locale.ROOT);
        }
        return quoted ? text : text.toLowerCase(Locale.ROOT);
    }

    /** The table between two entities. */
    String joinTable(String owner, String target, String attribute) {
        return table(spring ? owner + "_" + attribute : owner + "_" + target);
    }

    private String parted(String text) {
        StringBuilder parted = new StringBuilder(text);
        for (int i = 1; i < parted.length() - 1; i++) {
            char before = parted.charAt(i - 1);
            char after = parted.charAt(i + 1);
            if (Character.isUpperCase(parted.charAt(i)) && isSmall(before) && isSmall(after)) {
                parted.insert(i++, '_');
            }
        }
        return parted.toString();
    }

    private boolean isSmall(char c) {
        return Character.isLowerCase(c) || (digits && Character.isDigit(c));
    }
}
