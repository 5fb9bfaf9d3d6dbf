package dev.concertina.schema;

/** A column of a table. */
public record ColumnReference(QualifiedName table, Name column) {
    @Override
    public String toString() {
        return table + "." + column;
    }
}
