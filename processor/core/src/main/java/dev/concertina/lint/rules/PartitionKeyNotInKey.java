package dev.concertina.lint.rules;

import dev.concertina.lint.Rule;
import dev.concertina.lint.Scene;
import dev.concertina.lint.Severity;
import dev.concertina.parse.ConstraintFact;
import dev.concertina.parse.Fact;
import java.util.ArrayList;
import java.util.List;

/** A unique key of a partitioned table must contain the partition key. */
final class PartitionKeyNotInKey implements Rule {
    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public void statement(Scene scene) {
        scene.on(Fact.CreateTable.class, table -> {
            List<ConstraintFact> keys = new ArrayList<>(table.constraints());
            table.columns().forEach(c -> keys.addAll(c.constraints()));
            for (ConstraintFact key : keys) {
                boolean unique =
                        key.kind() == ConstraintFact.Kind.PRIMARY_KEY || key.kind() == ConstraintFact.Kind.UNIQUE;
                if (unique && !key.columns().containsAll(table.partitionKey())) {
                    scene.find(
                            key.at(),
                            table.table().qualified() + "." + key.nameOn(table.table()),
                            key.kind() + " \"" + key.nameOn(table.table()) + "\" lacks the partition key ("
                                    + String.join(", ", table.partitionKey()) + ")",
                            "the server refuses it",
                            "Add the columns of the partition key to it");
                }
            }
        });
    }
}
