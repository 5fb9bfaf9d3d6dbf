package dev.concertina.maven;

import dev.concertina.database.apply.RowWork;
import dev.concertina.database.apply.TableRows;
import dev.concertina.database.rehearse.TimeEstimate;
import java.util.Locale;
import java.util.OptionalLong;

/** Rows and times in words; each is a guess, and says of what. */
final class Amounts {
    private static final String NEVER = "not known, as it was never analysed";

    private Amounts() {}

    static String files(int number) {
        return number + (number == 1 ? " file" : " files");
    }

    static String table(TableRows table) {
        return table.table() + " (rows: " + rows(table) + ")";
    }

    static String work(RowWork work) {
        return rows(work.table())
                + switch (work.kind()) {
                    case BACKFILL -> ", backfill of ";
                    case INDEX -> ", index on ";
                }
                + work.table().table();
    }

    static String time(TimeEstimate time) {
        String measured = duration(time.millis()) + " in the last rehearsal, with " + number(time.rehearsed())
                + " rows in all tables";
        OptionalLong scaled = time.scaled();
        return scaled.isPresent()
                ? "about " + duration(scaled.getAsLong()) + ", in proportion to " + measured
                : measured;
    }

    private static String rows(TableRows table) {
        return table.rows().isPresent() ? "about " + number(table.rows().getAsLong()) : NEVER;
    }

    /** In milliseconds up to ten seconds, in seconds up to ten minutes, in minutes then. */
    private static String duration(long millis) {
        return millis < 10_000
                ? number(millis) + " ms"
                : millis < 600_000 ? number(millis / 1_000) + " s" : number(millis / 60_000) + " min";
    }

    private static String number(long number) {
        return String.format(Locale.ROOT, "%,d", number);
    }
}
