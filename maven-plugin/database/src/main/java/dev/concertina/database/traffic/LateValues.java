package dev.concertina.database.traffic;

import dev.concertina.database.catalog.CatalogReader;
import dev.concertina.schema.Name;
import dev.concertina.schema.Schema;
import dev.concertina.schema.Table;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Values that old code may write: it knows nothing of rules that a file brings, so what it could write before the file it
 * must be able to write behind it, too. Nothing that is written here stays.
 *
 * @param before a session of the database before the file
 * @param after one of that behind it
 */
record LateValues(Connection before, Connection after) {
    private static final Pattern QUOTED = Pattern.compile("\"([^\"]+)\"");
    private static final List<Optional<String>> VALUES = List.of(
            Optional.empty(), Optional.of(""), Optional.of("0"), Optional.of("-1"), Optional.of("x".repeat(300)));

    /** Tries them on one row of each table. */
    void check(List<ClientRow> rows, List<ClientFailure> failures, List<String> warnings) throws SQLException {
        Schema now = CatalogReader.read(after);
        Set<String> told = new HashSet<>();
        for (ClientRow row : rows) {
            for (String sql : row.table().variations(row.row(), row.other(), VALUES)) {
                Optional<SQLException> refusal = refusal(after, sql);
                if (refusal.isPresent()
                        && refusal(before, sql).isEmpty()
                        && told.add(Outcome.firstLine(refusal.get()))) {
                    tell(row.table(), now, sql, refusal.get(), failures, warnings);
                }
            }
        }
    }

    private static void tell(
            ClientTable table,
            Schema now,
            String sql,
            SQLException refusal,
            List<ClientFailure> failures,
            List<String> warnings) {
        String state = String.valueOf(refusal.getSQLState());
        String reason = Outcome.firstLine(refusal);
        if (isRuleOfOldColumns(table.table(), now, refusal)) {
            failures.add(new ClientFailure(CodeVersion.OLD, Moment.AFTER_UP, sql, state, reason));
        } else {
            warnings.add("Old code that writes such a value is refused from here on (" + state + " " + reason + "): "
                    + sql + ". The new form has no room for it: let old code stop writing such values first,"
                    + " or convert them.");
        }
    }

    /**
     * Whether the rule is about columns alone that old code knows, and not about what these are converted to. The server
     * quotes the constraint, or the column that must not be NULL.
     */
    private static boolean isRuleOfOldColumns(Table old, Schema now, SQLException refusal) {
        Optional<Table> table = now.table(old.name());
        if (table.isEmpty() || !String.valueOf(refusal.getSQLState()).startsWith("23")) {
            return false;
        }
        List<Name> unknown = table.get().columns().keySet().stream()
                .filter(c -> old.column(c).isEmpty())
                .toList();
        return QUOTED.matcher(Outcome.firstLine(refusal))
                .results()
                .map(m -> Name.shortened(m.group(1)))
                .noneMatch(n -> unknown.contains(n)
                        || Optional.ofNullable(table.get().constraints().get(n))
                                .filter(c -> c.mentionsAny(unknown))
                                .isPresent());
    }

    private static Optional<SQLException> refusal(Connection connection, String sql) throws SQLException {
        connection.setAutoCommit(false);
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
            return Optional.empty();
        } catch (SQLException e) {
            return Optional.of(e);
        } finally {
            connection.rollback();
            connection.setAutoCommit(true);
        }
    }
}
