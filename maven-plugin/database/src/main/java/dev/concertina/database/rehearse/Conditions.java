package dev.concertina.database.rehearse;

import dev.concertina.ddl.SqlWriter;
import dev.concertina.schema.Expression;
import dev.concertina.schema.Name;
import dev.concertina.schema.Table;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What each row of a table must satisfy by itself: its checks, those of later schemas while they stand, and that a
 * partition takes it.
 *
 * @param all each true or unknown for a row that is allowed
 */
record Conditions(Table table, List<Expression> all) {
    private static final String CHECKS = """
            SELECT pg_get_expr(conbin, conrelid) FROM pg_constraint
            WHERE contype = 'c' AND conrelid = ?::regclass ORDER BY conname""";
    private static final String PARTITIONS = """
            SELECT string_agg('(' || pg_get_partition_constraintdef(relid) || ')', ' OR ' ORDER BY relid::oid)
            FROM pg_partition_tree(?::regclass) WHERE isleaf AND level > 0""";

    static Conditions of(Connection connection, Table table) throws SQLException {
        List<Expression> all = new ArrayList<>();
        List<String> queries = table.partitioning().isPresent() ? List.of(CHECKS, PARTITIONS) : List.of(CHECKS);
        for (String query : queries) {
            try (PreparedStatement statement = connection.prepareStatement(query)) {
                statement.setString(1, SqlWriter.quote(table.name()));
                try (ResultSet row = statement.executeQuery()) {
                    while (row.next()) {
                        String condition = row.getString(1);
                        if (condition != null) {
                            all.add(Expression.of(condition));
                        }
                    }
                }
            }
        }
        return new Conditions(table, all);
    }

    /** Those that mention a column. */
    List<Expression> on(Name column) {
        return all.stream().filter(c -> c.mentions(column)).toList();
    }

    /** Whether a condition ties it to another column. */
    boolean ties(Name column) {
        return on(column).stream().anyMatch(c -> !only(c, Set.of(column)));
    }

    /** What a value of one column must satisfy, whatever the others are, as SQL. */
    String alone(Name column) {
        return sql(on(column).stream().filter(c -> only(c, Set.of(column))).toList());
    }

    /** What can be told of a row with these columns, as SQL. */
    String known(Set<Name> columns) {
        return sql(all.stream().filter(c -> only(c, columns)).toList());
    }

    private boolean only(Expression condition, Set<Name> columns) {
        return table.columns().keySet().stream().filter(condition::mentions).allMatch(columns::contains);
    }

    private static String sql(List<Expression> conditions) {
        return conditions.stream().map(c -> "(" + c.sql() + ") IS NOT FALSE").collect(Collectors.joining(" AND "));
    }
}
