package dev.concertina.maven;

import dev.concertina.snapshot.Retired;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Lists what contracts retired. */
record RetiredReport(Console console) {
    void print(List<Retired> retired) {
        console.document(
                Map.of("retired", retired.stream().map(RetiredReport::fields).toList()));
        if (retired.isEmpty()) {
            console.line("Nothing is retired.");
            return;
        }
        console.line("Retired, with the number of the contract that did it:");
        retired.forEach(r -> console.line(String.format("  %04d  %s %s", r.number(), kind(r), name(r))));
        console.line("Drop what was retired up to a contract with mvn db:purge -Ddb.upTo=<number>."
                + " The values are gone then, and no way back leads past it.");
    }

    private static Map<String, Object> fields(Retired retired) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("number", retired.number());
        fields.put("kind", kind(retired));
        fields.put("name", name(retired));
        return fields;
    }

    private static String kind(Retired retired) {
        return retired.kind().name().toLowerCase(Locale.ROOT);
    }

    private static String name(Retired retired) {
        return retired.object() + retired.column().map(c -> "." + c).orElse("");
    }
}
