package dev.concertina.script;

import java.util.LinkedHashMap;
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
