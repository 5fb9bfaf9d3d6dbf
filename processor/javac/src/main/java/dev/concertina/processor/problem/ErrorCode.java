package dev.concertina.processor.problem;

import java.util.Locale;

/**
 * What can be wrong with annotated classes. Each code has a page {@code docs/errors/<id>.md} and a test.
 *
 * <p>A code never changes its meaning: builds and search engines know it by its {@link #id()}.
 */
public enum ErrorCode {
    CONFLICTING_HINTS,
    CONFLICTING_VALUES,
    DROPPED_EXISTING,
    DUPLICATE_COLUMN,
    DUPLICATE_CONSTRAINT,
    DUPLICATE_DEFINITION,
    DUPLICATE_KEY,
    DUPLICATE_RELATION,
    DUPLICATE_TABLE,
    DUPLICATE_TYPE,
    FOREIGN_KEY_COLUMN_COUNT,
    FOREIGN_KEY_NOT_UNIQUE,
    FOREIGN_KEY_TYPE,
    INVALID_DEFAULT,
    INVALID_EXPRESSION,
    INVALID_IDENTITY,
    INVALID_INDEX_KEY,
    INVALID_INHERITANCE,
    INVALID_NAME,
    INVALID_OPTION,
    INVALID_PARTITION,
    INVALID_SEQUENCE,
    INVALID_STATEMENT,
    INVALID_STORAGE_PARAMETER,
    INVALID_TYPE,
    MISPLACED_ANNOTATION,
    MISSING_RESOURCE,
    NAME_COLLISION,
    NAME_TAKEN,
    NAME_TOO_LONG,
    NO_COLUMNS,
    NULLABLE_KEY,
    PARTITION_KEY_NOT_IN_KEY,
    PENDING_CHANGES,
    RECURSIVE_INLINING,
    RENAME_CYCLE,
    SPLIT_WITHOUT_DOWN,
    UNKNOWN_COLUMN,
    UNKNOWN_PARTITION,
    UNKNOWN_TABLE,
    UNPLANNABLE_CHANGE,
    UNREADABLE_MIGRATIONS,
    UNREAD_ANNOTATION,
    UNSUPPORTED_TYPE,
    UNWRITABLE_OUTPUT;

    /** The code as it is printed: {@code unknown-column}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
