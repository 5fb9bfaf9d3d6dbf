package dev.concertina.change;

import java.util.Locale;

/**
 * One difference between two schemas, as the developer would say it: intent, not SQL. The list is closed, and whoever
 * decides something about every kind does so through {@link Visitor}.
 *
 * <p>Changes come in an order in which each can be made. The tables in a change describe its moment in that order:
 * {@code before} is the table when all earlier changes are made, {@code after} the table when this one is made too. A
 * lone {@code table} is the one afterwards, but beforehand where something is dropped. A change of a partitioned table
 * changes the columns of its partitions with it.
 */
public sealed interface SchemaChange
        permits CreateSchema,
                DropSchema,
                CreateExtension,
                DropExtension,
                CreateEnum,
                DropEnum,
                AddEnumValues,
                ReplaceEnum,
                CreateDomain,
                DropDomain,
                ChangeDomain,
                CreateSequence,
                DropSequence,
                ChangeSequence,
                CreateTable,
                DropTable,
                RenameTable,
                AddColumn,
                DropColumn,
                MoveColumns,
                ChangeColumnType,
                ChangeKeyType,
                SetNotNull,
                DropNotNull,
                ChangeDefault,
                ChangeIdentity,
                ChangeGenerated,
                AddPrimaryKey,
                AddUnique,
                AddForeignKey,
                AddCheck,
                AddExclusion,
                DropConstraint,
                RenameConstraint,
                ChangeConstraint,
                ChangeCheckValues,
                AddIndex,
                DropIndex,
                ChangeIndex,
                RenameIndex,
                AddPartition,
                DropPartition,
                ChangeInheritance,
                ChangePersistence,
                ChangeStorageParameters,
                ChangeComment,
                CreateDefinition,
                ChangeDefinitions,
                DropDefinition {
    /** What changes, for messages and file names: not quoted. */
    String subject();

    /** The change in words: {@code add column public.customer.email}. */
    default String words() {
        String kind = getClass().getSimpleName().replaceAll("(?<=[a-z])(?=[A-Z])", " ");
        return kind.toLowerCase(Locale.ROOT) + " " + subject();
    }

    <R> R accept(Visitor<R> visitor);

    /** One answer a kind. */
    interface Visitor<R> {
        R createSchema(CreateSchema change);

        R dropSchema(DropSchema change);

        R createExtension(CreateExtension change);

        R dropExtension(DropExtension change);

        R createEnum(CreateEnum change);

        R dropEnum(DropEnum change);

        R addEnumValues(AddEnumValues change);

        R replaceEnum(ReplaceEnum change);

        R createDomain(CreateDomain change);

        R dropDomain(DropDomain change);

        R changeDomain(ChangeDomain change);

        R createSequence(CreateSequence change);

        R dropSequence(DropSequence change);

        R changeSequence(ChangeSequence change);

        R createTable(CreateTable change);

        R dropTable(DropTable change);

        R renameTable(RenameTable change);

        R addColumn(AddColumn change);

        R dropColumn(DropColumn change);

        R moveColumns(MoveColumns change);

        R changeColumnType(ChangeColumnType change);

        R changeKeyType(ChangeKeyType change);

        R setNotNull(SetNotNull change);

        R dropNotNull(DropNotNull change);

        R changeDefault(ChangeDefault change);

        R changeIdentity(ChangeIdentity change);

        R changeGenerated(ChangeGenerated change);

        R addPrimaryKey(AddPrimaryKey change);

        R addUnique(AddUnique change);

        R addForeignKey(AddForeignKey change);

        R addCheck(AddCheck change);

        R addExclusion(AddExclusion change);

        R dropConstraint(DropConstraint change);

        R renameConstraint(RenameConstraint change);

        R changeConstraint(ChangeConstraint change);

        R changeCheckValues(ChangeCheckValues change);

        R addIndex(AddIndex change);

        R dropIndex(DropIndex change);

        R changeIndex(ChangeIndex change);

        R renameIndex(RenameIndex change);

        R addPartition(AddPartition change);

        R dropPartition(DropPartition change);

        R changeInheritance(ChangeInheritance change);

        R changePersistence(ChangePersistence change);

        R changeStorageParameters(ChangeStorageParameters change);

        R changeComment(ChangeComment change);

        R createDefinition(CreateDefinition change);

        R changeDefinitions(ChangeDefinitions change);

        R dropDefinition(DropDefinition change);
    }
}
