package dev.concertina.lint;

/**
 * One thing of a schema that a statement can make, change or drop.
 *
 * @param owner the table or type that it belongs to, with its schema; empty if it stands alone
 * @param name in its owner; with its schema if it stands alone
 */
public record Item(Kind kind, String owner, String name) {
    /** What a schema consists of. */
    public enum Kind {
        TABLE("table"),
        COLUMN("column"),
        NOT_NULL("NOT NULL of column"),
        DEFAULT("default of column"),
        VALUE("identity or generation of column"),
        CONSTRAINT("constraint"),
        PARTITION("partition"),
        TRIGGER("trigger"),
        POLICY("policy"),
        ROW_SECURITY("row level security"),
        SETTING("setting"),
        INDEX("index"),
        FUNCTION("function"),
        VIEW("view"),
        TYPE("type"),
        LABEL("label"),
        SEQUENCE("sequence"),
        SCHEMA("schema"),
        EXTENSION("extension"),
        COMMENT("comment");

        private final String noun;

        Kind(String noun) {
            this.noun = noun;
        }

        /** For messages. */
        @Override
        public String toString() {
            return noun;
        }
    }

    static Item alone(Kind kind, String name) {
        return new Item(kind, "", name);
    }

    Item of(String other) {
        return new Item(kind, other, name);
    }

    /** For messages: {@code column "public.orders.note"}. */
    @Override
    public String toString() {
        return kind + " \"" + path() + "\"";
    }

    /** Owner and name. */
    public String path() {
        return owner.isEmpty() || name.isEmpty() ? owner + name : owner + "." + name;
    }
}
