package dev.concertina.ddl;

import dev.concertina.schema.QualifiedName;
import java.util.Set;

/**
 * One statement. The list is closed: what Concertina writes is one of these.
 *
 * @see <a href="https://www.postgresql.org/docs/current/sql-commands.html">SQL commands</a>
 */
public sealed interface Ddl
        permits AddColumn,
                AddConstraint,
                AddConstraintOnly,
                AddDomainCheck,
                AddEnumValue,
                AddIdentity,
                AddKeyUsingIndex,
                AddNotNullNotValid,
                AddParent,
                AdvanceSequence,
                AlignSequence,
                AlterColumnType,
                AlterIdentity,
                AlterSequence,
                Analyze,
                AttachIndex,
                AttachPartition,
                CommentOn,
                CompatibilityView,
                CopyColumnSettings,
                CopyTableGrants,
                CreateDefinition,
                CreateDomain,
                CreateEnum,
                CreateExtension,
                CreateIndex,
                CreateIndexOnly,
                CreateSchema,
                CreateSequence,
                CreateTable,
                CreateTableLike,
                CreateTrigger,
                CreateTriggerFunction,
                DetachPartition,
                DropColumn,
                DropConstraint,
                DropDefault,
                DropDefinition,
                DropDetachCheck,
                DropDetachedKey,
                DropDomain,
                DropDomainCheck,
                DropExpression,
                DropExtension,
                DropFunction,
                DropIdentity,
                DropIndex,
                DropNotNull,
                DropParent,
                DropSchema,
                DropSequence,
                DropTable,
                DropTrigger,
                DropType,
                DropView,
                EnsureAttic,
                FillColumns,
                LockTables,
                NameNotNull,
                NamePartitionIndexes,
                OwnSequence,
                RememberRows,
                RenameColumn,
                RenameConstraint,
                RenameIndex,
                RenameSequence,
                RenameTable,
                RenameType,
                RequireNoDependent,
                RequireNoDuplicate,
                RequireNoOrphan,
                RequireNoRow,
                ResetStorageParameters,
                RestoreRows,
                RetypeRetired,
                SetDefault,
                SetDomainDefault,
                SetDomainNotNull,
                SetExpression,
                SetLogged,
                SetNotNull,
                SetSequenceSchema,
                SetStorageParameters,
                SetTableSchema,
                SetTypeSchema,
                SkipBodyChecks,
                TransferSequence,
                ValidateConstraint,
                ValidateDomainCheck {
    /** Writes the statement without its final semicolon. */
    void write(SqlWriter out);

    /** The statement without its final semicolon. */
    default String sql() {
        SqlWriter out = new SqlWriter();
        write(out);
        return out.toString();
    }

    /** The strongest lock on a relation that others may be using; NONE if it touches new objects only. */
    Lock lock();

    /** What it does besides writing to the catalog, at worst. */
    Cost cost();

    /** The tables at whose rows it looks, if it does nothing else but stop the script. */
    default Set<QualifiedName> looksAt() {
        return Set.of();
    }

    /** Whether it may stand in a transaction with others. */
    default boolean transactional() {
        return true;
    }
}
