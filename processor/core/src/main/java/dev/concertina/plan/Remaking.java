package dev.concertina.plan;

import dev.concertina.ddl.CreateDefinition;
import dev.concertina.ddl.Ddl;
import dev.concertina.ddl.DropDefinition;
import dev.concertina.ddl.SkipBodyChecks;
import dev.concertina.schema.Definition;
import dev.concertina.schema.DefinitionKind;
import dev.concertina.schema.Schema;
import dev.concertina.schema.Standing;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Drops definitions that stand on each other, and makes them. */
final class Remaking {
    private Remaking() {}

    /** What drops them, the ones that stand on others first; attributes go with what they are about. */
    static List<Ddl> drop(List<Definition> definitions) {
        List<Definition> order = inOrder(definitions);
        Collections.reverse(order);
        Standing standing = standing(definitions);
        Set<Definition.Id> ids = ids(definitions);
        return order.stream()
                .filter(d -> !goesAlong(d) || standing.needs(d).stream().noneMatch(ids::contains))
                .<Ddl>map(DropDefinition::new)
                .toList();
    }

    static List<Ddl> create(List<Definition> definitions) {
        return made(inOrder(definitions), d -> new CreateDefinition(d, false, true));
    }

    /**
     * What makes them in this order. Bodies of routines are not checked: they may name what comes later, and find it by a
     * search_path that no script has.
     */
    static List<Ddl> made(List<Definition> definitions, Function<Definition, CreateDefinition> statement) {
        List<Ddl> statements = new ArrayList<>();
        if (definitions.stream().anyMatch(d -> d.kind().isRoutine())) {
            statements.add(new SkipBodyChecks(true));
        }
        definitions.stream().map(statement).forEach(statements::add);
        return statements;
    }

    private static boolean goesAlong(Definition definition) {
        return definition.kind().isAttribute() || definition.kind() == DefinitionKind.INDEX;
    }

    private static List<Definition> inOrder(List<Definition> definitions) {
        return new ArrayList<>(standing(definitions).inOrder(definitions));
    }

    private static Standing standing(List<Definition> definitions) {
        return new Standing(Schema.EMPTY.withDefinitions(definitions));
    }

    private static Set<Definition.Id> ids(List<Definition> definitions) {
        return definitions.stream().map(Definition::id).collect(Collectors.toCollection(TreeSet::new));
    }
}
