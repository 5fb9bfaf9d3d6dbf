package dev.concertina.ddl;

/** What a comment is on, as COMMENT ON names it. */
public enum Target {
    TABLE,
    COLUMN,
    INDEX,
    TYPE,
    DOMAIN,
    SEQUENCE;

    boolean isRelation() {
        return this != TYPE && this != DOMAIN;
    }
}
