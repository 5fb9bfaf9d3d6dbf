package dev.concertina.database.apply;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Set;

/** A connection for code of others, whose transaction stays ours to end. */
final class OneTransaction {
    private static final Set<String> OURS = Set.of("commit", "close", "abort", "setAutoCommit");
    private static final String NUMBER = "SELECT pg_catalog.pg_current_xact_id()::text";

    private final Session session;
    private final String number;

    private OneTransaction(Session session, String number) {
        this.session = session;
        this.number = number;
    }

    /** Of the transaction that is open. */
    static OneTransaction of(Session session) throws SQLException {
        return new OneTransaction(session, session.text(NUMBER).orElseThrow());
    }

    /** The connection; a savepoint may be rolled back to, the whole may not. */
    Connection connection() {
        return (Connection) Proxy.newProxyInstance(
                Connection.class.getClassLoader(), new Class<?>[] {Connection.class}, (proxy, method, arguments) -> {
                    boolean whole = method.getName().equals("rollback") && method.getParameterCount() == 0;
                    if (whole || OURS.contains(method.getName())) {
                        throw new SQLException(
                                "A data migration called " + method.getName() + " on its connection, whose"
                                        + " transaction is the goal's; nothing was moved. Leave that call out.");
                    }
                    try {
                        return method.invoke(session.connection(), arguments);
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                });
    }

    /** @throws ApplyException if the transaction ended by a statement of the others' */
    void requireOpen(String name) throws SQLException {
        if (!session.text(NUMBER).orElseThrow().equals(number)) {
            throw new ApplyException(
                    "Data migration " + name + " ended the transaction that it was given, so part of what it"
                            + " did may stay, and the ledger tells nothing of it. See what it did, then leave COMMIT and ROLLBACK out"
                            + " of its statements.");
        }
    }
}
