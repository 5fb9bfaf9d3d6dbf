package dev.concertina.script;

import dev.concertina.snapshot.Fingerprint;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A script and the one that undoes it.
 *
 * @param down empty only in a folder that has this as a problem
 */
public record ScriptPair(Script up, Optional<Script> down) {
    public long number() {
        return up.name().number();
    }

    /** {@code 0012_expand_rename-email}. */
    public String id() {
        return up.name().id();
    }

    /** A migration within a history, by what its scripts are; {@code down} is empty where there is none. */
    public static String line(String id, String up, String down) {
        return id + " " + up + " " + down;
    }

    /** The hash of a history, by the lines of its migrations in order. */
    public static String fingerprint(List<String> lines) {
        return Fingerprint.of(String.join("\n", lines));
    }

    /** This one within a history. */
    public String line() {
        return line(id(), up.checksum(), down.map(Script::checksum).orElse(""));
    }

    /** Both scripts, and what a naming style puts beside them, by file name. */
    public Map<String, String> files(NamingStyle style) {
        Map<String, String> files = new LinkedHashMap<>();
        Stream.concat(Stream.of(up), down.stream()).forEach(script -> {
            files.put(script.file(), script.text());
            style.sideFile(script).ifPresent(text -> files.put(script.file() + ".conf", text));
        });
        return files;
    }
}
