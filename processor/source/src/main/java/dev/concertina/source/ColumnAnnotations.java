package dev.concertina.source;

import com.palantir.javapoet.AnnotationSpec;
import dev.concertina.annotation.ComputedAs;
import dev.concertina.annotation.DefaultsTo;
import dev.concertina.annotation.StoredAs;
import dev.concertina.schema.Column;
import dev.concertina.schema.QualifiedName;
import java.util.Optional;

/** Annotations of ours for a column. */
record ColumnAnnotations(QualifiedName table, SequenceAnnotations sequences) {
    /** Where its values come from, if a statement gives none. */
    Optional<AnnotationSpec> value(Column column) {
        return sequences
                .fromSequence(table, column)
                .or(() -> column.identity().map(i -> sequences.identity(table, column, i)))
                .or(() -> column.generated()
                        .map(g -> new Attributes(ComputedAs.class)
                                .text("value", g.expression().sql())
                                .flag("virtual", !g.stored())
                                .build()))
                .or(() -> column.defaultValue()
                        .map(d -> new Attributes(DefaultsTo.class)
                                .text("value", d.sql())
                                .build()));
    }

    /**
     * Its collation, its comment, and what else is not said elsewhere; empty if there is nothing to say.
     *
     * @param type as in CREATE TABLE
     */
    static Optional<AnnotationSpec> storedAs(Column column, Optional<String> type, Optional<String> name) {
        AnnotationSpec said = new Attributes(StoredAs.class)
                .text("value", type)
                .text("name", name)
                .text("collation", column.collation().map(TypeSources::collation))
                .text("comment", column.comment())
                .build();
        return Optional.of(said).filter(s -> !s.members().isEmpty());
    }
}
