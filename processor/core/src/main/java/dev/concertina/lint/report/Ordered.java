package dev.concertina.lint.report;

import java.util.LinkedHashMap;
import java.util.Map;

/** Objects of JSON whose fields keep their order. */
final class Ordered {
    private Ordered() {}

    /** @param fields names and values in turn */
    static Map<String, Object> of(Object... fields) {
        Map<String, Object> map = new LinkedHashMap<>();
        for (int i = 0; i < fields.length; i += 2) {
            map.put((String) fields[i], fields[i + 1]);
        }
        return map;
    }
}
