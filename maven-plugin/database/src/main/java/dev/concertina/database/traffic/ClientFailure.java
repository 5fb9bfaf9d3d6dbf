package dev.concertina.database.traffic;

/**
 * A statement of a client that did not do what it does without the migration.
 *
 * @param code which version of the code
 * @param statement its SQL
 * @param sqlState the server's code; empty if the statement succeeded with another result
 * @param reason in the server's words, or what the client read instead
 * @see <a href="https://www.postgresql.org/docs/current/errcodes-appendix.html">Error codes</a>
 */
public record ClientFailure(CodeVersion code, Moment moment, String statement, String sqlState, String reason) {
    /** In words: which code fails, when, how, and at what. */
    @Override
    public String toString() {
        return code + " code fails " + moment + ": " + (sqlState.isEmpty() ? "" : sqlState + " ") + reason + "\n  in: "
                + statement;
    }
}
