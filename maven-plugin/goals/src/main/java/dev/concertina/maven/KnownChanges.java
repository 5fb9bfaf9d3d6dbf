package dev.concertina.maven;

import dev.concertina.script.NamingStyle;
import dev.concertina.snapshot.PendingContract;
import dev.concertina.snapshot.SnapshotReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** The names of changes in all folders of a build: what is unknown to one module may be meant for another. */
record KnownChanges(Reactor reactor, NamingStyle style) {
    /** @throws IllegalArgumentException if a name is of no change of any module */
    void require(Set<String> names) throws IOException {
        Set<String> known = new TreeSet<>();
        for (Path folder : reactor.folders().values()) {
            known.addAll(files(folder));
            known.addAll(pending(folder));
        }
        Set<String> unknown = new TreeSet<>(names);
        unknown.removeAll(known);
        if (!unknown.isEmpty()) {
            throw new IllegalArgumentException("No module of this build has a change called " + quoted(unknown)
                    + ", so no contract was written. mvn db:contract lists those that are pending.");
        }
    }

    private static String quoted(Set<String> names) {
        return "\"" + String.join("\", \"", names) + "\"";
    }

    private List<String> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.flatMap(f -> style.parse(f.getFileName().toString()).stream())
                    .map(n -> n.change().text())
                    .toList();
        }
    }

    private static List<String> pending(Path folder) throws IOException {
        Path snapshot = folder.resolve("schema.json");
        if (!Files.exists(snapshot)) {
            return List.of();
        }
        return SnapshotReader.read(snapshot.toString(), Files.readString(snapshot)).pending().stream()
                .map(PendingContract::name)
                .toList();
    }
}
