package dev.concertina.processor.jpa;

import dev.concertina.processor.declaration.AnnotationUse;
import dev.concertina.processor.declaration.TypeDeclaration;
import dev.concertina.processor.problem.Place;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A table while entities fill it; in the end a class that says the same with our annotations. */
final class TableSketch {
    private final String type;
    private final String name;
    private final Optional<String> schema;
    private final TypeDeclaration owner;
    private final Place place;
    private final Map<String, ColumnDraft> columns = new LinkedHashMap<>();
    private final List<AnnotationUse> words = new ArrayList<>();
    private List<String> key = List.of();
    private Optional<String> comment = Optional.empty();

    /**
     * An empty table.
     *
     * @param type by which foreign keys name it: an entity's class, or a text that no class has
     * @param owner the entity that brings it
     * @param place where it is described
     */
    TableSketch(String type, String name, Optional<String> schema, TypeDeclaration owner, Place place) {
        this.type = type;
        this.name = name;
        this.schema = schema;
        this.owner = owner;
        this.place = place;
    }

    String type() {
        return type;
    }

    String name() {
        return name;
    }

    Optional<String> schema() {
        return schema;
    }

    Collection<ColumnDraft> columns() {
        return columns.values();
    }

    Optional<ColumnDraft> column(String column) {
        return Optional.ofNullable(columns.get(column));
    }

    /** Adds a column; one that several attributes share is one column. */
    void add(ColumnDraft column) {
        ColumnDraft earlier = columns.get(column.name());
        if (earlier == null) {
            columns.put(column.name(), column);
        } else {
            ColumnDraft merged = earlier.withNotNull(earlier.notNull() || column.notNull());
            if (column.has("Unique") && !merged.has("Unique")) {
                merged = merged.with(Vocabulary.use("Unique", column.place(), Map.of()));
            }
            columns.put(column.name(), merged);
        }
    }

    void replace(ColumnDraft column) {
        columns.put(column.name(), column);
    }

    void comment(Optional<String> text) {
        comment = text.or(() -> comment);
    }

    void say(AnnotationUse word) {
        if (!words.contains(word)) {
            words.add(word);
        }
    }

    /** Makes columns the primary key, if there is none yet. */
    void key(List<String> names) {
        if (key.isEmpty()) {
            key = List.copyOf(names);
            names.forEach(n -> column(n).ifPresent(c -> replace(c.withNotNull(true))));
        }
    }

    /** Adds the columns of attributes to the key, as tables that are partitioned by them need it. */
    void growKey(List<Attribute> attributes) {
        List<String> grown = new ArrayList<>(key);
        columns.values().stream()
                .filter(c -> attributes.stream().anyMatch(a -> a.member().equals(c.member())))
                .map(ColumnDraft::name)
                .filter(n -> !grown.contains(n))
                .forEach(grown::add);
        key = List.copyOf(grown);
    }

    List<String> key() {
        return key;
    }

    void foreignKey(Reference reference) {
        Map<String, Object> values = new HashMap<>(
                Map.of("value", reference.target(), "columns", reference.columns(), "targets", reference.targets()));
        reference.name().ifPresent(n -> values.put("name", n));
        reference.onDelete().ifPresent(a -> values.put("onDelete", a));
        boolean said = words.stream()
                .anyMatch(w -> w.name().equals("References")
                        && reference.columns().equals(w.values().get("columns"))
                        && reference.target().equals(w.values().get("value")));
        if (!said) {
            say(Vocabulary.use("References", reference.place(), values));
        }
    }

    /** Says what happens to rows whose foreign key comes from an attribute. */
    void onDelete(String attribute, String action) {
        List<String> own = columns.values().stream()
                .filter(c -> c.member().name().equals(attribute))
                .map(ColumnDraft::name)
                .toList();
        words.replaceAll(word -> {
            if (!word.name().equals("References") || !own.equals(word.values().get("columns"))) {
                return word;
            }
            Map<String, Object> values = new HashMap<>(word.values());
            values.put("onDelete", action);
            return Vocabulary.use("References", word.place(), values);
        });
    }

    /** The class. */
    TypeDeclaration declaration() {
        List<AnnotationUse> all = new ArrayList<>();
        all.add(stored());
        if (!key.isEmpty() && words.stream().noneMatch(w -> w.name().equals("Key"))) {
            all.add(Vocabulary.use("Key", place, Map.of("value", key)));
        }
        words.stream().filter(w -> !w.name().equals("Stored")).forEach(all::add);
        return new TypeDeclaration(
                type,
                owner.simpleName(),
                owner.packageName(),
                TypeDeclaration.Kind.CLASS,
                true,
                true,
                List.of(),
                Optional.empty(),
                List.of(),
                columns.values().stream().map(ColumnDraft::declaration).toList(),
                List.of(),
                List.of(),
                all,
                type.equals(owner.name()) ? owner.documentation() : Optional.empty(),
                true);
    }

    /** What {@code @Stored} says beside an entity is said of its table. */
    private AnnotationUse stored() {
        Map<String, Object> values = new HashMap<>(Map.of("value", name));
        schema.ifPresent(s -> values.put("schema", s));
        comment.ifPresent(c -> values.put("comment", c));
        Place at = place;
        for (AnnotationUse word : words) {
            if (word.name().equals("Stored")) {
                values.putAll(word.values());
                at = word.place();
            }
        }
        return Vocabulary.use("Stored", at, values);
    }
}
