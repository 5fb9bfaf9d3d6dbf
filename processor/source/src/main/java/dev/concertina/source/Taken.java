package dev.concertina.source;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** Names of one scope that are given away, in whatever case: some file systems see no difference. */
final class Taken {
    private final Set<String> names = new HashSet<>();

    /** A name that is free from now on to nobody else: the one that is wished, or with a number behind it. */
    String take(String wish) {
        String name = wish;
        for (int i = 2; !names.add(name.toLowerCase(Locale.ROOT)); i++) {
            name = wish + i;
        }
        return name;
    }
}
