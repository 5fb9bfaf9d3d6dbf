package dev.concertina.database.catalog;

import dev.concertina.schema.Expression;
import dev.concertina.schema.PartitionBound;
import java.util.List;

/** Reads a partition's bound as {@code pg_get_expr} prints it. */
final class Bound {
    private Bound() {}

    static PartitionBound of(String printed) {
        PrintedSql sql = new PrintedSql(printed);
        if (sql.accept("DEFAULT")) {
            return new PartitionBound.Rest();
        }
        sql.expect("FOR");
        sql.expect("VALUES");
        if (sql.accept("IN")) {
            return new PartitionBound.Values(expressions(sql.parenthesised()));
        }
        if (sql.accept("WITH")) {
            PrintedSql hash = new PrintedSql(sql.parenthesised());
            hash.expect("modulus");
            int modulus = Integer.parseInt(hash.path());
            hash.expect(",");
            hash.expect("remainder");
            return new PartitionBound.Hash(modulus, Integer.parseInt(hash.path()));
        }
        sql.expect("FROM");
        List<Expression> from = expressions(sql.parenthesised());
        sql.expect("TO");
        return new PartitionBound.Range(from, expressions(sql.parenthesised()));
    }

    private static List<Expression> expressions(String list) {
        return PrintedSql.parts(list).stream().map(Expression::of).toList();
    }
}
