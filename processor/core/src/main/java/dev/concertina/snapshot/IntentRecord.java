package dev.concertina.snapshot;

import dev.concertina.schema.Intent;
import java.util.Comparator;
import java.util.List;

/** Writes intents as records, sorted by their text. */
final class IntentRecord {
    private IntentRecord() {}

    static List<JsonLine> all(List<Intent> intents) {
        return intents.stream()
                .map(IntentRecord::line)
                .sorted(Comparator.comparing(JsonLine::json))
                .toList();
    }

    private static JsonLine line(Intent intent) {
        JsonLine line = new JsonLine();
        if (intent instanceof Intent.RenamedTable i) {
            return head(line, "renamedTable", i).text("from", Spelling.of(i.from()));
        } else if (intent instanceof Intent.RenamedColumn i) {
            return head(line, "renamedColumn", i)
                    .text("column", i.column())
                    .text("from", i.from())
                    .text("up", i.conversion().map(c -> c.up()))
                    .text("down", i.conversion().map(c -> c.down()));
        } else if (intent instanceof Intent.ConvertedColumn i) {
            return head(line, "convertedColumn", i)
                    .text("column", i.column())
                    .text("up", i.conversion().up())
                    .text("down", i.conversion().down());
        } else if (intent instanceof Intent.MovedColumns i) {
            return head(line, "movedColumns", i).texts("up", i.up()).texts("down", i.down());
        } else if (intent instanceof Intent.BackfilledColumn i) {
            return head(line, "backfilledColumn", i)
                    .text("column", i.column())
                    .text("value", i.value())
                    .text("down", i.down());
        } else if (intent instanceof Intent.AllowedRewrite i) {
            return head(line, "allowedRewrite", i).text("column", i.column()).text("why", i.why());
        }
        Intent.Dropped i = (Intent.Dropped) intent;
        return head(line, "dropped", i).texts("columns", i.columns()).text("reason", i.reason());
    }

    private static JsonLine head(JsonLine line, String kind, Intent intent) {
        return line.text("intent", kind).text("table", Spelling.of(intent.table()));
    }
}
