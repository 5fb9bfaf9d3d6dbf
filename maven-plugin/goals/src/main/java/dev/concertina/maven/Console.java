package dev.concertina.maven;

import java.util.Map;
import org.apache.maven.plugin.logging.Log;

/**
 * Where a goal's results go: as lines into Maven's log, or as one line of JSON to standard output, which a quiet build
 * ({@code -q}) prints too. Each is silent in the other's format.
 */
final class Console {
    private final Log log;
    private final JsonLine document;
    private final boolean json;
    private final boolean terminal;

    /** @param terminal whether somebody looks at it while it is written */
    Console(Log log, JsonLine document, boolean json, boolean terminal) {
        this.terminal = terminal && !json;
        this.log = log;
        this.document = document;
        this.json = json;
    }

    boolean json() {
        return json;
    }

    boolean terminal() {
        return terminal;
    }

    /** Takes the place of the terminal's last line, until the next one. */
    void redraw(String text) {
        document.redraw(text);
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
            document.print(fields);
        }
    }
}
