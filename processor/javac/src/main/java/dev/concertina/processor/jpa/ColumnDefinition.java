package dev.concertina.processor.jpa;

import dev.concertina.processor.declaration.AnnotationUse;
import dev.concertina.processor.sql.ColumnSql;
import dev.concertina.processor.sql.SqlFaultException;
import java.util.Map;
import java.util.Optional;

/** The texts of {@code columnDefinition}, a type with clauses behind it, and of {@code options}, clauses alone. */
final class ColumnDefinition {
    private ColumnDefinition() {}

    /** What {@code columnDefinition} says; a text that is no type with clauses stays as it is, to be refused as a type. */
    static Optional<ColumnSql> of(Optional<AnnotationUse> column) {
        return column.flatMap(c -> c.text("columnDefinition"))
                .map(text -> parsed(text).filter(sql -> !sql.type().isEmpty()).orElseGet(() -> ColumnSql.of(text)));
    }

    /** What {@code options} say, if they are clauses that are read. */
    static Optional<ColumnSql> options(AnnotationUse column) {
        return column.text("options")
                .flatMap(ColumnDefinition::parsed)
                .filter(sql -> sql.type().isEmpty());
    }

    private static Optional<ColumnSql> parsed(String text) {
        try {
            return Optional.of(ColumnSql.parse(text));
        } catch (SqlFaultException e) {
            return Optional.empty(); // whoever asked says where that leads
        }
    }

    /** The column with what both say besides the type. */
    static ColumnDraft applied(ColumnDraft draft, Optional<AnnotationUse> column) {
        ColumnDraft applied = of(column).map(sql -> with(draft, sql)).orElse(draft);
        return column.flatMap(ColumnDefinition::options)
                .map(sql -> with(applied, sql))
                .orElse(applied);
    }

    private static ColumnDraft with(ColumnDraft draft, ColumnSql sql) {
        ColumnDraft with = draft.withNotNull(draft.notNull() || sql.notNull())
                .withCollation(sql.collation().or(draft::collation));
        if (sql.value().isPresent()) {
            with = with.with(Vocabulary.defaultsTo(sql.value().get(), draft.place()));
        }
        for (ColumnSql.Check check : sql.checks()) {
            with = with.with(Vocabulary.check(check.expression(), check.name(), draft.place()));
        }
        return sql.unique() && !with.has("Unique")
                ? with.with(Vocabulary.use("Unique", draft.place(), Map.of()))
                : with;
    }
}
