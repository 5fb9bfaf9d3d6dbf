package dev.concertina.plan;

import dev.concertina.change.AddCheck;
import dev.concertina.change.AddColumn;
import dev.concertina.change.AddEnumValues;
import dev.concertina.change.AddExclusion;
import dev.concertina.change.AddForeignKey;
import dev.concertina.change.AddIndex;
import dev.concertina.change.AddPartition;
import dev.concertina.change.AddPrimaryKey;
import dev.concertina.change.AddUnique;
import dev.concertina.change.ChangeCheckValues;
import dev.concertina.change.ChangeColumnType;
import dev.concertina.change.ChangeComment;
import dev.concertina.change.ChangeConstraint;
import dev.concertina.change.ChangeDefault;
import dev.concertina.change.ChangeDefinitions;
import dev.concertina.change.ChangeDomain;
import dev.concertina.change.ChangeGenerated;
import dev.concertina.change.ChangeIdentity;
import dev.concertina.change.ChangeIndex;
import dev.concertina.change.ChangeInheritance;
import dev.concertina.change.ChangeKeyType;
import dev.concertina.change.ChangePersistence;
import dev.concertina.change.ChangeSequence;
import dev.concertina.change.ChangeStorageParameters;
import dev.concertina.change.CreateDefinition;
import dev.concertina.change.CreateDomain;
import dev.concertina.change.CreateEnum;
import dev.concertina.change.CreateExtension;
import dev.concertina.change.CreateSchema;
import dev.concertina.change.CreateSequence;
import dev.concertina.change.CreateTable;
import dev.concertina.change.DropColumn;
import dev.concertina.change.DropConstraint;
import dev.concertina.change.DropDefinition;
import dev.concertina.change.DropDomain;
import dev.concertina.change.DropEnum;
import dev.concertina.change.DropExtension;
import dev.concertina.change.DropIndex;
import dev.concertina.change.DropNotNull;
import dev.concertina.change.DropPartition;
import dev.concertina.change.DropSchema;
import dev.concertina.change.DropSequence;
import dev.concertina.change.DropTable;
import dev.concertina.change.MoveColumns;
import dev.concertina.change.RenameConstraint;
import dev.concertina.change.RenameIndex;
import dev.concertina.change.RenameTable;
import dev.concertina.change.ReplaceEnum;
import dev.concertina.change.SchemaChange;
import dev.concertina.change.SetNotNull;

/** Leads each kind of change to its planner. */
record KindPlanner(PlanContext context) implements SchemaChange.Visitor<ChangePlan> {
    @Override
    public ChangePlan createSchema(CreateSchema change) {
        return new CreateSchemaPlanner().plan(change, context);
    }

    @Override
    public ChangePlan dropSchema(DropSchema change) {
        return new DropSchemaPlanner().plan(change, context);
    }

    @Override
    public ChangePlan createExtension(CreateExtension change) {
        return new CreateExtensionPlanner().plan(change, context);
    }

    @Override
    public ChangePlan dropExtension(DropExtension change) {
        return new DropExtensionPlanner().plan(change, context);
    }

    @Override
    public ChangePlan createEnum(CreateEnum change) {
        return new CreateEnumPlanner().plan(change, context);
    }

    @Override
    public ChangePlan dropEnum(DropEnum change) {
        return new DropEnumPlanner().plan(change, context);
    }

    @Override
    public ChangePlan addEnumValues(AddEnumValues change) {
        return new AddEnumValuesPlanner().plan(change, context);
    }

    @Override
    public ChangePlan replaceEnum(ReplaceEnum change) {
        return new ReplaceEnumPlanner().plan(change, context);
    }

    @Override
    public ChangePlan createDomain(CreateDomain change) {
        return new CreateDomainPlanner().plan(change, context);
    }

    @Override
    public ChangePlan dropDomain(DropDomain change) {
        return new DropDomainPlanner().plan(change, context);
    }

    @Override
    public ChangePlan changeDomain(ChangeDomain change) {
        return new ChangeDomainPlanner().plan(change, context);
    }

    @Override
    public ChangePlan createSequence(CreateSequence change) {
        return new CreateSequencePlanner().plan(change, context);
    }

    @Override
    public ChangePlan dropSequence(DropSequence change) {
        return new DropSequencePlanner().plan(change, context);
    }

    @Override
    public ChangePlan changeSequence(ChangeSequence change) {
        return new ChangeSequencePlanner().plan(change, context);
    }

    @Override
    public ChangePlan createTable(CreateTable change) {
        return new CreateTablePlanner().plan(change, context);
    }

    @Override
    public ChangePlan dropTable(DropTable change) {
        return new DropTablePlanner().plan(change, context);
    }

    @Override
    public ChangePlan renameTable(RenameTable change) {
        return new RenameTablePlanner().plan(change, context);
    }

    @Override
    public ChangePlan addColumn(AddColumn change) {
        return new AddColumnPlanner().plan(change, context);
    }

    @Override
    public ChangePlan dropColumn(DropColumn change) {
        return new DropColumnPlanner().plan(change, context);
    }

    @Override
    public ChangePlan moveColumns(MoveColumns change) {
        return new MoveColumnsPlanner().plan(change, context);
    }

    @Override
    public ChangePlan changeColumnType(ChangeColumnType change) {
        return new ChangeColumnTypePlanner().plan(change, context);
    }

    @Override
    public ChangePlan changeKeyType(ChangeKeyType change) {
        return new ChangeKeyTypePlanner().plan(change, context);
    }

    @Override
    public ChangePlan setNotNull(SetNotNull change) {
        return new SetNotNullPlanner().plan(change, context);
    }

    @Override
    public ChangePlan dropNotNull(DropNotNull change) {
        return new DropNotNullPlanner().plan(change, context);
    }

    @Override
    public ChangePlan changeDefault(ChangeDefault change) {
        return new ChangeDefaultPlanner().plan(change, context);
    }

    @Override
    public ChangePlan changeIdentity(ChangeIdentity change) {
        return new ChangeIdentityPlanner().plan(change, context);
    }

    @Override
    public ChangePlan changeGenerated(ChangeGenerated change) {
        return new ChangeGeneratedPlanner().plan(change, context);
    }

    @Override
    public ChangePlan addPrimaryKey(AddPrimaryKey change) {
        return new AddPrimaryKeyPlanner().plan(change, context);
    }

    @Override
    public ChangePlan addUnique(AddUnique change) {
        return new AddUniquePlanner().plan(change, context);
    }

    @Override
    public ChangePlan addForeignKey(AddForeignKey change) {
        return new AddForeignKeyPlanner().plan(change, context);
    }

    @Override
    public ChangePlan addCheck(AddCheck change) {
        return new AddCheckPlanner().plan(change, context);
    }

    @Override
    public ChangePlan addExclusion(AddExclusion change) {
        return new AddExclusionPlanner().plan(change, context);
    }

    @Override
    public ChangePlan dropConstraint(DropConstraint change) {
        return new DropConstraintPlanner().plan(change, context);
    }

    @Override
    public ChangePlan renameConstraint(RenameConstraint change) {
        return new RenameConstraintPlanner().plan(change, context);
    }

    @Override
    public ChangePlan changeConstraint(ChangeConstraint change) {
        return new ChangeConstraintPlanner().plan(change, context);
    }

    @Override
    public ChangePlan changeCheckValues(ChangeCheckValues change) {
        return new ChangeCheckValuesPlanner().plan(change, context);
    }

    @Override
    public ChangePlan addIndex(AddIndex change) {
        return new AddIndexPlanner().plan(change, context);
    }

    @Override
    public ChangePlan dropIndex(DropIndex change) {
        return new DropIndexPlanner().plan(change, context);
    }

    @Override
    public ChangePlan changeIndex(ChangeIndex change) {
        return new ChangeIndexPlanner().plan(change, context);
    }

    @Override
    public ChangePlan renameIndex(RenameIndex change) {
        return new RenameIndexPlanner().plan(change, context);
    }

    @Override
    public ChangePlan addPartition(AddPartition change) {
        return new AddPartitionPlanner().plan(change, context);
    }

    @Override
    public ChangePlan dropPartition(DropPartition change) {
        return new DropPartitionPlanner().plan(change, context);
    }

    @Override
    public ChangePlan changeInheritance(ChangeInheritance change) {
        return new ChangeInheritancePlanner().plan(change, context);
    }

    @Override
    public ChangePlan changePersistence(ChangePersistence change) {
        return new ChangePersistencePlanner().plan(change, context);
    }

    @Override
    public ChangePlan changeStorageParameters(ChangeStorageParameters change) {
        return new ChangeStorageParametersPlanner().plan(change, context);
    }

    @Override
    public ChangePlan changeComment(ChangeComment change) {
        return new ChangeCommentPlanner().plan(change, context);
    }

    @Override
    public ChangePlan createDefinition(CreateDefinition change) {
        return new CreateDefinitionPlanner().plan(change, context);
    }

    @Override
    public ChangePlan changeDefinitions(ChangeDefinitions change) {
        return new ChangeDefinitionsPlanner().plan(change, context);
    }

    @Override
    public ChangePlan dropDefinition(DropDefinition change) {
        return new DropDefinitionPlanner().plan(change, context);
    }
}
