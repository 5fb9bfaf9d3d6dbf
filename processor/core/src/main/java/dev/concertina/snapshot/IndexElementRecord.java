package dev.concertina.snapshot;

import dev.concertina.schema.Expression;
import dev.concertina.schema.IndexElement;
import dev.concertina.schema.Name;
import java.util.ArrayList;
import java.util.List;

/** One key of an index: a text if it is a plain column, else an object. */
final class IndexElementRecord {
    private IndexElementRecord() {}

    static List<String> all(List<IndexElement> keys, Style style) {
        List<String> all = new ArrayList<>();
        for (IndexElement key : keys) {
            all.add(json(key, style));
        }
        return all;
    }

    private static String json(IndexElement key, Style style) {
        return key.isPlainColumn()
                ? JsonLine.quoted(key.column().orElseThrow().text())
                : fields(new JsonLine(), key, style).json();
    }

    static JsonLine fields(JsonLine line, IndexElement key, Style style) {
        line.text("column", key.column())
                .text("expression", key.expression().map(style::spell))
                .text("collation", key.collation().map(Spelling::of))
                .text("operatorClass", key.operatorClass())
                .flag("descending", key.descending());
        return key.nullsFirst() == key.descending() ? line : line.raw("nullsFirst", "" + key.nullsFirst());
    }

    static List<IndexElement> read(JsonFields fields, String key) {
        return fields.mixed(
                key, text -> IndexElement.of(Name.of(text)), inner -> inner.complete(IndexElementRecord.read(inner)));
    }

    static IndexElement read(JsonFields fields) {
        boolean descending = fields.flag("descending");
        if (fields.has("column") == fields.has("expression")) {
            throw fields.bad("has a key that is not either a column or an expression");
        }
        return new IndexElement(
                fields.optional("column", Name::of),
                fields.optional("expression", Expression::of),
                fields.optional("collation", Spelling::qualifiedName),
                fields.optional("operatorClass"),
                descending,
                fields.has("nullsFirst") ? fields.flag("nullsFirst") : descending);
    }
}
