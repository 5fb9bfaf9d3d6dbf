package dev.concertina.parse;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What a statement does, as far as rules ask: a closed list of forms. Every offset counts from the first character of the
 * statement's text, also in the body of a function.
 *
 * @see <a href="https://www.postgresql.org/docs/current/sql-commands.html">SQL commands</a>
 */
public sealed interface Fact {
    /** Where it begins within the statement's text. */
    int at();

    /** What the body of a block or function holds; empty for all else. */
    default List<Fact> within() {
        return List.of();
    }

    /**
     * A table, partitioned table or partition.
     *
     * @param parents from which it inherits
     * @param partitionKey empty if the table is not partitioned, or is by an expression
     */
    record CreateTable(
            int at,
            SqlName table,
            List<ColumnFact> columns,
            List<ConstraintFact> constraints,
            boolean ifNotExists,
            boolean temporary,
            Optional<String> partitionMethod,
            List<String> partitionKey,
            Optional<SqlName> partitionOf,
            List<SqlName> parents,
            boolean copied)
            implements Fact {}

    record AlterTable(int at, SqlName table, boolean ifExists, List<TableAction> actions) implements Fact {}

    /**
     * An index of a table.
     *
     * @param keys the columns, or the text of an expression in parentheses
     * @param text what follows the table: method, keys, condition; {@code unique} before it
     */
    record CreateIndex(
            int at,
            Optional<String> name,
            SqlName table,
            List<String> keys,
            boolean unique,
            boolean concurrently,
            boolean ifNotExists,
            boolean only,
            boolean where,
            String text)
            implements Fact {}

    /**
     * Objects of one kind go.
     *
     * @param kind in lower case: {@code table}, {@code materialized view}
     */
    record Drop(int at, String kind, List<SqlName> names, boolean concurrently, boolean ifExists, boolean cascade)
            implements Fact {}

    /** A trigger, policy or rule, which belong to a table. */
    record DropOn(int at, String kind, String name, SqlName table, boolean cascade) implements Fact {}

    /**
     * Another name in the same schema.
     *
     * @param part the column, constraint or label that gets the name; empty if the object itself does
     */
    record Rename(int at, String kind, SqlName object, Optional<String> part, String to) implements Fact {}

    record SetSchema(int at, String kind, SqlName object, String schema) implements Fact {}

    /**
     * A change of anything that is neither table, domain nor sequence.
     *
     * @param words the change, in lower case
     */
    record Alter(int at, String kind, SqlName object, String words) implements Fact {}

    record Reindex(int at, String kind, String name, boolean concurrently) implements Fact {}

    record Vacuum(int at, boolean full) implements Fact {}

    record Cluster(int at) implements Fact {}

    record LockTable(int at, List<SqlName> tables, String mode) implements Fact {}

    record Refresh(int at, SqlName view, boolean concurrently) implements Fact {}

    record Truncate(int at, List<SqlName> tables, boolean cascade) implements Fact {}

    /**
     * New values in rows.
     *
     * @param assigned the names that each new value mentions, by column
     * @param where the names in its condition; empty if it has none
     */
    record Update(int at, SqlName table, Map<String, Set<String>> assigned, Optional<Set<String>> where)
            implements Fact {}

    record Delete(int at, SqlName table, Optional<Set<String>> where) implements Fact {}

    /**
     * New rows.
     *
     * @param guarded whether it has ON CONFLICT or NOT EXISTS
     */
    record Insert(int at, SqlName table, boolean guarded) implements Fact {}

    /** A query, or a call whose effect is not known. */
    record Query(int at, Set<String> words) implements Fact {}

    record AddEnumValue(int at, SqlName type, String label, boolean positioned) implements Fact {}

    record CreateEnum(int at, SqlName type, List<String> labels) implements Fact {}

    /** A composite, range or base type. */
    record CreateType(int at, SqlName type) implements Fact {}

    record CreateDomain(int at, SqlName domain, TypeName type, boolean constrained) implements Fact {}

    record AlterDomain(int at, SqlName domain, boolean addsConstraint, boolean notValid, String words)
            implements Fact {}

    record CreateSequence(int at, SqlName sequence, boolean owned) implements Fact {}

    /**
     * A change of a sequence.
     *
     * @param words the changes, in lower case
     */
    record AlterSequence(int at, SqlName sequence, String words) implements Fact {}

    /** A function or procedure with what its body says. */
    record CreateFunction(
            int at,
            SqlName function,
            boolean securityDefiner,
            boolean searchPath,
            String text,
            @Override List<Fact> within)
            implements Fact {}

    /** An anonymous block with what it says. */
    record DoBlock(int at, @Override List<Fact> within) implements Fact {}

    /**
     * A view.
     *
     * @param fresh whether it fails if there is one of that name
     */
    record CreateView(int at, SqlName view, boolean materialized, boolean fresh, boolean securityInvoker, String text)
            implements Fact {}

    record CreatePolicy(int at, String name, SqlName table, String text) implements Fact {}

    record CreateTrigger(int at, String name, SqlName table, String text) implements Fact {}

    record CreateSchema(int at, String schema) implements Fact {}

    record CreateExtension(int at, String extension, boolean pinned) implements Fact {}

    /**
     * Rights given or taken.
     *
     * @param grant false for REVOKE
     */
    record Privileges(int at, boolean grant, Set<String> words) implements Fact {}

    record Comment(int at, String kind, SqlName object, String text) implements Fact {}

    record SetParameter(int at, String parameter) implements Fact {}

    /** BEGIN, COMMIT and their kin: the first word in lower case. */
    record Transaction(int at, String command) implements Fact {}

    /** A command that no rule asks about. */
    record Other(int at, String command) implements Fact {}

    /** A form that nobody here knows: not judged, and not clean. */
    record Unknown(int at) implements Fact {}
}
