package dev.concertina.parse;

/**
 * The name of an object as a statement writes it.
 *
 * @param schema empty if none is written
 * @param name folded, or without its quotes
 * @param at where it begins, counted from the first character of the statement's text
 */
public record SqlName(String schema, String name, int at) {
    /** Schema and name, where {@code public} stands for a schema that is not written. */
    public String qualified() {
        return (schema.isEmpty() ? "public" : schema) + "." + name;
    }

    /** The schema, {@code public} if none is written. */
    public String namespace() {
        return schema.isEmpty() ? "public" : schema;
    }

    /** Another object of the same schema. */
    public SqlName sibling(String other) {
        return new SqlName(schema, other, at);
    }

    /** As written, without quotes: for messages. */
    @Override
    public String toString() {
        return schema.isEmpty() ? name : schema + "." + name;
    }
}
