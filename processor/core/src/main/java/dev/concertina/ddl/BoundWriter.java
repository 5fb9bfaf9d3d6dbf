package dev.concertina.ddl;

import dev.concertina.schema.Expression;
import dev.concertina.schema.PartitionBound;
import java.util.List;

/** Renders which rows a partition takes. */
final class BoundWriter {
    private BoundWriter() {}

    static SqlWriter write(SqlWriter out, PartitionBound bound) {
        if (bound instanceof PartitionBound.Range range) {
            expressions(out.sql("FOR VALUES FROM "), range.from());
            return expressions(out.sql(" TO "), range.to());
        }
        if (bound instanceof PartitionBound.Values values) {
            return expressions(out.sql("FOR VALUES IN "), values.values());
        }
        if (bound instanceof PartitionBound.Hash hash) {
            return out.sql("FOR VALUES WITH (MODULUS " + hash.modulus() + ", REMAINDER " + hash.remainder() + ")");
        }
        return out.sql("DEFAULT");
    }

    private static SqlWriter expressions(SqlWriter out, List<Expression> expressions) {
        String separator = "(";
        for (Expression expression : expressions) {
            out.sql(separator).expression(expression);
            separator = ", ";
        }
        return out.sql(")");
    }
}
