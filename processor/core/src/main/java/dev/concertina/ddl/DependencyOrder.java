package dev.concertina.ddl;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;

/** Puts things behind what they need, and in their natural order where that leaves a choice. */
final class DependencyOrder<K extends Comparable<K>> {
    private final Set<K> all;
    private final Function<K, ? extends Collection<K>> needs;
    private final Set<K> begun = new TreeSet<>();
    private final Set<K> ordered = new LinkedHashSet<>();

    private DependencyOrder(Collection<K> all, Function<K, ? extends Collection<K>> needs) {
        this.all = new TreeSet<>(all);
        this.needs = needs;
    }

    /** @param needs what a thing needs; others than those given count as there */
    static <K extends Comparable<K>> List<K> of(Collection<K> all, Function<K, ? extends Collection<K>> needs) {
        DependencyOrder<K> order = new DependencyOrder<>(all, needs);
        order.all.forEach(order::place);
        return List.copyOf(order.ordered);
    }

    private void place(K thing) {
        if (!all.contains(thing) || !begun.add(thing)) {
            return;
        }
        new TreeSet<>(needs.apply(thing)).forEach(this::place);
        ordered.add(thing);
    }
}
