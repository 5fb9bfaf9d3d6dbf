package dev.concertina.schema;

/** Where a column's value comes from when a statement gives none. */
public sealed interface ColumnValue {
    /** {@code DEFAULT expression}. */
    record Default(Expression expression) implements ColumnValue {}

    /**
     * {@code GENERATED … AS IDENTITY}.
     *
     * @param always whether a value given by a statement is an error
     * @param sequence the sequence behind it
     * @see <a href="https://www.postgresql.org/docs/current/ddl-identity-columns.html">Identity columns</a>
     */
    record Identity(boolean always, QualifiedName sequence, SequenceOptions options) implements ColumnValue {}

    /**
     * {@code GENERATED ALWAYS AS (expression)}.
     *
     * @param stored whether it is computed on write; virtual columns need PostgreSQL 18
     * @see <a href="https://www.postgresql.org/docs/current/ddl-generated-columns.html">Generated columns</a>
     */
    record Generated(Expression expression, boolean stored) implements ColumnValue {}
}
