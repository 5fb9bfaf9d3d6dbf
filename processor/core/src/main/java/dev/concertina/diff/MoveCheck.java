package dev.concertina.diff;

import dev.concertina.schema.Column;
import dev.concertina.schema.Domain;
import dev.concertina.schema.Intent;
import dev.concertina.schema.Name;
import dev.concertina.schema.QualifiedName;
import dev.concertina.schema.Schema;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Whether columns can move online at all. */
final class MoveCheck {
    private final Draft draft;
    private final QualifiedName table;
    private final String said;

    MoveCheck(Draft draft, QualifiedName table, String said) {
        this.draft = draft;
        this.table = table;
        this.said = said;
    }

    /** A rename of one column. */
    boolean plain(Column from, Column to, Intent.RenamedColumn intent) {
        if (from.generated().isPresent() && to.generated().isPresent()) {
            draft.notes.add(said + ": the values of a generated column are computed anew, so it is made and the old one"
                    + " dropped; the annotation may be deleted.");
            return false;
        }
        TypeChange change = TypeChange.between(from.type(), draft.before, to.type(), draft.target);
        if (intent.conversion().isEmpty() && change == TypeChange.INCOMPATIBLE) {
            draft.problem(
                    "conversion-missing",
                    table,
                    to.name(),
                    said + " also changes the type from " + from.type()
                            + " to " + to.type()
                            + ", and PostgreSQL does not cast between them by itself, so the two columns"
                            + " could not be kept in step. Say how the values change:\n    "
                            + Paste.convert(from.name(), to.name()));
            return false;
        }
        return movable(Map.of(from.name(), from), Map.of(to.name(), to));
    }

    boolean movable(Map<Name, Column> from, Map<Name, Column> to) {
        for (Column c : from.values()) {
            if (!onePath(c, draft.before) || !unpartitioned(c)) {
                return false;
            }
        }
        return to.values().stream().allMatch(c -> onePath(c, draft.target));
    }

    private boolean onePath(Column c, Schema schema) {
        if (c.generated().isPresent()) {
            draft.problem(
                    "generated-moved",
                    table,
                    c.name(),
                    said + ": column \"" + c.name()
                            + "\" is generated, so no trigger can keep it in step. Add the new column without the annotation.");
            return false;
        }
        Optional<Domain> strict = c.type().userType().map(schema.domains()::get).filter(Domain::notNull);
        if (strict.isPresent()
                && strict.get().defaultValue().isEmpty()
                && c.defaultValue().isEmpty()) {
            draft.problem(
                    "not-null-domain-moved",
                    table,
                    c.name(),
                    said + ": column \"" + c.name() + "\" is of domain \""
                            + strict.get().name()
                            + "\", which refuses NULL and has no default, so it cannot be empty while both"
                            + " columns exist. Give the domain a default, or make the column NOT NULL instead of the domain.");
            return false;
        }
        return true;
    }

    private boolean unpartitioned(Column c) {
        boolean key = Stream.concat(Stream.of(table), draft.running.descendants(table).stream())
                .flatMap(t -> draft.running.table(t).partitioning().stream())
                .flatMap(p -> p.keys().stream())
                .anyMatch(k -> k.column().filter(c.name()::equals).isPresent()
                        || k.expression().filter(e -> e.mentions(c.name())).isPresent());
        if (key) {
            draft.problem(
                    "partition-key-moved",
                    table,
                    said + ": column \"" + c.name() + "\" is in the partition key of"
                            + " table \"" + table
                            + "\", which PostgreSQL cannot move to another column. Keep the column's name"
                            + " with @StoredAs(name = …), or make a new table and copy the rows by a hand-written migration (db:new).");
        }
        return !key;
    }
}
