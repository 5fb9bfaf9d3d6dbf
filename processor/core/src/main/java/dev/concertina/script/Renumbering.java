package dev.concertina.script;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.TreeMap;

/**
 * Puts migrations behind others, one after the other: numbers, parents and depends are mended, statements stay. The fingerprint
 * of the schema is taken out of moved headers, because it is known only once the files are run in their new order.
 */
public final class Renumbering {
    private final NamingStyle style;
    private final Map<String, String> files;
    private final Map<String, String> renamed = new LinkedHashMap<>();
    private final Map<String, String> ids = new HashMap<>();
    private OptionalLong last;
    private Optional<String> parent;

    /**
     * Begins behind a folder.
     *
     * @param texts the folder's files by name
     */
    public Renumbering(MigrationFolder kept, Map<String, String> texts) {
        this.style = kept.style();
        this.files = new TreeMap<>(texts);
        this.last = kept.lastNumber();
        this.parent = kept.last().map(p -> p.up().checksum());
    }

    /** All files so far, text by name. */
    public Map<String, String> files() {
        return files;
    }

    /** The new name of each moved file, by its old one, where they differ. */
    public Map<String, String> renamed() {
        return renamed;
    }

    /** Adds a migration at the end. */
    public void add(ScriptPair pair) {
        long number = number(pair.number());
        FileName name = pair.up().name().withNumber(number);
        ids.put(pair.id(), name.id());
        Header header = pair.up().header();
        Optional<String> newParent = header.parent().isPresent() ? parent : Optional.empty();
        boolean stays = number == pair.number() && header.parent().equals(newParent);
        Script up = stays ? keep(pair.up()) : put(pair.up(), name, newParent);
        pair.down().ifPresent(d -> {
            if (stays) {
                keep(d);
            } else {
                put(d, name.asDown(), d.header().parent());
            }
        });
        last = OptionalLong.of(number);
        parent = Optional.of(up.checksum());
    }

    private long number(long own) {
        if (last.isEmpty()) {
            return own;
        }
        long before = last.getAsLong();
        boolean keeps = own > before && Numbering.of(own) == Numbering.TIMESTAMP;
        return keeps ? own : Numbering.of(before).after(before);
    }

    private Script keep(Script script) {
        return put(script, script);
    }

    private Script put(Script script, FileName name, Optional<String> parent) {
        List<String> depends = new ArrayList<>();
        script.header().depends().forEach(id -> depends.add(ids.getOrDefault(id, id)));
        Header header = script.header().after(parent, depends).withSchema(Optional.empty());
        return put(script, script.moved(name, style.print(name), header));
    }

    private Script put(Script script, Script moved) {
        files.put(moved.file(), moved.text());
        style.sideFile(moved).ifPresent(text -> files.put(moved.file() + ".conf", text));
        if (!moved.file().equals(script.file())) {
            renamed.put(script.file(), moved.file());
        }
        return moved;
    }
}
