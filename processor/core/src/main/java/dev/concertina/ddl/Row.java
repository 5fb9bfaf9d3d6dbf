package dev.concertina.ddl;

import dev.concertina.schema.Column;
import dev.concertina.schema.Expression;
import dev.concertina.schema.Name;

/** The row that an expression over columns is evaluated for. */
enum Row {
    /** The row of an UPDATE or SELECT. */
    STATEMENT("") {
        @Override
        String evaluate(Expression expression) {
            return "(" + expression.sql() + ")";
        }
    },
    /** The row that a BEFORE trigger may still change; its columns have the names that the expression uses. */
    TRIGGER("NEW.") {
        @Override
        String evaluate(Expression expression) {
            return "(SELECT (" + expression.sql() + ") FROM (SELECT NEW.*) AS concertina_row)";
        }
    };

    private final String prefix;

    Row(String prefix) {
        this.prefix = prefix;
    }

    abstract String evaluate(Expression expression);

    String column(Name column) {
        return prefix + SqlWriter.quote(column);
    }

    /** The expression as the column would store it. */
    String value(Column column, Expression expression) {
        return "CAST(" + evaluate(expression) + " AS " + new SqlWriter().type(column.type()) + ")";
    }
}
