package dev.concertina.source;

import com.palantir.javapoet.AnnotationSpec;
import dev.concertina.annotation.IndexOn;
import dev.concertina.ddl.IndexWriter;
import dev.concertina.schema.DefaultName;
import dev.concertina.schema.Expression;
import dev.concertina.schema.Index;
import dev.concertina.schema.IndexElement;
import dev.concertina.schema.Name;
import dev.concertina.schema.QualifiedName;
import java.util.List;
import java.util.Optional;

/** Annotations for indexes. */
final class IndexAnnotations {
    private IndexAnnotations() {}

    /** Whether it can stand on the member of its only column. */
    static Optional<Name> member(Index index) {
        return index.keys().size() == 1 && index.keys().get(0).isPlainColumn()
                ? index.keys().get(0).column()
                : Optional.empty();
    }

    /** @param onMember whether it stands there */
    static AnnotationSpec of(QualifiedName table, Index index, boolean onMember) {
        Attributes attributes = new Attributes(IndexOn.class);
        if (!onMember) {
            attributes.texts("value", keys(index.keys()));
        }
        if (!index.name().equals(assumed(table, index))) {
            attributes.text("name", index.name().text());
        }
        attributes.flag("unique", index.unique()).flag("nullsNotDistinct", index.nullsNotDistinct());
        if (!index.method().equals("btree")) {
            attributes.text("method", index.method());
        }
        return attributes
                .names("include", index.include())
                .text("where", index.predicate().map(Expression::sql))
                .with(index.storageParameters())
                .text("comment", index.comment())
                .build();
    }

    /** Keys as CREATE INDEX has them. */
    static List<String> keys(List<IndexElement> keys) {
        return keys.stream().map(IndexWriter::text).toList();
    }

    /** The name that an index of columns alone gets; of others it is always said. */
    private static Name assumed(QualifiedName table, Index index) {
        List<String> columns = index.columns().stream().map(Name::text).toList();
        boolean plain = columns.size() == index.keys().size() && index.include().isEmpty();
        return plain ? DefaultName.of(table.name(), Optional.of(DefaultName.joined(columns)), "idx") : table.name();
    }
}
