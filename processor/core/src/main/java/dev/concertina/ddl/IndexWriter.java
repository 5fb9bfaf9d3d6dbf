package dev.concertina.ddl;

import dev.concertina.schema.Index;
import dev.concertina.schema.IndexElement;
import dev.concertina.schema.Name;
import dev.concertina.schema.QualifiedName;
import java.util.List;

/** Renders an index and its elements, which partition keys and exclusion constraints have too. */
public final class IndexWriter {
    private IndexWriter() {}

    /** A key as CREATE INDEX has it. */
    public static String text(IndexElement key) {
        return element(new SqlWriter(), key).toString();
    }

    /** @param on the word or words between the index and its table: {@code ON}, {@code ON ONLY} */
    static SqlWriter create(SqlWriter out, QualifiedName table, Index index, boolean concurrently, String on) {
        out.sql(index.unique() ? "CREATE UNIQUE INDEX " : "CREATE INDEX ");
        out.sql(concurrently ? "CONCURRENTLY " : "").name(index.name());
        out.indent().line(on).sql(" ").name(table);
        if (!index.method().equals("btree")) {
            out.sql(" USING ").name(Name.of(index.method()));
        }
        elements(out.sql(" "), index.keys());
        if (!index.include().isEmpty()) {
            out.sql(" INCLUDE ").list(index.include());
        }
        if (index.nullsNotDistinct()) {
            out.sql(" NULLS NOT DISTINCT");
        }
        StorageWriter.with(out, index.storageParameters());
        index.predicate().ifPresent(p -> out.line("WHERE ").sql(p.sql()));
        return out.outdent();
    }

    static SqlWriter elements(SqlWriter out, List<IndexElement> elements) {
        String separator = "(";
        for (IndexElement element : elements) {
            element(out.sql(separator), element);
            separator = ", ";
        }
        return out.sql(")");
    }

    static SqlWriter element(SqlWriter out, IndexElement element) {
        element.column().ifPresent(out::name);
        element.expression().ifPresent(e -> out.sql("(").expression(e).sql(")"));
        element.collation().ifPresent(c -> out.sql(" COLLATE ").name(c));
        element.operatorClass().ifPresent(c -> out.sql(" ").sql(c));
        if (element.descending()) {
            out.sql(" DESC");
        }
        if (element.nullsFirst() != element.descending()) {
            out.sql(element.nullsFirst() ? " NULLS FIRST" : " NULLS LAST");
        }
        return out;
    }
}
