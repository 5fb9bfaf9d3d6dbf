package dev.concertina.processor.read;

import dev.concertina.processor.declaration.MemberDeclaration;
import dev.concertina.schema.Column;
import dev.concertina.schema.DataType;
import dev.concertina.schema.Name;
import dev.concertina.schema.Sequence;
import java.util.List;
import java.util.Optional;

/**
 * A column and the member that says so.
 *
 * @param prefix what stands before the names of columns that are inlined together with it
 * @param sequence that its default reads and that comes with it
 * @param labels of an enum that is stored as text
 */
public record ReadColumn(
        Column column, MemberDeclaration member, String prefix, Optional<Sequence> sequence, List<String> labels) {
    public ReadColumn {
        labels = List.copyOf(labels);
    }

    public Name name() {
        return column.name();
    }

    public DataType type() {
        return column.type();
    }

    ReadColumn with(Column other) {
        return new ReadColumn(other, member, prefix, sequence, labels);
    }
}
