package dev.concertina.processor.read;

import dev.concertina.processor.declaration.AnnotationUse;
import dev.concertina.processor.problem.ErrorCode;
import dev.concertina.processor.problem.Place;
import dev.concertina.processor.problem.Problems;
import dev.concertina.processor.sql.Key;
import dev.concertina.processor.sql.KeyParser;
import dev.concertina.processor.sql.SqlFaultException;
import dev.concertina.schema.Expression;
import dev.concertina.schema.IndexElement;
import dev.concertina.schema.Name;
import dev.concertina.schema.QualifiedName;
import java.util.Optional;

/** Reads the keys of indexes, exclusion constraints and partitioned tables. */
final class KeyReader {
    private final Values values;
    private final Problems problems;

    KeyReader(Values values, Problems problems) {
        this.values = values;
        this.problems = problems;
    }

    /**
     * A key, what PostgreSQL calls it in the default name of an index, and in an exclusion constraint its operator.
     */
    record Read(IndexElement element, String name, Optional<String> operator) {}

    /** A key that is a column. */
    static Read of(Name column) {
        return new Read(IndexElement.of(column), column.text(), Optional.empty());
    }

    Optional<Read> read(TableDraft table, Applied application, String attribute, int index, boolean exclusion) {
        AnnotationUse use = application.use();
        Place place = use.at(attribute, index);
        String written = use.texts(attribute).get(index);
        String text = application
                .column()
                .map(c -> MemberSql.named(written, c.name()))
                .orElse(written);
        try {
            Key key = exclusion ? KeyParser.exclusion(text) : KeyParser.index(text);
            return element(table, key, use, place).map(e -> new Read(e, name(key), key.operator()));
        } catch (SqlFaultException e) {
            problems.add(
                    ErrorCode.INVALID_INDEX_KEY,
                    place,
                    use.subject() + " gives the key \"" + text + "\", but " + e.why()
                            + "; PostgreSQL would refuse it. Write it as in "
                            + (exclusion
                                    ? "EXCLUDE, such as \"room WITH =\"."
                                    : "CREATE INDEX, such as \"placed_at DESC\" or \"lower(email)\"."));
            return Optional.empty();
        }
    }

    private static String name(Key key) {
        return key.column().orElse(key.expressionName());
    }

    private Optional<IndexElement> element(TableDraft table, Key key, AnnotationUse use, Place place) {
        Optional<Name> column = key.column().flatMap(c -> table.find(c, use, place, problems));
        if (key.column().isPresent() && column.isEmpty()) {
            return Optional.empty();
        }
        Optional<QualifiedName> collation = Optional.empty();
        if (!key.collation().isEmpty()) {
            String last = key.collation().get(key.collation().size() - 1);
            String schema = key.collation().size() > 1 ? key.collation().get(0) : "pg_catalog";
            collation = values.name(schema, place)
                    .flatMap(s -> values.name(last, place).map(n -> new QualifiedName(s, n)));
        }
        return Optional.of(new IndexElement(
                column,
                key.expression().map(Expression::of),
                collation,
                key.operatorClass(),
                key.descending(),
                key.nullsFirst()));
    }
}
