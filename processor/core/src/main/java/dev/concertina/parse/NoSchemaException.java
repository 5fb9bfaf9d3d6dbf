package dev.concertina.parse;

/** A name lacks the schema without which a script would not find what it means. */
final class NoSchemaException extends RuntimeException {
    private final transient SqlName name;

    NoSchemaException(SqlName name) {
        super(name.name(), null, false, false);
        this.name = name;
    }

    SqlName name() {
        return name;
    }
}
