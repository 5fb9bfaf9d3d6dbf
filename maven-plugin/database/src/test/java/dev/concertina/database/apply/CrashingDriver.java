package dev.concertina.database.apply;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.Driver;
import java.sql.DriverManager;
import java.sql.DriverPropertyInfo;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.SQLFeatureNotSupportedException;
import java.sql.Statement;
import java.util.Properties;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * The real driver, but a fault strikes at a given moment: an odd number is before, an even one after a call that reaches
 * the server. The number comes in front of the address: {@code jdbc:crash:17:postgresql://…}.
 */
final class CrashingDriver implements Driver {
    /** How the process ends. */
    static final int KILLED = 137;

    private static final String PREFIX = "jdbc:crash:";

    private final Fault fault;
    private final AtomicInteger moment = new AtomicInteger();

    CrashingDriver(Fault fault) {
        this.fault = fault;
    }

    /** What happens at the given moment. */
    interface Fault {
        /** @param connection on which it happens */
        void strike(Connection connection) throws SQLException;
    }

    /** How many moments there were. */
    int moments() {
        return moment.get();
    }

    @Override
    public @Nullable Connection connect(String url, Properties info) throws SQLException {
        if (!acceptsURL(url)) {
            return null;
        }
        String rest = url.substring(PREFIX.length());
        int death = Integer.parseInt(rest.substring(0, rest.indexOf(':')));
        Connection real = DriverManager.getConnection("jdbc" + rest.substring(rest.indexOf(':')), info);
        return wrap(Connection.class, real, real, death);
    }

    private <T> T wrap(Class<T> type, T real, Connection connection, int death) {
        Object proxy = Proxy.newProxyInstance(
                CrashingDriver.class.getClassLoader(), new Class<?>[] {type}, (self, method, arguments) -> {
                    boolean reaches = method.getName().startsWith("execute")
                            || method.getName().equals("commit")
                            || method.getName().equals("rollback");
                    try {
                        step(reaches, connection, death);
                        Object result = method.invoke(real, arguments);
                        step(reaches, connection, death);
                        if (result instanceof PreparedStatement statement) {
                            return wrap(PreparedStatement.class, statement, connection, death);
                        }
                        return result instanceof Statement statement
                                ? wrap(Statement.class, statement, connection, death)
                                : result;
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                });
        return type.cast(proxy);
    }

    private void step(boolean reaches, Connection connection, int death) throws SQLException {
        if (reaches && moment.incrementAndGet() == death) {
            fault.strike(connection);
        }
    }

    @Override
    public boolean acceptsURL(String url) {
        return url.startsWith(PREFIX);
    }

    @Override
    public DriverPropertyInfo[] getPropertyInfo(String url, Properties info) {
        return new DriverPropertyInfo[0];
    }

    @Override
    public int getMajorVersion() {
        return 1;
    }

    @Override
    public int getMinorVersion() {
        return 0;
    }

    @Override
    public boolean jdbcCompliant() {
        return false;
    }

    @Override
    public Logger getParentLogger() throws SQLFeatureNotSupportedException {
        throw new SQLFeatureNotSupportedException();
    }
}
