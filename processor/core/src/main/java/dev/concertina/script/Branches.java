package dev.concertina.script;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * A folder that holds the files of two branches, told apart by the file that each was written after.
 *
 * @param base names of the files that both branches began with
 * @param one up scripts of one branch, in running order
 * @param other up scripts of the other
 */
public record Branches(Set<String> base, List<Script> one, List<Script> other) {
    public Branches {
        base = Set.copyOf(base);
        one = List.copyOf(one);
        other = List.copyOf(other);
    }

    /**
     * Finds the branches of a folder; empty if there is one line of files only.
     *
     * @param files text by name
     * @throws IllegalArgumentException if there are more than two
     */
    public static Optional<Branches> of(NamingStyle style, Map<String, String> files) {
        List<Script> ups = new ArrayList<>();
        new TreeMap<>(files)
                .forEach((file, text) ->
                        style.parse(file).filter(n -> !n.down()).ifPresent(n -> ups.add(Script.read(n, file, text))));
        Map<String, List<Script>> children = new LinkedHashMap<>();
        for (Script up : ups) {
            String parent = up.header().parent().orElse("");
            children.computeIfAbsent(parent, p -> new ArrayList<>()).add(up);
        }
        List<List<Script>> forks =
                children.values().stream().filter(c -> c.size() > 1).toList();
        if (forks.isEmpty()) {
            return Optional.empty();
        }
        if (forks.size() > 1 || forks.get(0).size() > 2) {
            throw new IllegalArgumentException("The folder holds more than two branches: "
                    + forks.stream()
                            .flatMap(List::stream)
                            .map(s -> "\"" + s.file() + "\"")
                            .collect(Collectors.joining(", "))
                    + " begin one each. Merge them one after the other.");
        }
        List<Script> one = line(forks.get(0).get(0), children);
        List<Script> other = line(forks.get(0).get(1), children);
        Set<String> base = new LinkedHashSet<>(files.keySet());
        base.removeAll(names(style, one, files));
        base.removeAll(names(style, other, files));
        return Optional.of(new Branches(base, one, other));
    }

    /** The changes of a branch, by which it is called. */
    public static Set<String> changes(List<Script> branch) {
        return branch.stream().map(s -> s.name().change().text()).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** The files of the base and of one branch. */
    public Map<String, String> with(List<Script> branch, NamingStyle style, Map<String, String> files) {
        Map<String, String> result = new HashMap<>();
        base.forEach(f -> result.put(f, files.getOrDefault(f, "")));
        names(style, branch, files).forEach(f -> result.put(f, files.getOrDefault(f, "")));
        return result;
    }

    private static List<Script> line(Script start, Map<String, List<Script>> children) {
        List<Script> line = new ArrayList<>();
        Optional<Script> next = Optional.of(start);
        while (next.isPresent()) {
            line.add(next.get());
            next = children.getOrDefault(next.get().checksum(), List.of()).stream()
                    .findFirst();
        }
        return line;
    }

    /** Names of up scripts with those of their downs and side files. */
    private static Set<String> names(NamingStyle style, List<Script> ups, Map<String, String> files) {
        Set<String> names = new LinkedHashSet<>();
        for (Script up : ups) {
            for (String file : List.of(up.file(), style.print(up.name().asDown()))) {
                names.add(file);
                names.add(file + ".conf");
            }
        }
        names.retainAll(files.keySet());
        return names;
    }
}
