package dev.concertina.diff;

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
import dev.concertina.schema.Constraint;
import dev.concertina.schema.Name;
import dev.concertina.schema.QualifiedName;
import dev.concertina.schema.Table;
import java.util.Map;

/** Makes each kind of change to a running schema. */
final class Applier implements SchemaChange.Visitor<RunningSchema> {
    private final RunningSchema schema;
    private final ColumnApplier columns;

    Applier(RunningSchema schema) {
        this.schema = schema;
        this.columns = new ColumnApplier(schema);
    }

    @Override
    public RunningSchema createSchema(CreateSchema change) {
        schema.namespaces.add(change.schema());
        return schema;
    }

    @Override
    public RunningSchema dropSchema(DropSchema change) {
        schema.namespaces.remove(change.schema());
        return schema;
    }

    @Override
    public RunningSchema createExtension(CreateExtension change) {
        schema.extensions.add(change.extension());
        return schema;
    }

    @Override
    public RunningSchema dropExtension(DropExtension change) {
        schema.extensions.remove(change.extension());
        return schema;
    }

    @Override
    public RunningSchema createEnum(CreateEnum change) {
        schema.enums.put(change.type().name(), change.type());
        return schema;
    }

    @Override
    public RunningSchema dropEnum(DropEnum change) {
        schema.enums.remove(change.type().name());
        return schema;
    }

    @Override
    public RunningSchema addEnumValues(AddEnumValues change) {
        schema.enums.put(change.after().name(), change.after());
        return schema;
    }

    @Override
    public RunningSchema replaceEnum(ReplaceEnum change) {
        schema.enums.put(change.after().name(), change.after());
        return schema;
    }

    @Override
    public RunningSchema createDomain(CreateDomain change) {
        schema.domains.put(change.domain().name(), change.domain());
        return schema;
    }

    @Override
    public RunningSchema dropDomain(DropDomain change) {
        schema.domains.remove(change.domain().name());
        return schema;
    }

    @Override
    public RunningSchema changeDomain(ChangeDomain change) {
        schema.domains.put(change.after().name(), change.after());
        return schema;
    }

    @Override
    public RunningSchema createSequence(CreateSequence change) {
        schema.sequences.put(change.sequence().name(), change.sequence());
        return schema;
    }

    @Override
    public RunningSchema dropSequence(DropSequence change) {
        schema.sequences.remove(change.sequence().name());
        return schema;
    }

    @Override
    public RunningSchema changeSequence(ChangeSequence change) {
        schema.sequences.remove(change.before().name());
        schema.sequences.put(change.after().name(), change.after());
        return schema;
    }

    @Override
    public RunningSchema createTable(CreateTable change) {
        schema.put(change.table());
        return schema;
    }

    @Override
    public RunningSchema dropTable(DropTable change) {
        change.references().forEach(schema::withoutKeys);
        schema.remove(change.table().name());
        return schema;
    }

    @Override
    public RunningSchema renameTable(RenameTable change) {
        TableNames.rename(schema, change.before(), change.after());
        return schema;
    }

    @Override
    public RunningSchema addColumn(AddColumn change) {
        columns.add(change.table().name(), change.column());
        return schema;
    }

    @Override
    public RunningSchema dropColumn(DropColumn change) {
        columns.drop(change);
        return schema;
    }

    @Override
    public RunningSchema moveColumns(MoveColumns change) {
        columns.move(change);
        return schema;
    }

    @Override
    public RunningSchema changeColumnType(ChangeColumnType change) {
        columns.retype(change.after().name(), change.to());
        return schema;
    }

    @Override
    public RunningSchema changeKeyType(ChangeKeyType change) {
        columns.grow(change);
        return schema;
    }

    @Override
    public RunningSchema setNotNull(SetNotNull change) {
        columns.everywhere(change.table().name(), change.column().name(), c -> c.withNotNull(true));
        return schema;
    }

    @Override
    public RunningSchema dropNotNull(DropNotNull change) {
        columns.everywhere(change.table().name(), change.column().name(), c -> c.withNotNull(false));
        return schema;
    }

    @Override
    public RunningSchema changeDefault(ChangeDefault change) {
        columns.revalue(change.table().name(), change.after());
        return schema;
    }

    @Override
    public RunningSchema changeIdentity(ChangeIdentity change) {
        change.after().identity().ifPresent(i -> schema.sequences.remove(i.sequence()));
        columns.revalue(change.table().name(), change.after());
        return schema;
    }

    @Override
    public RunningSchema changeGenerated(ChangeGenerated change) {
        columns.revalue(change.table().name(), change.after());
        return schema;
    }

    @Override
    public RunningSchema addPrimaryKey(AddPrimaryKey change) {
        return backed(change.table().name(), change.constraint(), change.partitions());
    }

    @Override
    public RunningSchema addUnique(AddUnique change) {
        return backed(change.table().name(), change.constraint(), change.partitions());
    }

    @Override
    public RunningSchema addExclusion(AddExclusion change) {
        return backed(change.table().name(), change.constraint(), change.partitions());
    }

    @Override
    public RunningSchema addForeignKey(AddForeignKey change) {
        schema.edit(change.table().name(), t -> t.with(change.constraint()));
        return schema;
    }

    @Override
    public RunningSchema addCheck(AddCheck change) {
        schema.edit(change.table().name(), t -> t.with(change.constraint()));
        return schema;
    }

    @Override
    public RunningSchema dropConstraint(DropConstraint change) {
        QualifiedName table = change.table().name();
        schema.edit(table, t -> t.withoutConstraint(change.constraint().name()));
        PartitionIndexes.dropped(schema, table, change.constraint().name());
        return schema;
    }

    @Override
    public RunningSchema renameConstraint(RenameConstraint change) {
        swap(change.table(), change.before(), change.after());
        PartitionIndexes.renamed(
                schema,
                change.table().name(),
                change.before().name(),
                change.after().name());
        return schema;
    }

    @Override
    public RunningSchema changeConstraint(ChangeConstraint change) {
        swap(change.table(), change.before(), change.after());
        if (!change.after().hasIndex()) {
            PartitionIndexes.dropped(
                    schema, change.table().name(), change.before().name());
        }
        return schema;
    }

    @Override
    public RunningSchema changeCheckValues(ChangeCheckValues change) {
        swap(change.table(), change.before(), change.after());
        return schema;
    }

    @Override
    public RunningSchema addIndex(AddIndex change) {
        schema.edit(change.table().name(), t -> t.with(change.index()));
        PartitionIndexes.added(schema, change.table().name(), change.index().name(), change.partitions());
        return schema;
    }

    @Override
    public RunningSchema dropIndex(DropIndex change) {
        schema.edit(change.table().name(), t -> t.withoutIndex(change.index().name()));
        PartitionIndexes.dropped(schema, change.table().name(), change.index().name());
        return schema;
    }

    @Override
    public RunningSchema changeIndex(ChangeIndex change) {
        schema.edit(change.table().name(), t -> t.with(change.after()));
        return schema;
    }

    @Override
    public RunningSchema renameIndex(RenameIndex change) {
        QualifiedName table = change.table().name();
        Name from = change.before().name();
        Name to = change.after().name();
        if (schema.table(table).indexes().containsKey(from)) {
            schema.edit(table, t -> t.withoutIndex(from).with(change.after()));
        } else {
            PartitionIndexes.renamedHere(schema, table, from, to);
        }
        PartitionIndexes.renamed(schema, table, from, to);
        return schema;
    }

    @Override
    public RunningSchema addPartition(AddPartition change) {
        schema.put(change.partition());
        return schema;
    }

    @Override
    public RunningSchema dropPartition(DropPartition change) {
        schema.remove(change.partition().name());
        return schema;
    }

    @Override
    public RunningSchema changeInheritance(ChangeInheritance change) {
        schema.edit(change.after().name(), t -> t.withInheritance(change.after().inheritance()));
        return schema;
    }

    @Override
    public RunningSchema changePersistence(ChangePersistence change) {
        schema.edit(
                change.after().name(),
                t -> t.withOptions(change.after().unlogged(), t.storageParameters(), t.comment()));
        return schema;
    }

    @Override
    public RunningSchema changeStorageParameters(ChangeStorageParameters change) {
        schema.edit(
                change.after().name(),
                t -> t.withOptions(t.unlogged(), change.after().storageParameters(), t.comment()));
        return schema;
    }

    @Override
    public RunningSchema changeComment(ChangeComment change) {
        Comments.set(schema, change.object(), change.after());
        return schema;
    }

    @Override
    public RunningSchema createDefinition(CreateDefinition change) {
        schema.definitions.put(change.definition().id(), change.definition());
        return schema;
    }

    @Override
    public RunningSchema changeDefinitions(ChangeDefinitions change) {
        change.before().forEach(d -> schema.definitions.remove(d.id()));
        change.after().forEach(d -> schema.definitions.put(d.id(), d));
        return schema;
    }

    @Override
    public RunningSchema dropDefinition(DropDefinition change) {
        schema.definitions.remove(change.definition().id());
        change.with().forEach(d -> schema.definitions.remove(d.id()));
        return schema;
    }

    private RunningSchema backed(QualifiedName table, Constraint key, Map<QualifiedName, Name> partitions) {
        schema.edit(table, t -> t.with(key));
        PartitionIndexes.added(schema, table, key.name(), partitions);
        return schema;
    }

    private void swap(Table table, Constraint before, Constraint after) {
        schema.edit(table.name(), t -> t.withoutConstraint(before.name()).with(after));
    }
}
