package dev.concertina.maven;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import java.io.PrintStream;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.maven.plugin.logging.Log;

/**
 * Where a goal's results go: as lines into Maven's log, or as one line of JSON to standard output, which a quiet build
 * ({@code -q}) prints too. Each is silent in the other's format.
 */
final class Console {
    private static final Gson GSON =
            new GsonBuilder().disableHtmlEscaping().serializeNulls().create();

    private final Log log;
    private final PrintStream out;
    private final String project;
    private final boolean json;

    /** @param project the artifact's id, which tells the documents of a build with several modules apart */
    Console(Log log, PrintStream out, String project, boolean json) {
        this.log = log;
        this.out = out;
        this.project = project;
        this.json = json;
    }

    boolean json() {
        return json;
    }

    void line(String text) {
        if (!json) {
            log.info(text);
        }
    }

    void warn(String text) {
        if (!json) {
            log.warn(text);
        }
    }

    /** What is told in a quiet build too. */
    void error(String text) {
        if (!json) {
            log.error(text);
        }
    }

    /** The whole result as one object, on one line. */
    void document(Map<String, ?> fields) {
        if (json) {
            Map<String, Object> all = new LinkedHashMap<>();
            all.put("project", project);
            all.putAll(fields);
            out.println(GSON.toJson(all));
        }
    }
}
