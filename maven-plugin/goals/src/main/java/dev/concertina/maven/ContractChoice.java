package dev.concertina.maven;

import dev.concertina.script.NamingStyle;
import dev.concertina.snapshot.PendingContract;
import java.io.IOException;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Whose contracts are to be written.
 *
 * @param all whether every pending one is
 * @param names of the changes; empty with all
 */
record ContractChoice(boolean all, Set<String> names) {
    static ContractChoice of(Collection<String> words) {
        Set<String> names = new TreeSet<>();
        words.stream().map(String::strip).filter(n -> !n.isEmpty()).forEach(names::add);
        return names.contains("all") ? new ContractChoice(true, Set.of()) : new ContractChoice(false, names);
    }

    boolean isNone() {
        return !all && names.isEmpty();
    }

    /**
     * What of it concerns one folder of a build: in a build of several projects, a name may be meant for another.
     *
     * @throws IllegalArgumentException if a name is of no change of any project
     */
    ContractChoice in(Reactor reactor, NamingStyle style, List<PendingContract> pending) throws IOException {
        if (all) {
            return new ContractChoice(!pending.isEmpty(), Set.of());
        }
        if (!reactor.hasSeveral()) {
            return this;
        }
        new KnownChanges(reactor, style).require(names);
        Set<String> here = new TreeSet<>(names);
        here.removeIf(n -> pending.stream().noneMatch(p -> p.name().equals(n)));
        return new ContractChoice(false, here);
    }
}
