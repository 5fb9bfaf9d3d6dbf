package dev.concertina.parse;

import java.util.Optional;

/**
 * One of the things that an ALTER TABLE does.
 *
 * @see <a href="https://www.postgresql.org/docs/current/sql-altertable.html">ALTER TABLE</a>
 */
public sealed interface TableAction {
    /** Where it begins within the statement's text. */
    int at();

    record AddColumn(int at, ColumnFact column, boolean ifNotExists) implements TableAction {}

    record DropColumn(int at, String column, boolean ifExists, boolean cascade) implements TableAction {}

    record AlterType(int at, String column, TypeName type, boolean using) implements TableAction {}

    record SetDefault(int at, String column, String value) implements TableAction {}

    record DropDefault(int at, String column) implements TableAction {}

    record SetNotNull(int at, String column) implements TableAction {}

    record DropNotNull(int at, String column) implements TableAction {}

    record AddIdentity(int at, String column) implements TableAction {}

    /** Takes the identity or the generation expression away. */
    record DropValue(int at, String column) implements TableAction {}

    record AddConstraint(int at, ConstraintFact constraint) implements TableAction {}

    record DropConstraint(int at, String name, boolean ifExists, boolean cascade) implements TableAction {}

    record ValidateConstraint(int at, String name) implements TableAction {}

    /** A partition comes; the bound is empty for the default partition. */
    record Attach(int at, SqlName partition, Optional<String> bound) implements TableAction {}

    record Detach(int at, SqlName partition, boolean concurrently, boolean finishes) implements TableAction {}

    record Triggers(int at, boolean enable, String name) implements TableAction {}

    record RowSecurity(int at, boolean enable) implements TableAction {}

    /** What gives the table a new file. */
    record Rewrite(int at, String words) implements TableAction {}

    /** What no rule asks about: storage parameters, statistics, owners. */
    record Setting(int at, String words) implements TableAction {}
}
