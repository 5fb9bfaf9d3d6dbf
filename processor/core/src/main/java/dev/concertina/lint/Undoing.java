package dev.concertina.lint;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Compares what a script changed with what its counterpart left. */
final class Undoing {
    /** What is made by OR REPLACE, so that nobody says whether it was there. */
    private static final Set<Item.Kind> MADE = Set.of(Item.Kind.FUNCTION, Item.Kind.TRIGGER);

    private static final Set<Item.Kind> PROPERTIES = Set.of(Item.Kind.NOT_NULL, Item.Kind.DEFAULT);

    private final Map<Item, Optional<String>> done;
    private final Map<Item, Optional<String>> undone;
    private final Catalog catalog;

    private Undoing(Map<Item, Optional<String>> done, Catalog catalog) {
        this.done = done;
        this.undone = catalog.journal();
        this.catalog = catalog;
    }

    /**
     * What is not as it was.
     *
     * @param done what each item that the script changed was before
     * @param catalog after both; its journal is the counterpart's
     */
    static List<Undone> compare(Map<Item, Optional<String>> done, Catalog catalog) {
        Undoing undoing = new Undoing(done, catalog);
        Set<Item> touched = new LinkedHashSet<>(done.keySet());
        touched.addAll(undoing.undone.keySet());
        List<Undone> found = new ArrayList<>();
        touched.forEach(item -> undoing.difference(item).ifPresent(d -> found.add(new Undone(item, d))));
        catalog.conflicts().forEach((item, what) -> {
            if (!isAside(item, catalog)) {
                found.add(new Undone(item, what));
            }
        });
        return found;
    }

    private Optional<String> difference(Item item) {
        if (isAside(item, catalog)) {
            // It comes and goes with something else: an index with its parent's, a sequence with its identity.
            return Optional.empty();
        }
        Optional<String> before = done.containsKey(item) ? done.get(item) : undone.getOrDefault(item, Optional.empty());
        String now = catalog.get(item).orElse(Catalog.SOMEHOW);
        if (before.isEmpty()) {
            boolean ours = !done.containsKey(item) || item.name().contains("concertina_");
            if (ours && MADE.contains(item.kind()) && catalog.isThere(item)) {
                return Optional.of("stays");
            }
            boolean changes = done.containsKey(item);
            return !changes || isTouched(item) ? Optional.empty() : Optional.of("is left as the script made it");
        }
        if (!done.containsKey(item) && before.get().equals(Catalog.SOMEHOW) && PROPERTIES.contains(item.kind())) {
            // A primary key, or the type, may have brought it.
            return Optional.empty();
        }
        boolean was = !before.get().equals(Catalog.ABSENT);
        boolean is = !now.equals(Catalog.ABSENT);
        if (was != is && item.kind() == Item.Kind.NOT_NULL && isTouched(item)) {
            return isElsewhere(item) == was ? Optional.empty() : Optional.of(was ? "is not back" : "stays");
        }
        if (was != is) {
            return Optional.of(was ? "is not back" : "stays");
        }
        boolean known = !before.get().equals(Catalog.SOMEHOW) && !now.equals(Catalog.SOMEHOW);
        return was && known && !before.get().equals(now) && !isOverload(item, before.get(), now)
                ? Optional.of("comes back another")
                : Optional.empty();
    }

    /** Whether both are functions of one name with other arguments, which stand beside each other. */
    private static boolean isOverload(Item item, String before, String now) {
        return item.kind() == Item.Kind.FUNCTION && !arguments(before).equals(arguments(now));
    }

    private static String arguments(String function) {
        return function.substring(0, Math.max(0, function.indexOf(')')));
    }

    /** Whether another table has it for a column of this name, which may be the parent's. */
    private boolean isElsewhere(Item item) {
        return undone.keySet().stream()
                .anyMatch(i -> i.kind() == item.kind()
                        && i.name().equals(item.name())
                        && !i.owner().equals(item.owner())
                        && catalog.isThere(i));
    }

    private static boolean isAside(Item item, Catalog catalog) {
        return catalog.isAttached(item)
                || (item.kind() == Item.Kind.TABLE && item.name().contains("._interim_"))
                || (item.kind() == Item.Kind.VALUE && item.name().startsWith("_"));
    }

    /** NOT NULL of a partition's column follows the parent's. */
    private boolean isTouched(Item item) {
        return undone.containsKey(item)
                || (item.kind() == Item.Kind.NOT_NULL
                        && undone.keySet().stream()
                                .anyMatch(
                                        i -> i.kind() == item.kind() && i.name().equals(item.name())));
    }
}
