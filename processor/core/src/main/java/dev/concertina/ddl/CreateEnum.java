package dev.concertina.ddl;

import dev.concertina.schema.EnumType;

/**
 * Creates an enum type.
 *
 * @see <a href="https://www.postgresql.org/docs/current/sql-createtype.html">CREATE TYPE</a>
 */
public record CreateEnum(EnumType type) implements Ddl {
    @Override
    public void write(SqlWriter out) {
        out.sql("CREATE TYPE ").name(type.name()).sql(" AS ENUM (").indent();
        String separator = "";
        for (String label : type.labels()) {
            out.sql(separator).newline().literal(label);
            separator = ",";
        }
        out.outdent().line(")");
    }

    @Override
    public Lock lock() {
        return Lock.NONE;
    }

    @Override
    public Cost cost() {
        return Cost.METADATA;
    }
}
