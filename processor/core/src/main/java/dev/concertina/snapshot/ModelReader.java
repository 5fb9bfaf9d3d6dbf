package dev.concertina.snapshot;

import dev.concertina.schema.Intent;
import dev.concertina.schema.Model;
import java.util.ArrayList;
import java.util.List;

/** Reads what {@link ModelWriter} wrote. */
public final class ModelReader {
    private ModelReader() {}

    /**
     * Reads a model in any order of its records, save that a part follows what it belongs to.
     *
     * @param file its name, for messages
     * @throws UnreadableFileException if the text is no model of this format, naming the line
     */
    public static Model read(String file, String text) {
        SchemaReader schema = new SchemaReader();
        List<Intent> intents = new ArrayList<>();
        RecordsReader records = new RecordsReader(file, text, ModelWriter.KIND, ModelWriter.FORMAT);
        while (records.hasNext()) {
            JsonFields fields = records.next();
            if (fields.has("intent")) {
                intents.add(IntentReader.read(fields));
            } else if (!schema.read(fields)) {
                throw fields.bad("is a record that this release does not know");
            }
        }
        return new Model(schema.schema(), intents);
    }
}
