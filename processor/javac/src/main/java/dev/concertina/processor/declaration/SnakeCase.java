package dev.concertina.processor.declaration;

import java.util.Locale;

/** Java's spelling of a name as SQL's: {@code customerId} is {@code customer_id}, {@code URLPath} is {@code url_path}. */
public final class SnakeCase {
    private SnakeCase() {}

    public static String of(String name) {
        StringBuilder snake = new StringBuilder(name.length() + 4);
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            if (Character.isUpperCase(c) && i > 0 && beginsWord(name, i)) {
                snake.append('_');
            }
            snake.append(c);
        }
        return snake.toString().toLowerCase(Locale.ROOT);
    }

    private static boolean beginsWord(String name, int at) {
        char before = name.charAt(at - 1);
        if (before == '_') {
            return false;
        }
        boolean lowerFollows = at + 1 < name.length() && Character.isLowerCase(name.charAt(at + 1));
        return !Character.isUpperCase(before) || lowerFollows;
    }
}
