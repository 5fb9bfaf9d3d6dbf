package dev.concertina.script;

import java.util.Collection;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/** Files of migrations that were taken out of a folder: they stay for whoever looks for them, and nobody runs them. */
final class RetiredFile {
    private static final String SUFFIX = ".retired";

    private RetiredFile() {}

    static String name(String file) {
        return file + SUFFIX;
    }

    /** The numbers that are spent, because a migration once had them. */
    static SortedSet<Long> numbers(NamingStyle style, Collection<String> files) {
        SortedSet<Long> numbers = new TreeSet<>();
        for (String file : files) {
            Optional.of(file)
                    .filter(f -> f.endsWith(SUFFIX))
                    .flatMap(f -> style.parse(f.substring(0, f.length() - SUFFIX.length())))
                    .ifPresent(name -> numbers.add(name.number()));
        }
        return numbers;
    }
}
