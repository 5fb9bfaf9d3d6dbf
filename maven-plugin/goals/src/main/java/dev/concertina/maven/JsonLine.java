package dev.concertina.maven;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import java.io.PrintStream;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Writes objects, each on one line.
 *
 * @param project the artifact's id, which tells the documents of a build with several modules apart
 */
record JsonLine(PrintStream out, String project) {
    private static final Gson GSON =
            new GsonBuilder().disableHtmlEscaping().serializeNulls().create();

    /** Begins the terminal's last line again. */
    void redraw(String text) {
        out.print("\r\u001b[K" + text);
        out.flush();
    }

    void print(Map<String, ?> fields) {
        Map<String, Object> all = new LinkedHashMap<>();
        all.put("project", project);
        all.putAll(fields);
        out.println(GSON.toJson(all));
    }
}
