package dev.concertina.diff;

import dev.concertina.change.DropDefinition;
import dev.concertina.schema.Definition;
import dev.concertina.schema.DefinitionKind;
import dev.concertina.schema.QualifiedName;
import dev.concertina.schema.Standing;
import dev.concertina.schema.Table;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Drops the definitions that the classes no longer have, what stands on others first. */
final class DefinitionDrops {
    private final Draft draft;
    private final Standing running;
    private final Set<Definition.Id> late = new TreeSet<>();

    private DefinitionDrops(Draft draft) {
        this.draft = draft;
        this.running = new Standing(draft.running.schema());
    }

    /** Those that stand on tables, while the tables are there; the others wait until no column uses them. */
    static DefinitionDrops begin(Draft draft) {
        DefinitionDrops drops = new DefinitionDrops(draft);
        List<Definition> gone = drops.gone();
        if (!gone.isEmpty()) {
            draft.before.tables().values().stream()
                    .flatMap(t -> drops.running.neededBy(t).stream())
                    .forEach(d -> drops.late.add(d.id()));
            drops.emit(gone.stream().filter(d -> !drops.late.contains(d.id())).toList());
        }
        return drops;
    }

    void end() {
        emit(gone());
    }

    private List<Definition> gone() {
        Set<QualifiedName> tables =
                draft.surplus().stream().map(Table::name).collect(Collectors.toCollection(TreeSet::new));
        return draft.running.definitions.values().stream()
                .filter(d -> !draft.target.definitions().containsKey(d.id()))
                .filter(d -> !belongs(d, tables) || needsGone(d, tables))
                .filter(d -> !leavesWithColumn(d))
                .toList();
    }

    private static boolean belongs(Definition definition, Set<QualifiedName> tables) {
        return definition.on().filter(tables::contains).isPresent();
    }

    /** What belongs to a table goes along to the attic, unless it cannot be there without something that does not. */
    private boolean needsGone(Definition definition, Set<QualifiedName> tables) {
        return running.needs(definition).stream()
                .filter(n -> !draft.target.definitions().containsKey(n))
                .flatMap(n -> Optional.ofNullable(draft.running.definitions.get(n)).stream())
                .anyMatch(n -> !belongs(n, tables) || needsGone(n, tables));
    }

    private boolean leavesWithColumn(Definition definition) {
        return definition.on().filter(draft.target.tables()::containsKey).stream()
                .flatMap(on -> draft.running.find(on).stream())
                .anyMatch(t -> t.columns().keySet().stream()
                        .anyMatch(c -> definition.isOf(t.name(), c)
                                && draft.wanted(t.name()).column(c).isEmpty()));
    }

    private void emit(List<Definition> gone) {
        Set<Definition.Id> ids = gone.stream().map(Definition::id).collect(Collectors.toCollection(TreeSet::new));
        List<Definition> order = new ArrayList<>(running.inOrder(gone));
        Collections.reverse(order);
        for (Definition definition : order) {
            if (definition.kind().isAttribute()
                    && running.needs(definition).stream().anyMatch(ids::contains)) {
                continue;
            }
            List<Definition> with = running.inOrder(gone.stream()
                    .filter(d -> d.kind().isAttribute() && running.needs(d).contains(definition.id()))
                    .filter(d -> draft.running.definitions.containsKey(d.id()))
                    .toList());
            draft.emit(new DropDefinition(definition, with, around(definition)));
        }
    }

    /** What may be bound to this one although another of its name is meant. */
    private List<Definition> around(Definition definition) {
        boolean overloaded = definition.kind() == DefinitionKind.FUNCTION
                || definition.kind() == DefinitionKind.AGGREGATE
                || definition.kind() == DefinitionKind.OPERATOR;
        if (!overloaded) {
            return List.of();
        }
        return running.standingOn(Set.of(definition.id())).stream()
                .filter(d -> draft.target.definitions().containsKey(d.id()))
                .toList();
    }
}
