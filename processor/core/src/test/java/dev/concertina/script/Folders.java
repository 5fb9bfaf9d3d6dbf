package dev.concertina.script;

import dev.concertina.plan.Phase;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** A folder that a test fills. */
final class Folders {
    private final NamingStyle style;
    private final TreeMap<String, String> files = new TreeMap<>();

    Folders(NamingStyle style) {
        this.style = style;
    }

    Folders copy() {
        Folders copy = new Folders(style);
        copy.files.putAll(files);
        return copy;
    }

    /** A generated pair that follows the last. */
    Folders add(long number, String change, String... depends) {
        FileName name = FileName.up(number, Optional.empty(), Phase.EXPAND, new ChangeName(change));
        Header header = Header.of(name.change(), name.phase())
                .after(read().last().map(p -> p.up().checksum()), List.of(depends))
                .withSchema(Optional.of("sha256/v1:" + number));
        List<Section> up = List.of(new Section("Because.", List.of("SELECT '" + change + "'"), false));
        files.put(style.print(name), ScriptWriter.write(header, up));
        files.put(style.print(name.asDown()), ScriptWriter.write(header.after(Optional.empty(), List.of()), up));
        return this;
    }

    /** A pair without header. */
    Folders byHand(long number, String change, String text) {
        FileName name = FileName.up(number, Optional.empty(), Phase.EXPAND, new ChangeName(change));
        files.put(style.print(name), text);
        files.put(style.print(name.asDown()), "-- nothing to undo: a test\n");
        return this;
    }

    Folders put(String name, String text) {
        files.put(name, text);
        return this;
    }

    Folders remove(String name) {
        files.remove(name);
        return this;
    }

    String text(String name) {
        return files.get(name);
    }

    Map<String, String> files() {
        return files;
    }

    MigrationFolder read() {
        return MigrationFolder.read(style, files);
    }

    List<String> codes() {
        return read().problems().stream().map(Problem::code).toList();
    }
}
