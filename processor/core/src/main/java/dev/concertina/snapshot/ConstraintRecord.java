package dev.concertina.snapshot;

import dev.concertina.schema.Check;
import dev.concertina.schema.Constraint;
import dev.concertina.schema.Deferrability;
import dev.concertina.schema.Exclusion;
import dev.concertina.schema.ForeignKey;
import dev.concertina.schema.PrimaryKey;
import dev.concertina.schema.Unique;
import java.util.List;

/** Writes a constraint into a record that already says what it belongs to. */
final class ConstraintRecord implements Constraint.Visitor<JsonLine> {
    private final JsonLine line;
    private final Style style;

    ConstraintRecord(JsonLine line, Style style) {
        this.line = line;
        this.style = style;
    }

    @Override
    public JsonLine primaryKey(PrimaryKey key) {
        line.text("primaryKey", key.name()).texts("columns", key.columns()).texts("include", key.include());
        return deferrable(key.deferrability());
    }

    @Override
    public JsonLine unique(Unique unique) {
        line.text("unique", unique.name())
                .texts("columns", unique.columns())
                .texts("include", unique.include())
                .flag("nullsNotDistinct", unique.nullsNotDistinct());
        return deferrable(unique.deferrability());
    }

    @Override
    public JsonLine foreignKey(ForeignKey key) {
        line.text("foreignKey", key.name())
                .texts("columns", key.columns())
                .text("references", Spelling.of(key.referencedTable()))
                .texts("referencedColumns", key.referencedColumns());
        action("onDelete", key.onDelete());
        line.texts("setColumns", key.setColumns());
        action("onUpdate", key.onUpdate());
        line.flag("matchFull", key.matchFull());
        return deferrable(key.deferrability());
    }

    @Override
    public JsonLine check(Check check) {
        line.text("check", check.name());
        if (style == Style.AS_WRITTEN) {
            line.texts("columns", check.columns());
        }
        return line.text("expression", style.spell(check.expression())).flag("noInherit", check.noInherit());
    }

    @Override
    public JsonLine exclusion(Exclusion exclusion) {
        List<String> elements = exclusion.elements().stream()
                .map(e -> IndexElementRecord.fields(new JsonLine(), e.key(), style)
                        .text("operator", e.operator())
                        .json())
                .toList();
        line.text("exclusion", exclusion.name())
                .text("method", exclusion.method())
                .list("elements", elements)
                .texts("include", exclusion.include())
                .texts("parameters", exclusion.storageParameters())
                .text("where", exclusion.predicate().map(style::spell));
        return deferrable(exclusion.deferrability());
    }

    private JsonLine deferrable(Deferrability deferrability) {
        return deferrability == Deferrability.NOT_DEFERRABLE ? line : line.text("deferrable", deferrability);
    }

    private void action(String key, ForeignKey.Action action) {
        if (action != ForeignKey.Action.NO_ACTION) {
            line.text(key, action);
        }
    }
}
