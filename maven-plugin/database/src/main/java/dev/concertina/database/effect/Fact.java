package dev.concertina.database.effect;

import dev.concertina.schema.QualifiedName;

/**
 * Something that must be true of the catalog.
 *
 * @param of the object, or attribute of an object, that it is about
 * @param expected {@link #THERE} or {@link #GONE}, or a type as a statement spells it
 */
record Fact(Subject of, String expected) {
    static final String THERE = "there";
    static final String GONE = "gone";

    /** What kind of thing it is about, by the word that the query of {@link CatalogFacts} knows. */
    enum Kind {
        RELATION("relation", "%s"),
        TYPE("type", "type %s"),
        FUNCTION("function", "function %s"),
        COLUMN("column", "column \"%2$s\" of table %1$s"),
        NOT_NULL("not null", "NOT NULL of column \"%2$s\" of table %1$s"),
        DEFAULT("default", "the default of column \"%2$s\" of table %1$s"),
        COLUMN_TYPE("column type", "the type of column \"%2$s\" of table %1$s"),
        CONSTRAINT("constraint", "constraint \"%2$s\" of table %1$s"),
        VALIDATED("validated", "the validation of constraint \"%2$s\" of table %1$s"),
        INDEX("index", "index \"%2$s\" of table %1$s"),
        TRIGGER("trigger", "trigger \"%2$s\" of table %1$s"),
        POLICY("policy", "policy \"%2$s\" of table %1$s");

        private final String word;
        private final String phrase;

        Kind(String word, String phrase) {
            this.word = word;
            this.phrase = phrase;
        }

        String word() {
            return word;
        }

        /** Whether it is a part of a table, or says something of one. */
        boolean ofTable() {
            return this != RELATION && this != TYPE && this != FUNCTION;
        }

        /** Whether it is a column, or says something of one. */
        boolean ofColumn() {
            return this == COLUMN || this == NOT_NULL || this == DEFAULT || this == COLUMN_TYPE;
        }
    }

    /**
     * What a fact is about.
     *
     * @param part of a table; empty for an object that stands alone
     */
    record Subject(Kind kind, QualifiedName object, String part) {}

    /** For a message: {@code column "note" of table "public.orders" is not there}. */
    String unmet() {
        String thing = String.format(of.kind().phrase, "\"" + of.object() + "\"", of.part());
        return switch (expected) {
            case THERE -> thing + " is not there";
            case GONE -> thing + " is still there";
            default -> thing + " is not " + expected;
        };
    }
}
