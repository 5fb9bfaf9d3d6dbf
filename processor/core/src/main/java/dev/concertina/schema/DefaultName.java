package dev.concertina.schema;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/**
 * The names that PostgreSQL gives when none is given: {@code orders_customer_id_fkey}. Where they would be too long, it
 * shortens the longer of table and columns until they fit, and so does this class (its {@code makeObjectName}).
 */
public final class DefaultName {
    private DefaultName() {}

    /** Table, columns and label with underscores between, at most 63 bytes. */
    public static Name of(Name table, Optional<String> columns, String label) {
        byte[] first = table.text().getBytes(StandardCharsets.UTF_8);
        byte[] second = columns.orElse("").getBytes(StandardCharsets.UTF_8);
        int room = Name.MAX_BYTES - label.getBytes(StandardCharsets.UTF_8).length - 1 - (columns.isPresent() ? 1 : 0);
        int firstLength = first.length;
        int secondLength = second.length;
        while (firstLength + secondLength > room) {
            if (firstLength > secondLength) {
                firstLength--;
            } else {
                secondLength--;
            }
        }
        String middle = columns.isPresent() ? "_" + clipped(second, secondLength) : "";
        return Name.of(clipped(first, firstLength) + middle + "_" + label);
    }

    /** Columns with underscores between, as far as PostgreSQL reads them. */
    public static String joined(List<String> columns) {
        StringBuilder joined = new StringBuilder();
        for (String column : columns) {
            if (joined.length() > 0) {
                joined.append('_');
            }
            joined.append(column);
            if (joined.toString().getBytes(StandardCharsets.UTF_8).length > Name.MAX_BYTES) {
                break;
            }
        }
        return joined.toString();
    }

    /** Not more than so many bytes, and no half character. */
    public static String clipped(byte[] text, int length) {
        int end = length;
        while (end > 0 && end < text.length && (text[end] & 0xC0) == 0x80) {
            end--;
        }
        return new String(text, 0, end, StandardCharsets.UTF_8);
    }
}
