package dev.concertina.plan;

import dev.concertina.ddl.AddConstraint;
import dev.concertina.ddl.AddNotNullNotValid;
import dev.concertina.ddl.Ddl;
import dev.concertina.ddl.DropConstraint;
import dev.concertina.ddl.DropNotNull;
import dev.concertina.ddl.MoveConditions;
import dev.concertina.ddl.NameNotNull;
import dev.concertina.ddl.SetNotNull;
import dev.concertina.ddl.ValidateConstraint;
import dev.concertina.schema.Check;
import dev.concertina.schema.Name;
import dev.concertina.schema.PostgresVersion;
import dev.concertina.schema.QualifiedName;
import dev.concertina.schema.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * NOT NULL on a column of a table that has rows, without a scan under an exclusive lock: first enforced for new rows,
 * then proved for the old ones, then an attribute. PostgreSQL 18 knows a NOT NULL that is not yet valid; before, a check
 * stands in for it.
 *
 * @param label the name that the column will have, from which the server names its constraint since 18
 * @see <a href="https://www.postgresql.org/docs/current/sql-altertable.html">ALTER TABLE</a>
 */
record NotNull(PostgresVersion server, QualifiedName table, Name column, Name label) {
    static NotNull of(PlanContext context, QualifiedName table, Name column) {
        return new NotNull(context.server(), table, column, column);
    }

    /** Takes it away, from the table and its partitions. */
    static Unit undone(PlanContext context, Table table, Name column) {
        return Unit.of("Back to a column that may be NULL.", new Partitions(context).dropNotNull(table, column));
    }

    /** Enforces it for rows that are written from now on. */
    Ddl enforce() {
        return server.atLeast(18)
                ? new AddNotNullNotValid(table, name(), column)
                : new AddConstraint(
                        table, new Check(name(), List.of(column), MoveConditions.isNotNull(column), false), true);
    }

    /** Undoes {@link #enforce()}. */
    Ddl release() {
        return server.atLeast(18) ? new DropNotNull(table, column) : new DropConstraint(table, name());
    }

    /** Proves it for all rows and makes it the column's attribute. */
    List<Unit> prove() {
        Unit validate = Unit.of(
                "Prove it for the rows that were there before: reads the table, but lets others read and write.",
                new ValidateConstraint(table, name()));
        return server.atLeast(18)
                ? List.of(validate)
                : List.of(
                        validate,
                        Unit.of(
                                "The validated check spares SET NOT NULL its scan, and is no longer needed then.",
                                new SetNotNull(table, column),
                                new DropConstraint(table, name())));
    }

    /**
     * Undoes {@link #prove()}: back to what {@link #enforce()} left.
     *
     * @param loosen what {@link Partitions#dropNotNull} says
     */
    Unit doubt(List<Ddl> loosen) {
        List<Ddl> statements = new ArrayList<>(loosen);
        statements.add(server.atLeast(18) ? loosen.size() : 0, enforce());
        return Unit.of("Back to a rule for new rows only; readers may meet NULL again.", statements);
    }

    /** All of it, on a column that has no NULL; {@link #undone} takes it back. */
    List<Unit> introduce() {
        Unit enforce = Unit.of("New rows must have a value from now on; the old ones are not read yet.", enforce());
        return Stream.concat(Stream.of(enforce), prove().stream()).toList();
    }

    private Name name() {
        return server.atLeast(18)
                ? NameNotNull.of(table, label)
                : Name.shortened(table.name() + "_" + label + "_not_null_check");
    }
}
