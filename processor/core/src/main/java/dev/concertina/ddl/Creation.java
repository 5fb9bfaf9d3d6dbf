package dev.concertina.ddl;

import dev.concertina.schema.Column;
import dev.concertina.schema.DataType;
import dev.concertina.schema.Definition;
import dev.concertina.schema.DefinitionKind;
import dev.concertina.schema.Domain;
import dev.concertina.schema.ForeignKey;
import dev.concertina.schema.Name;
import dev.concertina.schema.QualifiedName;
import dev.concertina.schema.Schema;
import dev.concertina.schema.Standing;
import dev.concertina.schema.Table;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The statements that make a schema, each behind those that it needs. */
public final class Creation {
    private final Schema schema;
    private final List<Ddl> statements = new ArrayList<>();
    private final Standing standing;
    private final Set<Definition.Id> defined = new HashSet<>();
    private final Set<QualifiedName> made = new HashSet<>();

    private Creation(Schema schema) {
        this.schema = schema;
        this.standing = new Standing(schema);
    }

    /** What makes a schema in an empty database. */
    public static List<Ddl> of(Schema schema) {
        Creation creation = new Creation(schema);
        creation.everything();
        return List.copyOf(creation.statements);
    }

    /** What makes some tables, with all that is on them, where everything else of a schema exists. */
    public static List<Ddl> ofTables(Schema schema, Collection<QualifiedName> tables) {
        Creation creation = new Creation(schema.withDefinitions(List.of()));
        creation.tables(tables);
        return List.copyOf(creation.statements);
    }

    private void everything() {
        schema.namespaces().forEach(n -> add(new CreateSchema(n)));
        DependencyOrder.of(schema.extensions(), this::neededExtensions).forEach(e -> add(new CreateExtension(e)));
        schema.enums().values().forEach(e -> add(new CreateEnum(e)));
        schema.sequences().values().forEach(s -> add(new CreateSequence(s)));
        domainsAndEarly();
        tables(schema.tables().keySet());
        schema.sequences()
                .values()
                .forEach(s -> s.ownedBy().ifPresent(o -> add(new OwnSequence(s.name(), Optional.of(o)))));
        schema.enums().values().forEach(e -> comment(Target.TYPE, e.name(), e.comment()));
        schema.domains().values().forEach(d -> comment(Target.DOMAIN, d.name(), d.comment()));
        schema.sequences().values().forEach(s -> comment(Target.SEQUENCE, s.name(), s.comment()));
        define(schema.definitions().values());
    }

    /** Domains, and routines, types and the like that name no table; what bodies name may come later. */
    private void domainsAndEarly() {
        if (!schema.definitions().isEmpty()) {
            add(new SkipBodyChecks(false));
        }
        Map<Definition.Id, Definition> early = new TreeMap<>(schema.definitions());
        early.values()
                .removeIf(d -> d.kind().compareTo(DefinitionKind.FOREIGN_TABLE) >= 0
                        || !standing.tablesOf(d).isEmpty());
        while (early.values().removeIf(d -> !early.keySet().containsAll(standing.needs(d)))) {
            // what needs one that comes later comes later, too
        }
        define(early.values().stream()
                .filter(d -> standing.domainsOf(d).isEmpty())
                .toList());
        DependencyOrder.of(schema.domains().keySet(), this::neededDomains).forEach(d -> {
            defineNeeded(standing.neededBy(domain(d)));
            add(new CreateDomain(domain(d)));
            made.add(d);
        });
        define(early.values());
    }

    /** What is needed stands on tables and domains that are there; the rest only has a word in common with what needs it. */
    private void defineNeeded(List<Definition> needed) {
        define(needed.stream()
                .filter(d -> made.containsAll(standing.qualifiedIn(d)))
                .toList());
    }

    private void define(Collection<Definition> definitions) {
        standing.inOrder(definitions).stream()
                .filter(d -> defined.add(d.id()))
                .forEach(d -> add(new CreateDefinition(d, false, true)));
    }

    private void tables(Collection<QualifiedName> names) {
        List<Table> tables = DependencyOrder.of(names, this::neededTables).stream()
                .map(this::table)
                .toList();
        PartitionIndexes indexes = new PartitionIndexes(schema);
        TableCreation creation = new TableCreation(schema, names, indexes);
        tables.forEach(t -> {
            defineNeeded(standing.neededBy(t));
            statements.addAll(creation.of(t));
            made.add(t.name());
        });
        tables.forEach(t -> statements.addAll(indexes.keysOf(t)));
        tables.forEach(t -> statements.addAll(indexes.indexesOf(t)));
        tables.forEach(this::foreignKeys);
        tables.forEach(this::comments);
    }

    /** Last name first: the server names the parts of "key" on partitions "key_1", "key_2" and so on, if they are free. */
    private void foreignKeys(Table table) {
        List<ForeignKey> keys = new ArrayList<>(table.foreignKeys().toList());
        Collections.reverse(keys);
        keys.forEach(k -> add(new AddConstraint(table.name(), k, false)));
    }

    private void comments(Table table) {
        comment(Target.TABLE, table.name(), table.comment());
        for (Column column : table.columns().values()) {
            if (column.comment().isPresent()) {
                add(new CommentOn(Target.COLUMN, table.name(), Optional.of(column.name()), column.comment()));
            }
        }
        table.indexes().values().forEach(i -> comment(Target.INDEX, table.name().sibling(i.name()), i.comment()));
    }

    private void comment(Target target, QualifiedName object, Optional<String> text) {
        if (text.isPresent()) {
            add(new CommentOn(target, object, Optional.empty(), text));
        }
    }

    private void add(Ddl statement) {
        statements.add(statement);
    }

    /** An extension that joins two others says so in its name: {@code hstore_plperl}, {@code postgis_topology}. */
    private Collection<Name> neededExtensions(Name extension) {
        List<String> parts = Arrays.asList(extension.text().split("_", -1));
        return schema.extensions().stream()
                .filter(e -> !e.equals(extension) && parts.contains(e.text()))
                .toList();
    }

    private Collection<QualifiedName> neededDomains(QualifiedName domain) {
        return Stream.concat(
                        domain(domain).type().userType().stream(),
                        standing.neededBy(domain(domain)).stream()
                                .flatMap(d -> standing.domainsOf(d).stream())
                                .filter(d -> !d.equals(domain)))
                .toList();
    }

    /** A partition or heir needs its parents, and a column may have another table's row type. */
    private Collection<QualifiedName> neededTables(QualifiedName name) {
        Table table = table(name);
        Stream<QualifiedName> types = table.columns().values().stream()
                .map(Column::type)
                .map(DataType::userType)
                .flatMap(Optional::stream);
        Stream<QualifiedName> definitions = standing.neededBy(table).stream()
                .flatMap(d -> standing.tablesOf(d).stream())
                .filter(t -> !t.equals(name));
        return Stream.of(
                        types,
                        table.partitionOf().stream().map(p -> p.parent()),
                        table.inheritance().parents().stream(),
                        definitions)
                .flatMap(s -> s)
                .toList();
    }

    private Table table(QualifiedName name) {
        return schema.table(name)
                .orElseThrow(() -> new IllegalArgumentException("Table \"" + name
                        + "\" is to be created, but the schema does not describe it. Give the schema that has it."));
    }

    private Domain domain(QualifiedName name) {
        return Optional.ofNullable(schema.domains().get(name)).orElseThrow();
    }
}
