package dev.concertina.plan;

import dev.concertina.ddl.RequireNoRow;
import dev.concertina.ddl.RowConditions;
import dev.concertina.schema.Check;
import dev.concertina.schema.Column;
import dev.concertina.schema.DataType;
import dev.concertina.schema.Expression;
import dev.concertina.schema.QualifiedName;
import dev.concertina.schema.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** The rows that have values of a domain, looked at before the domain demands more of them. */
record DomainRows(PlanContext context, QualifiedName domain) {
    List<Unit> pass(Check check) {
        return each(c -> RowConditions.breaks(check, c.name()), "break check \"" + check.name() + "\"");
    }

    List<Unit> haveValues() {
        return each(c -> RowConditions.isNull(c.name()), "have no value");
    }

    private List<Unit> each(Function<Column, Expression> condition, String fact) {
        List<Unit> units = new ArrayList<>();
        for (Table table : context.before().tables().values()) {
            if (table.partitionOf().isPresent()) {
                continue;
            }
            table.columns().values().stream()
                    .filter(c -> c.type().equals(DataType.of(domain)))
                    .forEach(c -> units.add(Unit.of(
                            "Look first: a row that breaks the rule would stop it halfway.",
                            new RequireNoRow(
                                    table.name(),
                                    RowProof.key(table),
                                    condition.apply(c),
                                    "Rows of table \"" + table.name() + "\" " + fact + " of domain \"" + domain
                                            + "\" in \"" + c.name() + "\"",
                                    "Correct these rows. Then run this file again."))));
        }
        return units;
    }
}
