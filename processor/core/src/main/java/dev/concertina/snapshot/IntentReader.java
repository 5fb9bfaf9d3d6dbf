package dev.concertina.snapshot;

import dev.concertina.schema.Conversion;
import dev.concertina.schema.Expression;
import dev.concertina.schema.Intent;
import dev.concertina.schema.Name;
import dev.concertina.schema.QualifiedName;
import java.util.Optional;

/** Reads what {@link IntentRecord} wrote. */
final class IntentReader {
    private IntentReader() {}

    static Intent read(JsonFields fields) {
        QualifiedName table = fields.as("table", Spelling::qualifiedName);
        String kind = fields.text("intent");
        return fields.complete(
                switch (kind) {
                    case "renamedTable" -> new Intent.RenamedTable(table, fields.as("from", Spelling::qualifiedName));
                    case "renamedColumn" ->
                        new Intent.RenamedColumn(
                                table,
                                column(fields),
                                fields.as("from", Name::of),
                                fields.has("up") ? Optional.of(conversion(fields)) : Optional.empty());
                    case "convertedColumn" -> new Intent.ConvertedColumn(table, column(fields), conversion(fields));
                    case "movedColumns" ->
                        new Intent.MovedColumns(
                                table,
                                fields.map("up", Name::of, Expression::of),
                                fields.map("down", Name::of, Expression::of));
                    case "backfilledColumn" ->
                        new Intent.BackfilledColumn(
                                table,
                                column(fields),
                                fields.as("value", Expression::of),
                                fields.optional("down", Expression::of));
                    case "allowedRewrite" -> new Intent.AllowedRewrite(table, column(fields), fields.text("why"));
                    case "dropped" ->
                        new Intent.Dropped(table, fields.list("columns", Name::of), fields.text("reason"));
                    default -> throw fields.bad("has an intent \"" + kind + "\" that this release does not know");
                });
    }

    private static Name column(JsonFields fields) {
        return fields.as("column", Name::of);
    }

    private static Conversion conversion(JsonFields fields) {
        return new Conversion(fields.as("up", Expression::of), fields.as("down", Expression::of));
    }
}
