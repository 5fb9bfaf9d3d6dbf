package dev.concertina.maven;

import dev.concertina.database.rehearse.Proof;
import dev.concertina.database.rehearse.RehearsalReport;
import dev.concertina.database.rehearse.RehearsedFile;
import dev.concertina.plan.Phase;
import java.util.ArrayList;
import java.util.List;

/** What a rehearsal must not show, each with all that is worse. */
enum FailOn {
    /** A way back that does not lead back, a file that stopped, a test that does not hold, a budget that is broken. */
    FAILED,
    /** A written file whose way back loses something of what was written since. */
    LOSSY,
    /** Anything that somebody should look at. */
    WARNING;

    private boolean stopsAt(Proof proof) {
        return switch (proof) {
            case LOSSLESS, FAILED -> false;
            case LOSSY, IRREVERSIBLE -> this != FAILED;
            case CONDITIONAL -> this == WARNING;
        };
    }

    /** What the report shows of it, beyond a failure. */
    List<String> findings(RehearsalReport report) {
        List<String> found = new ArrayList<>();
        for (RehearsedFile file : report.files()) {
            boolean isPurgeToCome = file.pending() && file.phase() == Phase.PURGE;
            if (stopsAt(file.proof()) && !isPurgeToCome) {
                found.add(file.file() + " is " + file.proof());
            }
            if (this == WARNING) {
                file.evidence().warnings().forEach(w -> found.add(file.file() + ": " + w));
            }
        }
        if (this == WARNING) {
            report.rows().emptyTables().forEach(t -> found.add("no row could be made for " + t));
        }
        return found;
    }
}
