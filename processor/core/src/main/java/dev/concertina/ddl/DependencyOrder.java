package dev.concertina.ddl;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.Iterator;
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

    /** Without recursion: a chain may be as long as a schema has tables. */
    private void place(K first) {
        Deque<K> path = new ArrayDeque<>();
        Deque<Iterator<K>> open = new ArrayDeque<>();
        begin(first, path, open);
        while (!path.isEmpty()) {
            Iterator<K> left = open.element();
            if (left.hasNext()) {
                begin(left.next(), path, open);
            } else {
                open.remove();
                ordered.add(path.remove());
            }
        }
    }

    private void begin(K thing, Deque<K> path, Deque<Iterator<K>> open) {
        if (all.contains(thing) && begun.add(thing)) {
            path.push(thing);
            open.push(new TreeSet<>(needs.apply(thing)).iterator());
        }
    }
}
