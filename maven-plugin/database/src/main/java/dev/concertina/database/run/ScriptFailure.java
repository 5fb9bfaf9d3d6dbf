package dev.concertina.database.run;

import dev.concertina.parse.Statement;
import dev.concertina.script.Script;
import java.sql.SQLException;
import java.util.Set;
import java.util.regex.Pattern;

/** A statement of a script that the server refused; its cause is the server's answer. */
public final class ScriptFailure extends SQLException {
    private static final long serialVersionUID = 1L;
    private static final int SHOWN = 200;
    private static final String DISK_FULL = "53100";
    /** undefined_table, undefined_function, undefined_object. */
    private static final Set<String> UNKNOWN = Set.of("42P01", "42883", "42704");

    /** feature_not_supported, which the server says of a value too: {@code cannot convert NaN to integer}. */
    private static final String NOT_SUPPORTED = "0A000";

    private static final Pattern WRITES = Pattern.compile("(?i)(UPDATE|INSERT|DELETE|MERGE|WITH)\\b.*", Pattern.DOTALL);

    private final String file;
    private final boolean writes;

    /**
     * Tells of a statement without the values of its script's placeholders.
     *
     * @param cause the answer of the server
     */
    public ScriptFailure(Script script, Statement statement, SQLException cause) {
        super(
                script.masked(script.file() + " stopped at line "
                        + statement.position().line() + ": " + cause.getMessage() + "\n  in: "
                        + shortened(script.masked(statement.text())) + hint(cause)),
                cause.getSQLState(),
                masked(script, cause));
        this.file = script.file();
        this.writes = WRITES.matcher(statement.text().strip()).matches();
    }

    /** The answer itself, unless it stands in it what must not be told: a stack trace is printed, too. */
    private static SQLException masked(Script script, SQLException cause) {
        String message = String.valueOf(cause.getMessage());
        String masked = script.masked(message);
        return masked.equals(message) ? cause : new SQLException(masked, cause.getSQLState());
    }

    public String file() {
        return file;
    }

    /** Whether a row stood in the way: the script looked before it changed anything, or a value or constraint refused it. */
    public boolean isRefusedByRows() {
        String state = getSQLState();
        return state != null
                && (state.startsWith("23") || state.startsWith("22") || (writes && state.equals(NOT_SUPPORTED)));
    }

    private static String hint(SQLException cause) {
        if (DISK_FULL.equals(cause.getSQLState())) {
            return "\n  The server's disk is full. The statement was undone, with the transaction around it if there was one;"
                    + " what the ledger tells of before it stays, and what a build left behind is cleared away. Make room, or"
                    + " give the server a larger disk, then run the same command again: it goes on from here.";
        }
        boolean created = String.valueOf(cause.getMessage()).contains("create \"pg_catalog.");
        return created || UNKNOWN.contains(String.valueOf(cause.getSQLState()))
                ? "\n  Names of your own need their schema (public.orders): scripts run with search_path = pg_catalog."
                : "";
    }

    private static String shortened(String sql) {
        String line = sql.strip().replaceAll("\\s+", " ");
        return line.length() <= SHOWN ? line : line.substring(0, SHOWN) + "…";
    }
}
