package dev.concertina.schema;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What the developer declares about a change, because two schemas alone cannot tell it. */
public sealed interface Intent {
    /** {@code @RenamedFrom} on a class. */
    record RenamedTable(QualifiedName table, QualifiedName from) implements Intent {}

    /** {@code @RenamedFrom} on a column, with {@code @Convert} where the values change too. */
    record RenamedColumn(QualifiedName table, Name column, Name from, Optional<Conversion> conversion)
            implements Intent {}

    /** {@code @Convert} on a column that keeps its name. */
    record ConvertedColumn(QualifiedName table, Name column, Conversion conversion) implements Intent {}

    /**
     * {@code @SplitFrom} and {@code @MergedFrom}: several columns on one side at least.
     *
     * @param up by new column, over the old ones
     * @param down by old column, over the new ones
     */
    record MovedColumns(QualifiedName table, Map<Name, Expression> up, Map<Name, Expression> down) implements Intent {
        public MovedColumns {
            up = Ordered.byKey(up);
            down = Ordered.byKey(down);
        }
    }

    /**
     * {@code @Backfill}.
     *
     * @param value over the other columns of the row
     * @param down what takes the place of a value that the tighter, earlier form refuses
     */
    record BackfilledColumn(QualifiedName table, Name column, Expression value, Optional<Expression> down)
            implements Intent {}

    /** {@code @AllowRewrite}: the table may be rewritten under an exclusive lock for this column. */
    record AllowedRewrite(QualifiedName table, Name column, String why) implements Intent {}

    /**
     * {@code @Dropped}: the columns go, and no new column continues them.
     *
     * @param columns empty if the table itself goes
     */
    record Dropped(QualifiedName table, List<Name> columns, String reason) implements Intent {
        public Dropped {
            columns = List.copyOf(columns);
        }
    }

    QualifiedName table();
}
