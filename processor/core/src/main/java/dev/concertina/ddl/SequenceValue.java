package dev.concertina.ddl;

import dev.concertina.schema.Expression;
import dev.concertina.schema.QualifiedName;

/** Expressions over sequences. */
public final class SequenceValue {
    private SequenceValue() {}

    /** The next value of a sequence. */
    public static Expression next(QualifiedName sequence) {
        return new Expression(
                "pg_catalog.nextval(" + SqlWriter.quoteLiteral(SqlWriter.quote(sequence)) + "::pg_catalog.regclass)");
    }
}
