package dev.concertina.maven;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.sql.SQLException;
import java.util.Optional;
import java.util.regex.Pattern;

/** Failures of the file system and of servers as a user can follow them: the bare ones often name a path only. */
final class Failures {
    /** insufficient_privilege. */
    private static final String NO_RIGHT = "42501";

    private static final String DISK_FULL = "53100";

    /** The schema's name in whatever language; not a database whose name begins so. */
    private static final Pattern LEDGER = Pattern.compile("\\bconcertina\\b");

    private Failures() {}

    static String of(IOException failure) {
        if (!(failure instanceof FileSystemException file)) {
            return "Reading or writing failed: " + failure.getMessage() + ". Mend that, and run the goal again.";
        }
        return "\"" + file.getFile() + "\" " + reason(file) + ", so the goal stopped. Mend that, and run it again.";
    }

    static String of(SQLException failure) {
        if (DISK_FULL.equals(failure.getSQLState())) {
            return "The disk of the throw-away server is full: " + failure.getMessage()
                    + " – the goal stopped, and what"
                    + " the server had written is gone. Its files lie in /dev/shm where that has room, else in"
                    + " java.io.tmpdir: make room there, try fewer rows (-Ddb.rehearsal.rows), or set db.rehearsal.url.";
        }
        return "The throw-away server refused: " + failure.getMessage()
                + " – nothing was written. If db.rehearsal.url is set, check it, db.rehearsal.user and"
                + " db.rehearsal.password; the role must be allowed to create databases.";
    }

    /** Of the database that matters. */
    static String ofTarget(SQLException failure) {
        boolean lacksRight = NO_RIGHT.equals(failure.getSQLState());
        if (lacksRight && LEDGER.matcher(String.valueOf(failure.getMessage())).find()) {
            return "The database refused: " + failure.getMessage()
                    + " – the role may not use the ledger, so nothing was"
                    + " done. Have its owner run this, with the role in place of …:\n"
                    + "    GRANT USAGE ON SCHEMA concertina TO …;\n"
                    + "    GRANT SELECT ON ALL TABLES IN SCHEMA concertina TO …;\n"
                    + "    GRANT EXECUTE ON FUNCTION concertina.append TO …;";
        }
        if (lacksRight) {
            return "The database refused: " + failure.getMessage()
                    + " – the role lacks a right, and the goal stopped. If the database has no ledger yet (mvn db:status),"
                    + " the role that migrates makes it with its own mvn db:approve or db:apply; then this one needs"
                    + " three rights on it, which its next failure names.";
        }
        return "The database refused: " + failure.getMessage()
                + " – the goal stopped; what it had done, if anything, stands in the ledger. Check db.url, db.user and the"
                + " password, and run it again: mvn db:status tells where the database is.";
    }

    private static String reason(FileSystemException failure) {
        if (failure instanceof FileAlreadyExistsException) {
            return "is in the way";
        }
        if (failure instanceof NoSuchFileException) {
            return "does not exist";
        }
        if (failure instanceof AccessDeniedException) {
            return "cannot be read or written by this user";
        }
        if (failure instanceof NotDirectoryException) {
            return "is no folder";
        }
        return "could not be read or written: "
                + Optional.ofNullable(failure.getReason())
                        .orElse(failure.getClass().getSimpleName());
    }
}
