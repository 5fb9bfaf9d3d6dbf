package dev.concertina.processor.read;

import dev.concertina.ddl.SqlWriter;
import dev.concertina.processor.declaration.AnnotationUse;
import dev.concertina.schema.Check;
import dev.concertina.schema.Expression;
import dev.concertina.schema.Name;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Reads {@code @CheckThat}, and enums that are stored as text. */
final class CheckReader implements PartReader {
    private final Values values;

    CheckReader(Values values) {
        this.values = values;
    }

    @Override
    public void read(TableDraft table) {
        for (ReadColumn column : table.columns()) {
            if (!column.labels().isEmpty()) {
                Name name = table.pool().choose(Optional.of(column.name().text()), "check");
                table.add(
                        new Check(name, List.of(column.name()), labels(column), false),
                        column.member().place());
            }
        }
        for (Applied check : table.applied("CheckThat")) {
            read(check, table);
        }
    }

    private void read(Applied check, TableDraft table) {
        AnnotationUse use = check.use();
        Optional<Expression> written = values.required(use, "value");
        if (written.isEmpty()) {
            return;
        }
        Expression expression = check.column()
                .map(c -> MemberSql.named(written.get(), c.name()))
                .orElse(written.get());
        List<Name> mentioned = Values.mentioned(expression, table.columns());
        Optional<String> only =
                mentioned.size() == 1 ? Optional.of(mentioned.get(0).text()) : Optional.empty();
        Name name = values.name(use, "name").orElseGet(() -> table.pool().choose(only, "check"));
        table.add(new Check(name, mentioned, expression, use.flag("noInherit")), use.place());
    }

    private static Expression labels(ReadColumn column) {
        String literals = column.labels().stream().map(SqlWriter::quoteLiteral).collect(Collectors.joining(", "));
        String name = SqlWriter.quote(column.name());
        return Expression.of(
                column.type().array()
                        ? name + " <@ ARRAY[" + literals + "]::" + new SqlWriter().type(column.type())
                        : name + " IN (" + literals + ")");
    }
}
