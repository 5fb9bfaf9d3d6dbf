package dev.concertina.snapshot;

import dev.concertina.schema.Model;
import dev.concertina.schema.Schema;
import java.util.List;

/**
 * Writes a model as the text of {@code META-INF/concertina/schema.json}. Equal models in any order of declaration give
 * the same bytes, save for the order of a table's columns, which is kept.
 */
public final class ModelWriter {
    static final String KIND = "model";
    static final int FORMAT = 1;

    private ModelWriter() {}

    public static String write(Model model) {
        Records out = new Records(KIND, FORMAT);
        out.section("intents");
        out.addAll(IntentRecord.all(model.intents()));
        new SchemaRecords(Style.AS_WRITTEN).write(model.schema(), out);
        return out.text();
    }

    public static String write(Schema schema) {
        return write(new Model(schema, List.of()));
    }
}
