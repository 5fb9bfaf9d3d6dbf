package dev.concertina.processor.read;

import dev.concertina.processor.declaration.AnnotationUse;
import dev.concertina.processor.declaration.Declarations;
import dev.concertina.processor.declaration.TypeDeclaration;
import dev.concertina.processor.jpa.Entities;
import dev.concertina.processor.problem.Problems;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The tables of this compilation, and those of jars as far as they are asked for. */
final class StoredTables implements Tables {
    private final Declarations declarations;
    private final Settings settings;
    private final Map<String, TableDraft> own = new LinkedHashMap<>();
    private final Map<String, Optional<TableDraft>> foreign = new HashMap<>();

    StoredTables(Declarations declarations, Settings settings, TableReader reader, List<TypeDeclaration> types) {
        this.declarations = declarations;
        this.settings = settings;
        for (TypeDeclaration type : types) {
            if (isTable(type)) {
                reader.read(type).ifPresent(draft -> own.put(type.name(), draft));
            }
        }
    }

    private static boolean isTable(TypeDeclaration type) {
        boolean shaped = type.kind() == TypeDeclaration.Kind.CLASS || type.kind() == TypeDeclaration.Kind.RECORD;
        return shaped && type.has("Stored") && droppedTable(type).isEmpty();
    }

    /** The annotation that says that the whole table goes. */
    static Optional<AnnotationUse> droppedTable(TypeDeclaration type) {
        return type.annotations("Dropped").stream()
                .filter(use -> use.texts("columns").isEmpty())
                .findFirst();
    }

    Collection<TableDraft> all() {
        return own.values();
    }

    @Override
    public Optional<TableDraft> find(String qualifiedClassName) {
        TableDraft draft = own.get(qualifiedClassName);
        return draft != null ? Optional.of(draft) : foreign.computeIfAbsent(qualifiedClassName, this::readForeign);
    }

    /** What is wrong in another module is that module's to report. */
    private Optional<TableDraft> readForeign(String name) {
        Problems unheard = new Problems();
        Values values = new Values(unheard);
        Entities entities = new Entities(declarations, settings.jpa());
        TableReader reader = new TableReader(declarations, new TypeNames(settings, values), values, unheard);
        return declarations
                .find(name)
                .flatMap(t -> Entities.isEntity(t) ? entities.table(t) : Optional.of(t))
                .filter(StoredTables::isTable)
                .flatMap(reader::read);
    }

    @Override
    public boolean isKnown(String qualifiedClassName) {
        return declarations.find(qualifiedClassName).isPresent();
    }

    @Override
    public Collection<String> classes() {
        return own.values().stream().map(t -> t.type().simpleName()).toList();
    }
}
