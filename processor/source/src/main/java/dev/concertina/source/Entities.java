package dev.concertina.source;

import dev.concertina.schema.Column;
import dev.concertina.schema.Constraint;
import dev.concertina.schema.Deferrability;
import dev.concertina.schema.ForeignKey;
import dev.concertina.schema.Name;
import dev.concertina.schema.PrimaryKey;
import dev.concertina.schema.QualifiedName;
import dev.concertina.schema.Schema;
import dev.concertina.schema.Table;
import dev.concertina.schema.Unique;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The tables that become entities, and how these relate to each other. */
final class Entities {
    private final Schema schema;
    private final ClassNames classes;
    private final Map<QualifiedName, List<Relation>> relations = new HashMap<>();

    Entities(Schema schema, ClassNames classes) {
        this.schema = schema;
        this.classes = classes;
    }

    /**
     * A foreign key that is an attribute.
     *
     * @param targets the referenced columns in the order in which JPA takes them
     * @param columns the key's, in that order
     * @param owning whether the attribute has the columns; else they have attributes of their own beside it
     * @param one whether no two rows refer to the same
     * @param whole whether JPA says all of the foreign key
     */
    record Relation(
            ForeignKey key, List<Name> columns, List<Name> targets, boolean owning, boolean one, boolean whole) {
        Relation {
            columns = List.copyOf(columns);
            targets = List.copyOf(targets);
        }
    }

    /** Whether a table can be an entity: JPA needs a primary key. */
    boolean isEntity(Table table) {
        return classes.of(table.name()).isPresent() && table.primaryKey().isPresent();
    }

    /** The columns of an entity's primary key in the order of its attributes. */
    static List<Name> key(Table entity) {
        List<Name> key = entity.primaryKey().map(PrimaryKey::columns).orElse(List.of());
        return entity.columns().keySet().stream().filter(key::contains).toList();
    }

    /** The relations of an entity. */
    List<Relation> of(Table entity) {
        List<Relation> known = relations.get(entity.name());
        if (known == null) {
            known = found(entity);
            relations.put(entity.name(), known);
        }
        return known;
    }

    private List<Relation> found(Table entity) {
        List<Relation> found = new ArrayList<>();
        Set<Name> taken = new HashSet<>(key(entity));
        for (ForeignKey key : entity.foreignKeys().toList()) {
            boolean again = found.stream().anyMatch(r -> areAlike(r.key(), key));
            Optional<List<Name>> referenced = again ? Optional.empty() : targets(key);
            referenced.ifPresent(targets -> {
                List<Name> columns = targets.stream()
                        .map(t -> key.columns().get(key.referencedColumns().indexOf(t)))
                        .toList();
                boolean free = columns.stream().noneMatch(taken::contains);
                boolean owning = free && (columns.size() == 1 || arePlain(entity, columns, key, targets));
                if (owning) {
                    taken.addAll(columns);
                }
                boolean whole = columns.equals(key.columns())
                        && entity.foreignKeys().filter(k -> areAlike(k, key)).count() == 1
                        && key.onUpdate() == ForeignKey.Action.NO_ACTION
                        && key.setColumns().isEmpty()
                        && !key.matchFull()
                        && key.deferrability() == Deferrability.NOT_DEFERRABLE;
                found.add(new Relation(key, columns, targets, owning, isUnique(entity, columns), whole));
            });
        }
        return found;
    }

    /** Whether two keys are one relation, whatever else they say. */
    private static boolean areAlike(ForeignKey one, ForeignKey other) {
        return one.referencedTable().equals(other.referencedTable())
                && Set.copyOf(one.columns()).equals(Set.copyOf(other.columns()));
    }

    /** The referenced columns as JPA has them; empty if it cannot refer to them. */
    private Optional<List<Name>> targets(ForeignKey key) {
        Optional<Table> target = schema.table(key.referencedTable()).filter(this::isEntity);
        if (target.isEmpty()) {
            return Optional.empty();
        }
        List<Name> primary = key(target.get());
        Set<Name> referenced = Set.copyOf(key.referencedColumns());
        if (referenced.equals(Set.copyOf(primary))) {
            return Optional.of(primary);
        }
        boolean ofRelations = target.get()
                .foreignKeys()
                .anyMatch(k -> k.columns().stream().anyMatch(c -> referenced.contains(c) && !primary.contains(c)));
        return ofRelations ? Optional.empty() : Optional.of(key.referencedColumns());
    }

    /** Whether columns stand together, and nothing need be said of them: an attribute of several has no place for it. */
    private boolean arePlain(Table entity, List<Name> columns, ForeignKey key, List<Name> targets) {
        if (Collections.indexOfSubList(List.copyOf(entity.columns().keySet()), columns) < 0) {
            return false;
        }
        Table target = schema.table(key.referencedTable()).orElseThrow();
        for (int i = 0; i < columns.size(); i++) {
            Column column = entity.column(columns.get(i)).orElseThrow();
            Column referenced = target.column(targets.get(i)).orElseThrow();
            boolean plain = column.type().equals(referenced.type())
                    && column.value().isEmpty()
                    && column.collation().isEmpty()
                    && column.comment().isEmpty();
            if (!plain) {
                return false;
            }
        }
        return true;
    }

    private static boolean isUnique(Table entity, List<Name> columns) {
        Set<Name> own = Set.copyOf(columns);
        return entity.constraints().values().stream()
                .filter(c -> c instanceof PrimaryKey || c instanceof Unique)
                .map(Constraint::columns)
                .anyMatch(c -> own.equals(Set.copyOf(c)));
    }
}
