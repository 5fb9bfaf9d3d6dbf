package dev.concertina.snapshot;

import dev.concertina.schema.Expression;

/** Whether a schema is written as somebody wrote it, or so that equal schemas give equal text. */
enum Style {
    AS_WRITTEN,
    CANONICAL;

    String spell(Expression expression) {
        return this == CANONICAL ? expression.canonical() : expression.sql();
    }
}
