package dev.concertina.diff;

import dev.concertina.change.ChangeDefinitions;
import dev.concertina.change.CreateDefinition;
import dev.concertina.schema.Definition;
import dev.concertina.schema.DefinitionKind;
import dev.concertina.schema.Domain;
import dev.concertina.schema.QualifiedName;
import dev.concertina.schema.Standing;
import dev.concertina.schema.Table;
import dev.concertina.schema.ViewColumns;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Makes and changes what is kept as statements, each behind what it needs. */
final class DefinitionStage {
    private final Draft draft;
    private final Standing target;
    private final Set<Definition.Id> open = new TreeSet<>();

    DefinitionStage(Draft draft) {
        this.draft = draft;
        this.target = new Standing(draft.target);
        draft.target.definitions().forEach((id, d) -> {
            if (!d.equals(draft.before.definitions().get(id))) {
                open.add(id);
            }
        });
    }

    Standing target() {
        return target;
    }

    /** New routines, types and the like that need no table that is new or other: columns may use them. */
    void emitEarly() {
        Set<QualifiedName> unready = new HashSet<>(draft.differing());
        draft.missing().forEach(t -> unready.add(t.name()));
        List<Definition> early = wanted(open).stream()
                .filter(d -> isNew(d) && d.kind().compareTo(DefinitionKind.FOREIGN_TABLE) < 0)
                .filter(d -> isReady(d, unready, new HashSet<>()))
                .toList();
        target.inOrder(early).forEach(this::create);
    }

    private boolean isReady(Definition definition, Set<QualifiedName> unready, Set<Definition.Id> seen) {
        return !seen.add(definition.id())
                || (target.tablesOf(definition).stream().noneMatch(unready::contains)
                        && wanted(target.needs(definition)).stream()
                                .filter(n -> open.contains(n.id()))
                                .allMatch(n -> isNew(n) && isReady(n, unready, seen)));
    }

    /** What a new table cannot be made without. */
    List<Definition> neededBy(Table table) {
        return open.isEmpty() ? List.of() : onlyNew(target.neededBy(table));
    }

    void emitNeededBy(Table table) {
        emitNeeded(neededBy(table));
    }

    /** The domains that must be there before what a new domain cannot be made without. */
    Set<QualifiedName> domainsBefore(Domain domain) {
        Set<QualifiedName> before = new TreeSet<>();
        onlyNew(target.neededBy(domain)).forEach(d -> before.addAll(target.domainsOf(d)));
        return before;
    }

    void emitNeededBy(Domain domain) {
        emitNeeded(onlyNew(target.neededBy(domain)));
    }

    private List<Definition> onlyNew(List<Definition> definitions) {
        return definitions.stream()
                .filter(d -> open.contains(d.id()) && isNew(d))
                .toList();
    }

    /** What is needed stands on tables and domains that are there; the rest only has a word in common with what needs it. */
    private void emitNeeded(List<Definition> needed) {
        needed.stream()
                .filter(d -> target.qualifiedIn(d).stream()
                        .allMatch(n -> draft.running.domains.containsKey(n)
                                || draft.running.find(n).isPresent()))
                .forEach(this::create);
    }

    /** All else, once tables are as they shall be. */
    void emit() {
        for (Definition definition : target.inOrder(wanted(open))) {
            Definition before = draft.running.definitions.get(definition.id());
            if (!open.contains(definition.id()) || definition.equals(before)) {
                continue;
            }
            if (before == null) {
                create(definition);
            } else if (inPlace(before, definition)) {
                open.remove(definition.id());
                draft.emit(new ChangeDefinitions(List.of(before), List.of(definition), true, false));
            } else {
                remake(before, definition);
            }
        }
    }

    private void create(Definition definition) {
        if (open.remove(definition.id())) {
            draft.emit(new CreateDefinition(definition, isFresh(definition)));
        }
    }

    /** Whether nobody can be using what it belongs to. */
    private boolean isFresh(Definition definition) {
        return definition
                .on()
                .filter(on -> draft.before.tables().containsKey(on)
                        || draft.before.definitions().values().stream()
                                .anyMatch(d -> d.on().filter(on::equals).isPresent()))
                .isEmpty();
    }

    /** Drops it and what stands on it, and makes all of that again as it shall be. */
    private void remake(Definition before, Definition after) {
        Standing running = new Standing(draft.running.schema());
        List<Definition> old = new ArrayList<>(List.of(before));
        old.addAll(running.standingOn(Set.of(before.id())));
        Set<Definition.Id> made = new TreeSet<>();
        old.stream().filter(d -> draft.target.definitions().containsKey(d.id())).forEach(d -> gather(d.id(), made));
        made.add(after.id());
        List<Definition> renewed = target.inOrder(wanted(made));
        open.removeAll(made);
        boolean late = made.size() < old.size()
                || (before.kind() == DefinitionKind.VIEW && !ViewColumns.keepNames(before, after));
        draft.emit(new ChangeDefinitions(old, first(after, renewed), false, late));
    }

    /** It gives the change its name, and stands first unless it needs another. */
    private static List<Definition> first(Definition definition, List<Definition> all) {
        List<Definition> ordered = new ArrayList<>(all);
        ordered.remove(definition);
        ordered.add(0, definition);
        return ordered;
    }

    /** With the new ones that it needs. */
    private void gather(Definition.Id id, Set<Definition.Id> into) {
        if (into.add(id)) {
            target.needs(Objects.requireNonNull(draft.target.definitions().get(id))).stream()
                    .filter(n -> open.contains(n) && !draft.running.definitions.containsKey(n))
                    .forEach(n -> gather(n, into));
        }
    }

    private List<Definition> wanted(Collection<Definition.Id> ids) {
        return ids.stream()
                .flatMap(id -> Optional.ofNullable(draft.target.definitions().get(id)).stream())
                .toList();
    }

    private boolean isNew(Definition definition) {
        return !draft.running.definitions.containsKey(definition.id());
    }

    /** Whether PostgreSQL can put one in the other's place. */
    private static boolean inPlace(Definition before, Definition after) {
        return switch (after.kind()) {
            case VIEW -> ViewColumns.extend(before, after);
            case FUNCTION, PROCEDURE -> RoutineHead.of(before).equals(RoutineHead.of(after));
            case TRIGGER -> !isConstraint(before) && !isConstraint(after);
            case RULE,
                    COMMENT,
                    OWNER,
                    COLUMN_STORAGE,
                    COLUMN_COMPRESSION,
                    COLUMN_STATISTICS,
                    VIEW_COLUMN_DEFAULT,
                    STATISTICS_TARGET,
                    REPLICA_IDENTITY,
                    CLUSTER,
                    TRIGGER_STATE,
                    RULE_STATE,
                    EVENT_TRIGGER_STATE -> true;
            default -> false;
        };
    }

    private static boolean isConstraint(Definition trigger) {
        return trigger.create().canonical().startsWith("create constraint ");
    }
}
