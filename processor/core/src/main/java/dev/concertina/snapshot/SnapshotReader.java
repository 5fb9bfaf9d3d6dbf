package dev.concertina.snapshot;

import dev.concertina.schema.Intent;
import dev.concertina.schema.Name;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads what {@link SnapshotWriter} wrote; one instance reads one file. */
public final class SnapshotReader {
    private final SchemaReader schema = new SchemaReader();
    private final Map<String, Pending> pending = new LinkedHashMap<>();
    private final List<Retired> retired = new ArrayList<>();
    private Optional<Head> head = Optional.empty();

    private SnapshotReader() {}

    /**
     * Reads a snapshot in any order of its records, save that a part follows what it belongs to.
     *
     * @param file its name, for messages
     * @throws UnreadableFileException if the text is no snapshot of this format, naming the line
     */
    public static Snapshot read(String file, String text) {
        SnapshotReader reader = new SnapshotReader();
        new RecordsReader(file, text, SnapshotWriter.KIND, SnapshotWriter.FORMAT).forEachRemaining(reader::record);
        return new Snapshot(
                reader.head,
                reader.schema.schema(),
                reader.pending.values().stream().map(Pending::contract).toList(),
                reader.retired);
    }

    private void record(JsonFields fields) {
        if (fields.has("head")) {
            if (head.isPresent()) {
                throw fields.bad("is a second head (did a merge keep both sides? mvn db:merge mends two branches)");
            }
            head = Optional.of(new Head(fields.number("head"), fields.text("file"), fields.text("checksum")));
        } else if (fields.has("pending")) {
            pending(fields);
        } else if (fields.has("retired")) {
            retired.add(retired(fields));
        } else if (!schema.read(fields)) {
            throw fields.bad("is a record that this release does not know");
        }
        fields.complete(fields);
    }

    private static Retired retired(JsonFields fields) {
        Retired.Kind kind = fields.as("kind", Retired.Kind::valueOf);
        if ((kind == Retired.Kind.COLUMN) != fields.has("column")) {
            throw fields.bad("names a column, or lacks one, against its kind");
        }
        return new Retired(
                fields.number("retired"),
                kind,
                fields.as("object", Spelling::qualifiedName),
                fields.optional("column", Name::of));
    }

    private void pending(JsonFields fields) {
        long number = fields.number("pending");
        String name = fields.text("name");
        String key = number + " " + name;
        if (fields.has("lastFile")) {
            if (pending.put(key, new Pending(number, name, fields.text("lastFile"))) != null) {
                throw fields.bad("repeats a pending contract (did a merge keep both sides?)");
            }
            return;
        }
        Pending owner = pending.get(key);
        if (owner == null) {
            throw fields.bad("belongs to a pending contract that has no record of its own before it");
        }
        owner.read(fields);
    }

    /** A pending contract whose records are still coming. */
    private static final class Pending {
        private final long number;
        private final String name;
        private final String lastFile;
        private final List<Intent> intents = new ArrayList<>();
        private final SchemaReader before = new SchemaReader();
        private final SchemaReader after = new SchemaReader();

        Pending(long number, String name, String lastFile) {
            this.number = number;
            this.name = name;
            this.lastFile = lastFile;
        }

        void read(JsonFields fields) {
            fields.inner("intent").ifPresent(i -> intents.add(IntentReader.read(i)));
            fields.inner("before").ifPresent(r -> schema(before, r));
            fields.inner("after").ifPresent(r -> schema(after, r));
        }

        PendingContract contract() {
            return new PendingContract(number, name, lastFile, before.schema(), after.schema(), intents);
        }

        private static void schema(SchemaReader reader, JsonFields record) {
            if (!reader.read(record)) {
                throw record.bad("is a record that this release does not know");
            }
        }
    }
}
