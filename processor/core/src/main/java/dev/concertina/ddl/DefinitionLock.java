package dev.concertina.ddl;

import dev.concertina.schema.Definition;

/** The lock that making or dropping a definition takes on the relation that it belongs to. */
final class DefinitionLock {
    private DefinitionLock() {}

    /** @param exists whether one of its identity is there before */
    static Lock of(Definition definition, boolean exists) {
        return switch (definition.kind()) {
            case VIEW -> exists ? Lock.ACCESS_EXCLUSIVE : Lock.NONE;
            case TRIGGER -> Lock.SHARE_ROW_EXCLUSIVE;
            case TRIGGER_STATE -> Lock.SHARE_ROW_EXCLUSIVE;
            case INDEX -> Lock.SHARE;
            case COLUMN_STATISTICS, COLUMN_OPTIONS, CLUSTER, STATISTICS_OBJECT, COMMENT, PUBLICATION_MEMBER ->
                definition.on().isPresent() ? Lock.SHARE_UPDATE_EXCLUSIVE : Lock.NONE;
            case POLICY,
                    RULE,
                    RULE_STATE,
                    ROW_SECURITY,
                    FORCED_ROW_SECURITY,
                    INHERITANCE,
                    TYPED_TABLE,
                    CONSTRAINT,
                    COLUMN_STORAGE,
                    COLUMN_COMPRESSION,
                    VIEW_COLUMN_DEFAULT,
                    REPLICA_IDENTITY,
                    OWNER -> definition.on().isPresent() ? Lock.ACCESS_EXCLUSIVE : Lock.NONE;
            default -> Lock.NONE;
        };
    }

    static Lock ofDrop(Definition definition) {
        return switch (definition.kind()) {
            case VIEW, MATERIALIZED_VIEW, TRIGGER, INDEX, FOREIGN_TABLE -> Lock.ACCESS_EXCLUSIVE;
            default -> of(definition, true);
        };
    }
}
