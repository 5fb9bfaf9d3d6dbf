package dev.concertina.processor.read;

import dev.concertina.processor.declaration.AnnotationUse;
import dev.concertina.processor.problem.ErrorCode;
import dev.concertina.processor.problem.Problems;
import dev.concertina.schema.DefaultName;
import dev.concertina.schema.ForeignKey;
import dev.concertina.schema.ForeignKey.Action;
import dev.concertina.schema.Name;
import dev.concertina.schema.PrimaryKey;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Reads {@code @References}, when the keys of all tables are known. */
final class ForeignKeyReader implements PartReader {
    private final Tables tables;
    private final Values values;
    private final Problems problems;
    private final ForeignKeyCheck check;

    ForeignKeyReader(Tables tables, Values values, Problems problems) {
        this.tables = tables;
        this.values = values;
        this.problems = problems;
        this.check = new ForeignKeyCheck(problems);
    }

    @Override
    public void read(TableDraft table) {
        for (Applied reference : table.applied("References")) {
            Optional<List<Name>> columns = table.columns(reference, "columns", problems);
            Optional<TableDraft> target = tables.named(reference.use(), "value", problems);
            if (columns.isPresent() && target.isPresent()) {
                targets(reference.use(), target.get())
                        .flatMap(t -> check.check(reference, table, columns.get(), target.get(), t))
                        .ifPresent(t -> add(table, reference.use(), columns.get(), target.get(), t));
            }
        }
    }

    /** The referenced columns: those given, else the primary key. */
    private Optional<List<Name>> targets(AnnotationUse use, TableDraft target) {
        if (!use.texts("targets").isEmpty()) {
            return target.named(use, "targets", problems);
        }
        Optional<PrimaryKey> key = target.primaryKey();
        if (key.isEmpty() && !target.type().has("Key")) {
            problems.add(
                    ErrorCode.FOREIGN_KEY_NOT_UNIQUE,
                    use.at("value"),
                    use.subject() + " references table \"" + target.name().name()
                            + "\", which has no primary key; PostgreSQL would refuse the foreign key."
                            + " Give it a @Key, or name unique columns in \"targets\".");
        }
        return key.map(PrimaryKey::columns);
    }

    private void add(TableDraft table, AnnotationUse use, List<Name> columns, TableDraft target, List<Name> targets) {
        String joined = DefaultName.joined(columns.stream().map(Name::text).toList());
        Name name = values.name(use, "name").orElseGet(() -> table.pool().choose(Optional.of(joined), "fkey"));
        List<Name> setColumns = table.named(use, "setColumns", problems).orElse(List.of());
        table.add(
                new ForeignKey(
                        name,
                        columns,
                        target.name(),
                        targets,
                        action(use, "onDelete"),
                        action(use, "onUpdate"),
                        setColumns,
                        use.flag("matchFull"),
                        Values.deferrable(use)),
                use.place());
    }

    private static Action action(AnnotationUse use, String attribute) {
        return Action.valueOf(use.text(attribute).orElse("NO_ACTION").toUpperCase(Locale.ROOT));
    }
}
