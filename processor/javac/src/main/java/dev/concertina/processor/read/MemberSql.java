package dev.concertina.processor.read;

import dev.concertina.ddl.SqlWriter;
import dev.concertina.schema.Expression;
import dev.concertina.schema.Name;

/** SQL that stands on a member and may call its column {@code {column}}. */
final class MemberSql {
    private static final String PLACEHOLDER = "{column}";

    private MemberSql() {}

    static Expression named(Expression written, Name column) {
        return written.sql().contains(PLACEHOLDER)
                ? Expression.of(written.sql().replace(PLACEHOLDER, SqlWriter.quote(column)))
                : written;
    }

    static String named(String written, Name column) {
        return written.replace(PLACEHOLDER, SqlWriter.quote(column));
    }
}
