package dev.concertina.schema;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * What of a schema's definitions stands on what, as their texts tell: rather once too often, so that what is dropped
 * finds everything that the server would not let it leave behind.
 */
public final class Standing {
    private static final Set<DefinitionKind> CALLED = Set.of(
            DefinitionKind.VIEW,
            DefinitionKind.MATERIALIZED_VIEW,
            DefinitionKind.INDEX,
            DefinitionKind.POLICY,
            DefinitionKind.RULE,
            DefinitionKind.STATISTICS_OBJECT,
            DefinitionKind.FUNCTION,
            DefinitionKind.PROCEDURE);

    /** Nothing stands on them but what is said about them, whoever has a word in common with their names. */
    private static final Set<DefinitionKind> LEAVES = Set.of(
            DefinitionKind.INDEX,
            DefinitionKind.STATISTICS_OBJECT,
            DefinitionKind.RULE,
            DefinitionKind.TRIGGER,
            DefinitionKind.EVENT_TRIGGER,
            DefinitionKind.POLICY,
            DefinitionKind.PUBLICATION);

    private final Map<Definition.Id, Definition> definitions;
    private final Map<Definition.Id, Mentions> mentions = new HashMap<>();
    private final Map<String, Set<Definition.Id>> named = new HashMap<>();
    private final Map<String, Set<QualifiedName>> tables = new HashMap<>();
    private final Map<String, Set<QualifiedName>> domains = new HashMap<>();
    private final Map<Definition.Id, Set<Definition.Id>> needs = new HashMap<>();
    private final Map<Definition.Id, Set<Definition.Id>> users = new HashMap<>();

    public Standing(Schema schema) {
        definitions = schema.definitions();
        if (definitions.isEmpty()) {
            return;
        }
        definitions.values().forEach(this::name);
        index(schema.tables().keySet(), tables);
        index(schema.domains().keySet(), domains);
        for (Definition definition : definitions.values()) {
            Mentions found = Mentions.of(definition);
            mentions.put(definition.id(), found);
            Set<Definition.Id> needed = needed(found.outside(), CALLED.contains(definition.kind()));
            needed.addAll(subject(definition));
            needed.removeIf(n -> LEAVES.contains(n.kind()) && !definition.kind().isAttribute());
            needed.removeIf(
                    n -> n.path().equals(definition.id().path()) && n.kind().compareTo(definition.kind()) >= 0);
            needs.put(definition.id(), needed);
            needed.forEach(n -> users.computeIfAbsent(n, u -> new TreeSet<>()).add(definition.id()));
        }
    }

    private static void index(Collection<QualifiedName> names, Map<String, Set<QualifiedName>> by) {
        names.forEach(n -> Mentions.of(n)
                .forEach(m -> by.computeIfAbsent(m, k -> new TreeSet<>()).add(n)));
    }

    /** What it needs of the definitions; a routine's body needs nothing before it runs. */
    public Set<Definition.Id> needs(Definition definition) {
        return Collections.unmodifiableSet(needs.getOrDefault(definition.id(), Set.of()));
    }

    /** A trigger, rule, policy or constraint that an attribute is about. */
    private Set<Definition.Id> subject(Definition attribute) {
        String identity = attribute.kind() == DefinitionKind.COMMENT
                ? attribute.identity().replaceFirst("^(TRIGGER|RULE|POLICY|CONSTRAINT) ", "")
                : attribute.identity();
        return attribute.kind().isAttribute() ? named.getOrDefault(identity, Set.of()) : Set.of();
    }

    /** These definitions, each behind those that it needs, in the order of their kinds where that leaves a choice. */
    public List<Definition> inOrder(Collection<Definition> some) {
        Set<Definition.Id> ids = new TreeSet<>();
        some.forEach(d -> ids.add(d.id()));
        Set<Definition.Id> done = new LinkedHashSet<>();
        ids.forEach(id -> place(id, ids, new HashSet<>(), done));
        List<Definition> ordered = new ArrayList<>();
        done.forEach(id -> Optional.ofNullable(definitions.get(id)).ifPresent(ordered::add));
        return ordered;
    }

    private void place(Definition.Id id, Set<Definition.Id> ids, Set<Definition.Id> open, Set<Definition.Id> done) {
        if (done.contains(id) || !open.add(id)) {
            return;
        }
        needs.getOrDefault(id, Set.of()).forEach(n -> place(n, ids, open, done));
        soft(id).forEach(n -> place(n, ids, open, done));
        if (ids.contains(id)) {
            done.add(id);
        }
    }

    /** What a routine's body calls: better there before, but not needed. */
    private Set<Definition.Id> soft(Definition.Id id) {
        Mentions found = mentions.get(id);
        return found == null || found.inBodies().isEmpty() ? Set.of() : needed(found.inBodies(), true);
    }

    /** Everything that a table cannot be made without, and what that needs, in order. */
    public List<Definition> neededBy(Table table) {
        return neededBy(new TableTexts(table).all());
    }

    /** Everything that a domain cannot be made without, and what that needs, in order. */
    public List<Definition> neededBy(Domain domain) {
        return neededBy(domain.texts());
    }

    private List<Definition> neededBy(List<Expression> texts) {
        Set<Definition.Id> all = new LinkedHashSet<>();
        needed(Mentions.of(texts).outside(), true).stream()
                .filter(id -> id.kind().compareTo(DefinitionKind.FOREIGN_TABLE) < 0)
                .forEach(id -> gather(id, needs, all));
        return inOrder(all.stream()
                .flatMap(id -> Optional.ofNullable(definitions.get(id)).stream())
                .toList());
    }

    /** The definitions that cannot be without these, themselves left out, each behind those that it needs. */
    public List<Definition> standingOn(Collection<Definition.Id> these) {
        Set<Definition.Id> all = new LinkedHashSet<>();
        these.forEach(id -> gather(id, users, all));
        all.removeAll(these);
        return inOrder(all.stream()
                .flatMap(id -> Optional.ofNullable(definitions.get(id)).stream())
                .toList());
    }

    /** The definitions that mention a table and one of these columns, or all of them at once. */
    public List<Definition> onColumns(QualifiedName table, Collection<Name> columns) {
        return definitions.values().stream()
                .filter(d -> !d.kind().isAttribute() && mentionsColumn(d, table, columns))
                .toList();
    }

    private boolean mentionsColumn(Definition definition, QualifiedName table, Collection<Name> columns) {
        if (!tablesOf(definition).contains(table)) {
            return false;
        }
        Set<String> words = outside(definition);
        return words.contains("*")
                || columns.stream()
                        .anyMatch(c -> words.stream().anyMatch(w -> w.equals(c.text()) || w.endsWith("." + c.text())));
    }

    /** The tables that a definition mentions outside of a routine's body. */
    public Set<QualifiedName> tablesOf(Definition definition) {
        return mentioned(definition, tables);
    }

    /** The tables and domains that it mentions with their schema, as the server does. */
    public Set<QualifiedName> qualifiedIn(Definition definition) {
        Set<QualifiedName> found = tablesOf(definition);
        found.addAll(domainsOf(definition));
        Set<String> words = outside(definition);
        found.removeIf(t -> !words.contains(t.toString()));
        return found;
    }

    /** The domains that a definition mentions outside of a routine's body. */
    public Set<QualifiedName> domainsOf(Definition definition) {
        return mentioned(definition, domains);
    }

    private Set<QualifiedName> mentioned(Definition definition, Map<String, Set<QualifiedName>> by) {
        Set<QualifiedName> found = new TreeSet<>();
        outside(definition).forEach(w -> found.addAll(by.getOrDefault(w, Set.of())));
        return found;
    }

    private Set<String> outside(Definition definition) {
        return Optional.ofNullable(mentions.get(definition.id()))
                .map(Mentions::outside)
                .orElse(Set.of());
    }

    private static void gather(
            Definition.Id id, Map<Definition.Id, Set<Definition.Id>> edges, Set<Definition.Id> into) {
        if (into.add(id)) {
            edges.getOrDefault(id, Set.of()).forEach(n -> gather(n, edges, into));
        }
    }

    private Set<Definition.Id> needed(Set<String> words, boolean called) {
        Set<Definition.Id> found = new TreeSet<>();
        for (String word : words) {
            found.addAll(named.getOrDefault(word, Set.of()));
            if (!called) {
                found.addAll(named.getOrDefault(word + "(", Set.of()));
            }
        }
        return found;
    }

    private void name(Definition definition) {
        names(definition)
                .forEach(n -> named.computeIfAbsent(n, k -> new TreeSet<>()).add(definition.id()));
    }

    /** How others mention it; nothing stands on another attribute, or on a cast. */
    private static Collection<String> names(Definition definition) {
        List<String> path = definition.id().path();
        return switch (definition.kind()) {
            case CAST, TRANSFORM, USER_MAPPING -> Set.of();
            case TRIGGER, RULE, POLICY, CONSTRAINT -> Set.of(definition.identity());
            case FUNCTION, PROCEDURE, AGGREGATE -> Mentions.ofRoutine(QualifiedName.of(path.get(0), path.get(1)));
            default ->
                definition.kind().isAttribute()
                        ? Set.of()
                        : path.size() == 1 ? path : Set.of(path.get(1), path.get(0) + "." + path.get(1));
        };
    }
}
