package dev.concertina.database.rehearse;

import com.google.gson.Gson;
import com.google.gson.JsonParseException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How long a file took in a rehearsal.
 *
 * @param file name of its up script
 * @param upMillis of the first run
 * @param downMillis of the way back
 * @param rows in all tables while it ran
 */
public record RehearsedTime(String file, long upMillis, long downMillis, long rows) {
    /**
     * Those of a report.
     *
     * @param json the report for machines
     * @throws JsonParseException if it is something else
     */
    public static List<RehearsedTime> read(String json) {
        Report report = new Gson().fromJson(json, Report.class);
        if (report == null || report.files() == null) {
            throw new JsonParseException("it has no \"files\"");
        }
        return report.files();
    }

    private record Report(@Nullable List<RehearsedTime> files) {}
}
