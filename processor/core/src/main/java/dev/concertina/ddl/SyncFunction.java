package dev.concertina.ddl;

import dev.concertina.change.Move;
import dev.concertina.schema.Column;
import dev.concertina.schema.Expression;
import dev.concertina.schema.Name;
import dev.concertina.schema.QualifiedName;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * The bodies of the two trigger functions that keep the columns of all moves in flight on one table in step, whoever
 * writes: the first among the BEFORE triggers decides what the client changed and carries it along; the last mends what
 * other triggers changed since. What a statement does not change is left as it is, even where the two sides disagree: it
 * waits for a backfill, or after a contract was undone for the old side to be refilled, and only that knows which of the
 * two is stale. A new column that must have a value is the exception; it gets one before the statement could fail.
 *
 * @see <a href="https://www.postgresql.org/docs/current/plpgsql-trigger.html">Trigger functions</a>
 */
public final class SyncFunction {
    private final QualifiedName table;
    private final List<Move> moves;
    private final StringBuilder out = new StringBuilder();

    private SyncFunction(QualifiedName table, List<Move> moves) {
        this.table = table;
        this.moves = moves;
    }

    /**
     * The body of the trigger that runs first. A row whose pairs agree is never touched.
     *
     * @param moves oldest first
     */
    public static String first(QualifiedName table, List<Move> moves) {
        return new SyncFunction(table, moves).first();
    }

    /** The body of the trigger that runs last. */
    public static String last(QualifiedName table, List<Move> moves) {
        return new SyncFunction(table, moves).last();
    }

    private String first() {
        out.append("#variable_conflict use_column\nBEGIN\n    IF TG_OP = 'INSERT' THEN\n");
        out.append("        -- The newest column that was given is the source, then what is still missing follows.\n");
        for (int i = moves.size() - 1; i >= 0; i--) {
            carryBackOnInsert(moves.get(i));
        }
        moves.forEach(m -> assignIf(8, MoveConditions.absent(Row.TRIGGER, m), m.to(), m.up()));
        out.append(
                "    ELSE\n        -- What the client changed is the source: newest first back, then oldest first on.\n");
        for (int i = moves.size() - 1; i >= 0; i--) {
            carryBackOnUpdate(moves.get(i));
        }
        moves.forEach(this::carryOnOnUpdate);
        out.append("    END IF;\n    RETURN NEW;\nEND");
        return out.toString();
    }

    private String last() {
        out.append("#variable_conflict use_column\nBEGIN\n");
        for (Move move : moves) {
            String mended = move.down().isEmpty()
                    ? MoveConditions.absent(Row.TRIGGER, move)
                    : "(TG_OP = 'INSERT' OR " + changed(move.from().values()) + " OR "
                            + changed(move.to().values()) + ")\n        AND " + disagree(move, 8);
            assignIf(4, mended, move.to(), move.up());
        }
        out.append("    RETURN NEW;\nEND");
        return out.toString();
    }

    private void carryBackOnInsert(Move move) {
        if (!move.down().isEmpty()) {
            String given = "NOT (" + MoveConditions.absent(Row.TRIGGER, move) + ")";
            String condition = given + "\n            AND " + MoveConditions.newDiffers(Row.TRIGGER, move);
            assignIf(8, condition, move.from(), move.down());
        }
    }

    private void carryBackOnUpdate(Move move) {
        if (move.down().isEmpty()) {
            return;
        }
        out.append("        IF ").append(changed(move.to().values())).append("\n            AND ");
        out.append(MoveConditions.newDiffers(Row.TRIGGER, move)).append(" THEN\n            IF ");
        out.append(changed(move.from().values())).append("\n                AND ");
        out.append(MoveConditions.oldDiffers(Row.TRIGGER, move)).append(" THEN\n");
        out.append(
                "                RAISE EXCEPTION USING\n                    ERRCODE = 'triggered_data_change_violation',");
        out.append("\n                    MESSAGE = ")
                .append(SqlWriter.quoteLiteral(contradiction(move)))
                .append(",\n");
        out.append(
                "                    HINT = 'Both hold the same fact until the contract: change one, or both alike.';\n");
        out.append("            END IF;\n");
        assign(12, move.from(), move.down());
        out.append("        END IF;\n");
    }

    private void carryOnOnUpdate(Move move) {
        String absent = MoveConditions.absent(Row.TRIGGER, move);
        if (move.down().isEmpty()) {
            assignIf(8, absent, move.to(), move.up());
            return;
        }
        String carried = changed(move.from().values()) + "\n                AND " + disagree(move, 16);
        String missing =
                move.to().values().stream().anyMatch(Column::notNull) ? "\n            OR (" + absent + ")" : "";
        String condition = "NOT (" + changed(move.to().values()) + ")\n            AND (" + carried + missing + ")";
        assignIf(8, condition, move.to(), move.up());
    }

    private static String disagree(Move move, int indent) {
        return MoveConditions.newDiffers(Row.TRIGGER, move) + "\n" + " ".repeat(indent) + "AND "
                + MoveConditions.oldDiffers(Row.TRIGGER, move);
    }

    private void assignIf(int indent, String condition, Map<Name, Column> columns, Map<Name, Expression> values) {
        String margin = " ".repeat(indent);
        out.append(margin).append("IF ").append(condition).append(" THEN\n");
        assign(indent + 4, columns, values);
        out.append(margin).append("END IF;\n");
    }

    /** Without a cast, so that a value that does not fit is an error and not cut. */
    private void assign(int indent, Map<Name, Column> columns, Map<Name, Expression> values) {
        for (Name column : columns.keySet()) {
            out.append(" ".repeat(indent)).append(Row.TRIGGER.column(column)).append(" := ");
            out.append(Row.TRIGGER.evaluate(Objects.requireNonNull(values.get(column))))
                    .append(";\n");
        }
    }

    private static String changed(Collection<Column> columns) {
        String joined = columns.stream()
                .map(c -> MoveConditions.distinct(c, Row.TRIGGER.column(c.name()), "OLD." + SqlWriter.quote(c.name())))
                .collect(Collectors.joining(" OR "));
        return columns.size() == 1 ? joined : "(" + joined + ")";
    }

    private String contradiction(Move move) {
        return "The columns " + names(move.from()) + " and " + names(move.to()) + " of table \"" + table
                + "\" were changed to values that disagree.";
    }

    private static String names(Map<Name, Column> columns) {
        return columns.keySet().stream().map(c -> "\"" + c + "\"").collect(Collectors.joining(", "));
    }
}
