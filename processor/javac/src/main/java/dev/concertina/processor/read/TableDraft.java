package dev.concertina.processor.read;

import dev.concertina.processor.declaration.AnnotationUse;
import dev.concertina.processor.declaration.TypeDeclaration;
import dev.concertina.processor.problem.ErrorCode;
import dev.concertina.processor.problem.Nearest;
import dev.concertina.processor.problem.Place;
import dev.concertina.processor.problem.Problems;
import dev.concertina.schema.Column;
import dev.concertina.schema.Constraint;
import dev.concertina.schema.Index;
import dev.concertina.schema.Inheritance;
import dev.concertina.schema.Name;
import dev.concertina.schema.Partitioning;
import dev.concertina.schema.PrimaryKey;
import dev.concertina.schema.QualifiedName;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/** A table or partition while its readers fill it. */
final class TableDraft {
    private final QualifiedName name;
    private final TypeDeclaration type;
    private final Place place;
    private final NamePool pool;
    private final Map<Name, ReadColumn> columns;
    private final Map<String, List<Applied>> applied = new HashMap<>();
    private final List<Placed<Constraint>> constraints = new ArrayList<>();
    private final List<Placed<Index>> indexes = new ArrayList<>();
    private final Map<Name, IndexShape> shapes = new TreeMap<>();
    private Optional<Partitioning> partitioning = Optional.empty();
    private Inheritance inheritance = Inheritance.NONE;

    TableDraft(
            QualifiedName name,
            TypeDeclaration type,
            Place place,
            NamePool pool,
            Map<Name, ReadColumn> columns,
            List<Applied> applied) {
        this.name = name;
        this.type = type;
        this.place = place;
        this.pool = pool;
        this.columns = new LinkedHashMap<>(columns);
        for (Applied each : applied) {
            this.applied
                    .computeIfAbsent(each.use().name(), use -> new ArrayList<>())
                    .add(each);
        }
    }

    QualifiedName name() {
        return name;
    }

    TypeDeclaration type() {
        return type;
    }

    Place place() {
        return place;
    }

    NamePool pool() {
        return pool;
    }

    List<ReadColumn> columns() {
        return List.copyOf(columns.values());
    }

    Optional<ReadColumn> column(Name column) {
        return Optional.ofNullable(columns.get(column));
    }

    List<Applied> applied(String annotation) {
        return applied.getOrDefault(annotation, List.of());
    }

    List<Placed<Constraint>> constraints() {
        return constraints;
    }

    List<Placed<Index>> indexes() {
        return indexes;
    }

    Optional<Partitioning> partitioning() {
        return partitioning;
    }

    Inheritance inheritance() {
        return inheritance;
    }

    Optional<PrimaryKey> primaryKey() {
        return constraints(PrimaryKey.class).findFirst();
    }

    <C extends Constraint> Stream<C> constraints(Class<C> kind) {
        return constraints.stream().map(Placed::value).filter(kind::isInstance).map(kind::cast);
    }

    /** The indexes that partitions have too: its own, those behind its constraints, and those of its parent. */
    Map<Name, IndexShape> shapes() {
        return shapes;
    }

    void shape(Name index, IndexShape shape) {
        shapes.put(index, shape);
    }

    /** A constraint with an index behind it. */
    void add(Constraint constraint, Place at, IndexShape shape) {
        add(constraint, at);
        shape(constraint.name(), shape);
    }

    void add(Constraint constraint, Place at) {
        constraints.add(new Placed<>(constraint, at));
    }

    void add(Index index, Place at, IndexShape shape) {
        shape(index.name(), shape);
        indexes.add(new Placed<>(index, at));
    }

    void inherit(Inheritance from) {
        inheritance = from;
    }

    void partition(Partitioning by) {
        partitioning = Optional.of(by);
    }

    /** Makes columns NOT NULL, as a primary key does. */
    void require(List<Name> keyColumns) {
        for (Name key : keyColumns) {
            column(key).ifPresent(c -> {
                Column notNull = c.column().withNotNull(true);
                columns.put(key, c.with(notNull));
            });
        }
    }

    /** The columns that an attribute names, or the one that the annotation stands on; empty after a report. */
    Optional<List<Name>> columns(Applied application, String attribute, Problems problems) {
        AnnotationUse use = application.use();
        List<String> texts = use.texts(attribute);
        if (texts.isEmpty()) {
            if (application.column().isEmpty()) {
                problems.add(
                        ErrorCode.UNKNOWN_COLUMN,
                        use.place(),
                        use.subject() + " names no columns of table \"" + name.name()
                                + "\", so it says nothing. Name them, or move it to a member.");
            }
            return application.column().map(c -> List.of(c.name()));
        }
        return named(use, attribute, problems);
    }

    /** The columns that an attribute names, none if it is left out; empty after a report. */
    Optional<List<Name>> named(AnnotationUse use, String attribute, Problems problems) {
        List<String> texts = use.texts(attribute);
        Set<Name> found = new LinkedHashSet<>();
        boolean complete = true;
        for (int i = 0; i < texts.size(); i++) {
            Optional<Name> column = find(texts.get(i), use, use.at(attribute, i), problems);
            complete &= column.isPresent();
            if (column.isPresent() && !found.add(column.get())) {
                complete = false;
                problems.add(
                        ErrorCode.DUPLICATE_COLUMN,
                        use.at(attribute, i),
                        use.subject() + " names \"" + texts.get(i) + "\" twice, which PostgreSQL refuses. Remove one.");
            }
        }
        return complete ? Optional.of(List.copyOf(found)) : Optional.empty();
    }

    /** A column by its name; one that does not exist is reported. */
    Optional<Name> find(String text, AnnotationUse use, Place at, Problems problems) {
        for (Name column : columns.keySet()) {
            if (column.text().equals(text)) {
                return Optional.of(column);
            }
        }
        List<String> all = columns.keySet().stream().map(Name::text).toList();
        problems.add(
                ErrorCode.UNKNOWN_COLUMN,
                at,
                use.subject() + " names \"" + text + "\", but table \"" + name.name() + "\" has no such column. "
                        + Nearest.remedy(text, all));
        return Optional.empty();
    }
}
