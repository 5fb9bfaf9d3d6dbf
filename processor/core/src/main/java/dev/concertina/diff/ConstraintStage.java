package dev.concertina.diff;

import dev.concertina.change.AddCheck;
import dev.concertina.change.AddExclusion;
import dev.concertina.change.AddForeignKey;
import dev.concertina.change.AddPrimaryKey;
import dev.concertina.change.AddUnique;
import dev.concertina.change.ChangeCheckValues;
import dev.concertina.change.ChangeConstraint;
import dev.concertina.change.SchemaChange;
import dev.concertina.schema.Check;
import dev.concertina.schema.Column;
import dev.concertina.schema.Constraint;
import dev.concertina.schema.DefinitionKind;
import dev.concertina.schema.Exclusion;
import dev.concertina.schema.Expression;
import dev.concertina.schema.ForeignKey;
import dev.concertina.schema.Intent;
import dev.concertina.schema.PrimaryKey;
import dev.concertina.schema.QualifiedName;
import dev.concertina.schema.Table;
import dev.concertina.schema.Unique;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Changes and adds constraints; renames and drops are done by then. */
final class ConstraintStage {
    private final Draft draft;

    private ConstraintStage(Draft draft) {
        this.draft = draft;
    }

    /** Checks that differ, before defaults and NOT NULL, which they may forbid. */
    static void changeChecks(Draft draft) {
        ConstraintStage stage = new ConstraintStage(draft);
        for (QualifiedName name : draft.differing()) {
            stage.changes(name, Check.class);
        }
    }

    /** Keys, exclusions and new checks. */
    static void emit(Draft draft) {
        ConstraintStage stage = new ConstraintStage(draft);
        for (QualifiedName name : draft.differing()) {
            for (Constraint wanted : draft.wanted(name).constraints().values()) {
                if (!(wanted instanceof ForeignKey)) {
                    stage.settle(name, wanted);
                }
            }
        }
    }

    /** Foreign keys, when all keys are there; those of new tables are all new. */
    static void emitForeignKeys(Draft draft, Set<QualifiedName> created) {
        ConstraintStage stage = new ConstraintStage(draft);
        Set<QualifiedName> tables = new LinkedHashSet<>(draft.differing());
        tables.addAll(draft.loosened());
        tables.addAll(created);
        for (QualifiedName name : tables) {
            for (ForeignKey wanted : draft.wanted(name).foreignKeys().toList()) {
                Constraint current = draft.running.table(name).constraints().get(wanted.name());
                if (current == null) {
                    stage.refuseTaken(name, wanted);
                    boolean atOnce = created.contains(name) && !draft.bringsKey(wanted);
                    draft.emit(new AddForeignKey(draft.running.table(name).with(wanted), wanted, atOnce));
                } else {
                    stage.settle(name, wanted);
                }
            }
        }
    }

    private void changes(QualifiedName name, Class<? extends Constraint> kind) {
        for (Constraint wanted : draft.wanted(name).constraints().values()) {
            if (kind.isInstance(wanted)
                    && draft.running.table(name).constraints().containsKey(wanted.name())) {
                settle(name, wanted);
            }
        }
    }

    private void settle(QualifiedName name, Constraint wanted) {
        Table running = draft.running.table(name);
        Constraint current = running.constraints().get(wanted.name());
        if (current == null) {
            add(name, running.with(wanted), wanted);
        } else if (!current.equals(wanted)) {
            change(name, running.with(wanted), current, wanted);
        }
    }

    private void change(QualifiedName name, Table after, Constraint current, Constraint wanted) {
        if (current instanceof Check old && wanted instanceof Check made && old.noInherit() == made.noInherit()) {
            Optional<CheckValues> oldValues = CheckValues.of(old.expression());
            Optional<CheckValues> newValues = CheckValues.of(made.expression());
            Optional<Column> column = newValues.flatMap(v -> after.column(v.column()));
            if (oldValues.isPresent()
                    && column.isPresent()
                    && oldValues.map(CheckValues::column).equals(newValues.map(CheckValues::column))) {
                values(name, after, old, made, column.get());
                return;
            }
        }
        draft.emit(new ChangeConstraint(after, current, wanted));
    }

    private void values(QualifiedName name, Table after, Check old, Check made, Column column) {
        List<String> was =
                CheckValues.of(old.expression()).map(CheckValues::values).orElse(List.of());
        List<String> will =
                CheckValues.of(made.expression()).map(CheckValues::values).orElse(List.of());
        List<String> removed =
                was.stream().filter(v -> !will.contains(v)).distinct().toList();
        List<String> added =
                will.stream().filter(v -> !was.contains(v)).distinct().toList();
        if (removed.isEmpty() && added.isEmpty()) {
            draft.running.put(after);
            return;
        }
        Optional<Expression> fill = removed.isEmpty()
                ? Optional.empty()
                : draft.hints.backfill(name, column.name()).map(Intent.BackfilledColumn::value);
        draft.emit(new ChangeCheckValues(after, old, made, column, removed, added, fill));
    }

    private void add(QualifiedName name, Table after, Constraint wanted) {
        refuseTaken(name, wanted);
        Table running = draft.running.table(name);
        if (wanted.hasIndex() && running.indexes().containsKey(wanted.name())) {
            draft.problem(
                    "name-taken",
                    name,
                    "Index \"" + wanted.name() + "\" of table \"" + name
                            + "\" goes and a constraint of the same name comes, whose index would need the name while the old one"
                            + " still stands. Give the constraint another name.");
        }
        var partitions = PartitionStage.names(draft, name, wanted.name());
        draft.emit(wanted.accept(new Constraint.Visitor<SchemaChange>() {
            @Override
            public SchemaChange primaryKey(PrimaryKey key) {
                return new AddPrimaryKey(after, key, partitions);
            }

            @Override
            public SchemaChange unique(Unique unique) {
                return new AddUnique(after, unique, partitions);
            }

            @Override
            public SchemaChange foreignKey(ForeignKey key) {
                return new AddForeignKey(after, key, false);
            }

            @Override
            public SchemaChange check(Check check) {
                return new AddCheck(after, check);
            }

            @Override
            public SchemaChange exclusion(Exclusion exclusion) {
                return new AddExclusion(after, exclusion, partitions);
            }
        }));
    }

    /** One that is kept as a statement goes when old code is gone, and would still have the name. */
    private void refuseTaken(QualifiedName name, Constraint wanted) {
        boolean taken = draft.before.definitions().values().stream()
                .filter(d -> d.kind() == DefinitionKind.CONSTRAINT
                        && d.on().filter(name::equals).isPresent())
                .anyMatch(d -> d.id().path().get(0).equals(wanted.name().text()));
        if (taken) {
            draft.problem(
                    "name-taken",
                    name,
                    "Constraint \"" + wanted.name() + "\" of table \"" + name
                            + "\" is kept as a statement, as one that is not validated is, and shall become one that the"
                            + " classes say. Write that by hand (db:new), with ALTER TABLE … VALIDATE CONSTRAINT, or give the"
                            + " new one another name.");
        }
    }
}
