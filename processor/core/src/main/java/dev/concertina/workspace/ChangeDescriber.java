package dev.concertina.workspace;

import static dev.concertina.workspace.ChangeNouns.added;
import static dev.concertina.workspace.ChangeNouns.columns;
import static dev.concertina.workspace.ChangeNouns.keyType;
import static dev.concertina.workspace.ChangeNouns.keys;
import static dev.concertina.workspace.ChangeNouns.name;
import static dev.concertina.workspace.ChangeNouns.own;
import static dev.concertina.workspace.ChangeNouns.renamed;
import static dev.concertina.workspace.ChangeNouns.texts;
import static dev.concertina.workspace.ChangeNouns.type;
import static dev.concertina.workspace.ChangeWords.rest;
import static dev.concertina.workspace.ChangeWords.rule;
import static dev.concertina.workspace.ChangeWords.shape;

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
import dev.concertina.change.Move;
import dev.concertina.change.MoveColumns;
import dev.concertina.change.RenameConstraint;
import dev.concertina.change.RenameIndex;
import dev.concertina.change.RenameTable;
import dev.concertina.change.ReplaceEnum;
import dev.concertina.change.SchemaChange;
import dev.concertina.change.SetNotNull;
import dev.concertina.schema.Name;
import dev.concertina.workspace.ChangeWords.Weight;
import java.util.List;

/** Says each kind of change in words. */
final class ChangeDescriber implements SchemaChange.Visitor<ChangeWords> {
    @Override
    public ChangeWords createSchema(CreateSchema change) {
        return rest("create", change.schema().text(), "schema", "schemas");
    }

    @Override
    public ChangeWords dropSchema(DropSchema change) {
        return rest("drop", change.schema().text(), "schema", "schemas");
    }

    @Override
    public ChangeWords createExtension(CreateExtension change) {
        return rest("add", change.extension().text(), "extension", "extensions");
    }

    @Override
    public ChangeWords dropExtension(DropExtension change) {
        return rest("drop", change.extension().text(), "extension", "extensions");
    }

    @Override
    public ChangeWords createEnum(CreateEnum change) {
        return rule("create", name(change.type().name()), "", "types");
    }

    @Override
    public ChangeWords dropEnum(DropEnum change) {
        return rule("drop", name(change.type().name()), "", "types");
    }

    @Override
    public ChangeWords addEnumValues(AddEnumValues change) {
        return shape("add", name(change.after().name()), added(change), "values");
    }

    @Override
    public ChangeWords replaceEnum(ReplaceEnum change) {
        return shape("change", name(change.after().name()), "values", "values");
    }

    @Override
    public ChangeWords createDomain(CreateDomain change) {
        return rule("create", name(change.domain().name()), "", "domains");
    }

    @Override
    public ChangeWords dropDomain(DropDomain change) {
        return rule("drop", name(change.domain().name()), "", "domains");
    }

    @Override
    public ChangeWords changeDomain(ChangeDomain change) {
        return rule("change", name(change.after().name()), "", "domains");
    }

    @Override
    public ChangeWords createSequence(CreateSequence change) {
        return rule("create", name(change.sequence().name()), "", "sequences");
    }

    @Override
    public ChangeWords dropSequence(DropSequence change) {
        return rest("drop", name(change.sequence().name()), "", "sequences");
    }

    @Override
    public ChangeWords changeSequence(ChangeSequence change) {
        return rest("change", name(change.after().name()), "", "sequences");
    }

    @Override
    public ChangeWords createTable(CreateTable change) {
        return new ChangeWords(
                change.table().partitionOf().isPresent() ? Weight.REST : Weight.SHAPE,
                "create",
                name(change.table().name()),
                "",
                "tables");
    }

    @Override
    public ChangeWords dropTable(DropTable change) {
        return shape("drop", name(change.table().name()), "", "tables");
    }

    @Override
    public ChangeWords renameTable(RenameTable change) {
        return shape(
                "rename",
                name(change.before().name()),
                "to " + name(change.after().name()),
                "tables");
    }

    @Override
    public ChangeWords addColumn(AddColumn change) {
        return shape("add", name(change.table().name()), change.column().name().text(), "columns");
    }

    @Override
    public ChangeWords dropColumn(DropColumn change) {
        return shape("drop", name(change.table().name()), change.column().name().text(), "columns");
    }

    @Override
    public ChangeWords moveColumns(MoveColumns change) {
        String table = name(change.before().name());
        Move move = change.move();
        List<String> from = texts(move.from().keySet().stream().toList());
        List<String> to = texts(move.to().keySet().stream().toList());
        if (from.size() == 1 && to.size() == 1) {
            return shape("rename", table, from.get(0) + " to " + to.get(0), "columns");
        }
        if (from.size() == 1) {
            return shape("split", table, from.get(0), "columns");
        }
        if (to.size() == 1) {
            return shape("merge", table, "into " + to.get(0), "columns");
        }
        boolean renames =
                move.from().keySet().stream().allMatch(n -> move.successor(n).isPresent());
        return shape(renames ? "rename" : "move", table, "columns", "columns");
    }

    @Override
    public ChangeWords changeColumnType(ChangeColumnType change) {
        return shape(
                "change",
                name(change.after().name()),
                change.to().name() + type(change.from().type(), change.to().type()),
                "columns");
    }

    @Override
    public ChangeWords changeKeyType(ChangeKeyType change) {
        return shape("change", name(change.key().table()), change.key().column() + keyType(change), "keys");
    }

    @Override
    public ChangeWords setNotNull(SetNotNull change) {
        return rule(
                "require", name(change.table().name()), change.column().name().text(), "columns");
    }

    @Override
    public ChangeWords dropNotNull(DropNotNull change) {
        return rule("make", name(change.table().name()), change.column().name() + " optional", "columns");
    }

    @Override
    public ChangeWords changeDefault(ChangeDefault change) {
        return rule(
                change.after().defaultValue().isPresent() ? "set" : "drop",
                name(change.table().name()),
                change.after().name() + " default",
                "defaults");
    }

    @Override
    public ChangeWords changeIdentity(ChangeIdentity change) {
        return rule("change", name(change.table().name()), change.after().name() + " identity", "columns");
    }

    @Override
    public ChangeWords changeGenerated(ChangeGenerated change) {
        return rule("change", name(change.table().name()), change.after().name() + " expression", "columns");
    }

    @Override
    public ChangeWords addPrimaryKey(AddPrimaryKey change) {
        return rule("add", name(change.table().name()), "primary key", "keys");
    }

    @Override
    public ChangeWords addUnique(AddUnique change) {
        return rule("make", name(change.table().name()), columns(change.constraint()) + " unique", "columns");
    }

    @Override
    public ChangeWords addForeignKey(AddForeignKey change) {
        return new ChangeWords(
                change.tableIsNew() ? Weight.REST : Weight.RULE,
                "link",
                name(change.table().name()),
                "to " + name(change.constraint().referencedTable()),
                "tables");
    }

    @Override
    public ChangeWords addCheck(AddCheck change) {
        return rule(
                "add",
                name(change.table().name()),
                own(change.table(), change.constraint().name()),
                "checks");
    }

    @Override
    public ChangeWords addExclusion(AddExclusion change) {
        return rule(
                "add",
                name(change.table().name()),
                own(change.table(), change.constraint().name()),
                "constraints");
    }

    @Override
    public ChangeWords dropConstraint(DropConstraint change) {
        return rule(
                "drop",
                name(change.table().name()),
                own(change.table(), change.constraint().name()),
                "constraints");
    }

    @Override
    public ChangeWords renameConstraint(RenameConstraint change) {
        return rest(
                "rename",
                name(change.table().name()),
                renamed(change.table(), change.before().name(), change.after().name()),
                "constraints");
    }

    @Override
    public ChangeWords changeConstraint(ChangeConstraint change) {
        return rule(
                "change",
                name(change.table().name()),
                own(change.table(), change.after().name()),
                "constraints");
    }

    @Override
    public ChangeWords changeCheckValues(ChangeCheckValues change) {
        return rule("change", name(change.table().name()), change.column().name() + " values", "columns");
    }

    @Override
    public ChangeWords addIndex(AddIndex change) {
        return rule("index", name(change.table().name()), keys(change), "indexes");
    }

    @Override
    public ChangeWords dropIndex(DropIndex change) {
        return rule(
                "drop",
                name(change.table().name()),
                own(change.table(), change.index().name()),
                "indexes");
    }

    @Override
    public ChangeWords changeIndex(ChangeIndex change) {
        return rule(
                "change",
                name(change.table().name()),
                own(change.table(), change.after().name()),
                "indexes");
    }

    @Override
    public ChangeWords renameIndex(RenameIndex change) {
        return rest(
                "rename",
                name(change.table().name()),
                renamed(change.table(), change.before().name(), change.after().name()),
                "indexes");
    }

    @Override
    public ChangeWords addPartition(AddPartition change) {
        return shape("add", name(change.partition().name()), "", "partitions");
    }

    @Override
    public ChangeWords dropPartition(DropPartition change) {
        return shape("drop", name(change.partition().name()), "", "partitions");
    }

    @Override
    public ChangeWords changeInheritance(ChangeInheritance change) {
        return shape("change", name(change.after().name()), "parents", "tables");
    }

    @Override
    public ChangeWords changePersistence(ChangePersistence change) {
        return rule("make", name(change.after().name()), change.after().unlogged() ? "unlogged" : "logged", "tables");
    }

    @Override
    public ChangeWords changeStorageParameters(ChangeStorageParameters change) {
        return rest("change", name(change.after().name()), "storage", "tables");
    }

    @Override
    public ChangeWords changeComment(ChangeComment change) {
        return rest(
                "describe",
                name(change.object().name()),
                change.object().column().map(Name::text).orElse(""),
                "comments");
    }

    @Override
    public ChangeWords createDefinition(CreateDefinition change) {
        return DefinitionNouns.words("create", change.definition());
    }

    @Override
    public ChangeWords changeDefinitions(ChangeDefinitions change) {
        return DefinitionNouns.words("change", change.definition());
    }

    @Override
    public ChangeWords dropDefinition(DropDefinition change) {
        return DefinitionNouns.words("drop", change.definition());
    }
}
