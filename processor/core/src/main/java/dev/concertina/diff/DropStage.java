package dev.concertina.diff;

import dev.concertina.change.DropColumn;
import dev.concertina.change.DropConstraint;
import dev.concertina.change.DropDomain;
import dev.concertina.change.DropEnum;
import dev.concertina.change.DropExtension;
import dev.concertina.change.DropIndex;
import dev.concertina.change.DropPartition;
import dev.concertina.change.DropSchema;
import dev.concertina.change.DropSequence;
import dev.concertina.change.DropTable;
import dev.concertina.schema.Column;
import dev.concertina.schema.Constraint;
import dev.concertina.schema.Domain;
import dev.concertina.schema.ForeignKey;
import dev.concertina.schema.Index;
import dev.concertina.schema.Intent;
import dev.concertina.schema.Name;
import dev.concertina.schema.PartitionOf;
import dev.concertina.schema.QualifiedName;
import dev.concertina.schema.Sequence;
import dev.concertina.schema.Table;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** Drops what the classes no longer have: referencing before referenced, partitions before parents, types last. */
final class DropStage {
    private final Draft draft;
    private final Map<QualifiedName, Table> surplus = new TreeMap<>();
    private final Set<QualifiedName> visited = new HashSet<>();

    private DropStage(Draft draft) {
        this.draft = draft;
        draft.surplus().forEach(t -> surplus.put(t.name(), t));
    }

    static void emit(Draft draft) {
        DropStage stage = new DropStage(draft);
        DefinitionDrops definitions = DefinitionDrops.begin(draft);
        List.copyOf(stage.surplus.keySet()).forEach(stage::table);
        draft.differing().forEach(stage::indexes);
        draft.differingRoots().forEach(stage::columns);
        for (Sequence s : List.copyOf(draft.running.sequences.values())) {
            if (!draft.target.sequences().containsKey(s.name())) {
                draft.emit(new DropSequence(s));
            }
        }
        stage.types();
        definitions.end();
        List.copyOf(draft.running.extensions).stream()
                .filter(e -> !draft.target.extensions().contains(e))
                .forEach(e -> draft.emit(new DropExtension(e)));
        List.copyOf(draft.running.namespaces).stream()
                .filter(n -> !draft.target.namespaces().contains(n))
                .forEach(n -> draft.emit(new DropSchema(n)));
    }

    private void table(QualifiedName name) {
        if (!surplus.containsKey(name) || !visited.add(name)) {
            return;
        }
        List.copyOf(draft.running.children(name)).forEach(this::table);
        draft.running.heirs(name).forEach(this::table);
        draft.running.references(name).keySet().forEach(this::table);
        Table table = draft.running.table(name);
        Map<QualifiedName, List<ForeignKey>> references = draft.running.references(name);
        Optional<QualifiedName> parent = table.partitionOf().map(PartitionOf::parent);
        if (parent.filter(p -> !surplus.containsKey(p)).isPresent()) {
            references.forEach(
                    (owner, keys) -> keys.forEach(k -> draft.emit(new DropConstraint(draft.running.table(owner), k))));
            draft.emit(new DropPartition(draft.running.table(parent.get()), table));
        } else {
            draft.emit(
                    new DropTable(table, references, draft.hints.dropped(name).map(Intent.Dropped::reason)));
        }
    }

    private void indexes(QualifiedName name) {
        Table wanted = draft.wanted(name);
        Table table = draft.running.table(name);
        Set<Name> leaving = draft.leaving(name);
        for (Index i : table.indexes().values()) {
            boolean withColumn = table.partitionOf().isEmpty() && i.mentionsAny(leaving);
            if (!wanted.indexes().containsKey(i.name()) && !withColumn) {
                draft.emit(new DropIndex(draft.running.table(name), i));
            }
        }
    }

    private void columns(QualifiedName name) {
        Table wanted = draft.wanted(name);
        for (Name gone : draft.leaving(name)) {
            Table table = draft.running.table(name);
            Column column = table.columns().get(gone);
            if (column != null) {
                List<Constraint> constraints = table.constraints().values().stream()
                        .filter(c -> c.mentions(gone) && !wanted.constraints().containsKey(c.name()))
                        .toList();
                List<Index> indexes = table.indexes().values().stream()
                        .filter(i -> i.mentions(gone) && !wanted.indexes().containsKey(i.name()))
                        .toList();
                Optional<String> reason = draft.hints.dropped(name, gone).map(Intent.Dropped::reason);
                draft.emit(new DropColumn(table, column, constraints, indexes, reason));
            }
        }
    }

    private void types() {
        Set<QualifiedName> done = new HashSet<>();
        List.copyOf(draft.running.domains.values()).forEach(d -> domain(d, done));
        List.copyOf(draft.running.enums.values()).stream()
                .filter(e -> !draft.target.enums().containsKey(e.name()))
                .forEach(e -> draft.emit(new DropEnum(e)));
    }

    /** Domains over a domain go before it. */
    private void domain(Domain domain, Set<QualifiedName> done) {
        if (draft.target.domains().containsKey(domain.name()) || !done.add(domain.name())) {
            return;
        }
        List.copyOf(draft.running.domains.values()).stream()
                .filter(d -> d.type().userType().filter(domain.name()::equals).isPresent())
                .forEach(d -> domain(d, done));
        draft.emit(new DropDomain(domain));
    }
}
