package dev.concertina.schema;

import java.util.Locale;

/**
 * What a {@link Definition} defines: an object, or an attribute of one. In the order in which things of equal standing
 * are made.
 */
public enum DefinitionKind {
    SCHEMA,
    EXTENSION,
    LANGUAGE,
    FOREIGN_DATA_WRAPPER,
    SERVER,
    USER_MAPPING,
    COLLATION,
    CONVERSION,
    COMPOSITE_TYPE,
    RANGE_TYPE,
    BASE_TYPE,
    FUNCTION,
    PROCEDURE,
    AGGREGATE,
    OPERATOR,
    OPERATOR_FAMILY,
    OPERATOR_CLASS,
    CAST,
    TRANSFORM,
    ACCESS_METHOD,
    TEXT_SEARCH_PARSER,
    TEXT_SEARCH_TEMPLATE,
    TEXT_SEARCH_DICTIONARY,
    TEXT_SEARCH_CONFIGURATION,
    FOREIGN_TABLE,
    VIEW,
    MATERIALIZED_VIEW,
    INDEX,
    STATISTICS_OBJECT,
    RULE,
    TRIGGER,
    EVENT_TRIGGER,
    POLICY,
    PUBLICATION,
    OPERATOR_FAMILY_MEMBER(true),
    TEXT_SEARCH_MAPPING(true),
    PUBLICATION_MEMBER(true),
    SEQUENCE_PERSISTENCE(true),
    TYPED_TABLE(true),
    CONSTRAINT(true),
    INHERITANCE(true),
    COLUMN_STORAGE(true),
    COLUMN_COMPRESSION(true),
    COLUMN_STATISTICS(true),
    COLUMN_OPTIONS(true),
    INDEX_STATISTICS(true),
    INDEX_OPTIONS(true),
    VIEW_COLUMN_DEFAULT(true),
    STATISTICS_TARGET(true),
    REPLICA_IDENTITY(true),
    CLUSTER(true),
    ROW_SECURITY(true),
    FORCED_ROW_SECURITY(true),
    TRIGGER_STATE(true),
    RULE_STATE(true),
    EVENT_TRIGGER_STATE(true),
    COMMENT(true),
    DEFAULT_PRIVILEGE(true),
    OWNER(true),
    REVOKE(true),
    GRANT(true);

    private final boolean attribute;

    DefinitionKind() {
        this(false);
    }

    DefinitionKind(boolean attribute) {
        this.attribute = attribute;
    }

    /** Whether it is something about an object, which goes when the object does. */
    public boolean isAttribute() {
        return attribute;
    }

    /** Whether it has a body, which the server reads when it is called. */
    public boolean isRoutine() {
        return this == FUNCTION || this == PROCEDURE;
    }

    /** PostgreSQL's words: {@code materialized view}. */
    public String words() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    /** The kind that these words name; refuses others with an IllegalArgumentException. */
    public static DefinitionKind of(String words) {
        for (DefinitionKind kind : values()) {
            if (kind.words().equals(words)) {
                return kind;
            }
        }
        throw new IllegalArgumentException("\"" + words + "\" is no kind of definition that is known here.");
    }
}
