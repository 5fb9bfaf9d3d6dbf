package dev.concertina.processor.read;

import dev.concertina.processor.declaration.TypeDeclaration;
import dev.concertina.schema.QualifiedName;
import java.util.List;

/** A table's class and columns, before anything else of it is known. */
public record TableColumns(QualifiedName name, TypeDeclaration type, List<ReadColumn> columns) {
    public TableColumns {
        columns = List.copyOf(columns);
    }
}
