package dev.concertina.processor.jpa;

import dev.concertina.processor.declaration.AnnotationUse;
import dev.concertina.processor.declaration.MemberDeclaration;
import dev.concertina.processor.declaration.TypeDeclaration;
import dev.concertina.processor.problem.Place;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/** A table while entities fill it; in the end a class that says the same with our annotations. */
final class TableSketch {
    private final String type;
    private final String name;
    private final Optional<String> schema;
    private final TypeDeclaration owner;
    private final Place place;
    private final Map<String, ColumnDraft> columns = new LinkedHashMap<>();
    private final List<AnnotationUse> words = new ArrayList<>();
    private final List<AnnotationUse> implied = new ArrayList<>();
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

    /** Puts columns into the order of the attributes; what is none's own stays behind what it follows. */
    void arrange(List<Attribute> attributes) {
        boolean keyFirst = attributes.stream().dropWhile(TableSketch::isKey).noneMatch(TableSketch::isKey);
        if (keyFirst) {
            return;
        }
        Map<MemberDeclaration, Integer> places = new HashMap<>();
        attributes.forEach(a -> places.put(a.member(), places.size()));
        NavigableMap<Integer, List<ColumnDraft>> arranged = new TreeMap<>();
        int place = 0;
        for (ColumnDraft column : columns.values()) {
            place = places.getOrDefault(column.member(), place);
            arranged.computeIfAbsent(place, p -> new ArrayList<>()).add(column);
        }
        columns.clear();
        arranged.values().forEach(all -> all.forEach(this::replace));
    }

    private static boolean isKey(Attribute attribute) {
        return attribute.has("jpa:Id") || attribute.has("jpa:EmbeddedId") || attribute.has("jpa:MapsId");
    }

    /** Adds the columns of attributes to the key, as tables that are partitioned by them need it. */
    void growKey(List<Attribute> attributes) {
        if (attributes.isEmpty()) {
            return;
        }
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
        imply(Vocabulary.use("References", reference.place(), values));
    }

    /** Makes columns unique, as a relation to one row does, unless something else says so. */
    void unique(List<String> names, Place at) {
        imply(Vocabulary.unique(names, Optional.empty(), at));
    }

    private void imply(AnnotationUse use) {
        if (implied.stream().noneMatch(i -> isSame(i, columns(i), use))) {
            implied.add(use);
        }
    }

    /** Whether an annotation about these columns says what a relation implies. */
    private static boolean isSame(AnnotationUse said, List<String> columns, AnnotationUse implied) {
        return said.name().equals(implied.name())
                && Set.copyOf(columns).equals(Set.copyOf(columns(implied)))
                && (said.name().equals("Unique") || said.text("value").equals(implied.text("value")));
    }

    private static List<String> columns(AnnotationUse use) {
        return use.texts(use.name().equals("References") ? "columns" : "value");
    }

    /** Whether ours, or what stands at the table or a column, says what a relation implies; that counts more. */
    private boolean isSaid(AnnotationUse use) {
        List<String> own = columns(use);
        Stream<AnnotationUse> onColumn = own.size() == 1
                ? column(own.get(0)).stream().flatMap(c -> c.declaration().annotations().stream())
                : Stream.empty();
        boolean isKey = use.name().equals("Unique") && Set.copyOf(key).equals(Set.copyOf(own));
        return isKey
                || words.stream().anyMatch(w -> isSame(w, columns(w), use))
                || onColumn.anyMatch(w -> isSame(w, own, use));
    }

    /** Says what happens to rows whose foreign key comes from an attribute. */
    void onDelete(String attribute, String action) {
        List<String> own = columns.values().stream()
                .filter(c -> c.member().name().equals(attribute))
                .map(ColumnDraft::name)
                .toList();
        implied.replaceAll(word -> {
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
        implied.stream().filter(i -> !isSaid(i)).forEach(all::add);
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
