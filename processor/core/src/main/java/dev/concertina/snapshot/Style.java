package dev.concertina.snapshot;

import dev.concertina.schema.Expression;

/** How a schema is written. */
enum Style {
    /** As somebody wrote it. */
    AS_WRITTEN,
    /** So that equal schemas give equal text. */
    CANONICAL,
    /** The same with a sign for each expression, which a server spells in its own words. */
    OUTLINE;

    String spell(Expression expression) {
        return switch (this) {
            case AS_WRITTEN -> expression.sql();
            case CANONICAL -> expression.canonical();
            case OUTLINE -> "…";
        };
    }
}
