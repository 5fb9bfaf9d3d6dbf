package dev.concertina.processor.read;

import dev.concertina.processor.declaration.AnnotationUse;
import dev.concertina.processor.declaration.Declarations;
import dev.concertina.processor.declaration.TypeDeclaration;
import dev.concertina.processor.problem.Place;
import dev.concertina.processor.problem.Problems;
import dev.concertina.schema.Domain;
import dev.concertina.schema.EnumType;
import dev.concertina.schema.Intent;
import dev.concertina.schema.Model;
import dev.concertina.schema.Name;
import dev.concertina.schema.Sequence;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Reads annotated classes into a model; the order in which they come makes no difference. */
public final class ClassReader {
    private final Declarations declarations;
    private final Settings settings;
    private final Problems problems;
    private final Values values;
    private final TypeNames names;

    /** Reads through these declarations, and reports to these problems. */
    public ClassReader(Declarations declarations, Settings settings, Problems problems) {
        this.declarations = declarations;
        this.settings = settings;
        this.problems = problems;
        this.values = new Values(problems);
        this.names = new TypeNames(settings, values);
    }

    /** The model; empty if there is an error, which is reported. */
    public Optional<Model> read(Collection<TypeDeclaration> types) {
        List<TypeDeclaration> sorted = sorted(types);
        new MisplacedCheck(problems).check(sorted);
        TableReader tables = new TableReader(declarations, names, values, problems);
        StoredTables stored = new StoredTables(declarations, settings, tables, sorted);
        ForeignKeyReader foreignKeys = new ForeignKeyReader(stored, values, problems);
        stored.all().forEach(foreignKeys::read);
        List<PartReader> parts = new ArrayList<>(tables.parts());
        parts.add(foreignKeys);
        PartitionReader partitions = new PartitionReader(values, names, problems, parts);
        TableBuilder builder = new TableBuilder(names, values, problems);
        List<BuiltTable> built = new ArrayList<>();
        for (TableDraft draft : stored.all()) {
            built.add(builder.table(draft));
            partitions.read(draft).forEach(p -> built.add(builder.partition(p)));
        }
        List<Placed<Intent>> intents = intents(stored, sorted);
        SchemaAssembly assembly = new SchemaAssembly(
                built, enums(sorted), domains(sorted), sequences(sorted, stored), extensions(sorted), intents);
        new ClashCheck(problems).check(assembly);
        new HintCheck(problems).check(assembly);
        return problems.hasErrors() ? Optional.empty() : Optional.of(assembly.model());
    }

    /** The columns of the classes that are tables, without a report of what is wrong. */
    public List<TableColumns> columns(Collection<TypeDeclaration> types) {
        TableReader tables = new TableReader(declarations, names, values, problems);
        return new StoredTables(declarations, settings, tables, sorted(types))
                .all().stream()
                        .map(t -> new TableColumns(t.name(), t.type(), t.columns()))
                        .toList();
    }

    private static List<TypeDeclaration> sorted(Collection<TypeDeclaration> types) {
        return types.stream()
                .sorted(Comparator.comparing(TypeDeclaration::name))
                .toList();
    }

    private List<Placed<Intent>> intents(StoredTables stored, List<TypeDeclaration> types) {
        IntentReader reader = new IntentReader(values, problems);
        List<Placed<Intent>> intents = new ArrayList<>();
        stored.all().forEach(table -> intents.addAll(reader.read(table)));
        for (TypeDeclaration type : types) {
            StoredTables.droppedTable(type)
                    .ifPresent(use -> type.annotation("Stored")
                            .flatMap(s -> names.of(type, s))
                            .ifPresent(name -> intents.addAll(reader.dropped(name, use))));
        }
        return intents;
    }

    private List<Placed<EnumType>> enums(List<TypeDeclaration> types) {
        TypeReader reader = new TypeReader(declarations, values, names, problems);
        return types.stream()
                .filter(t -> t.kind() == TypeDeclaration.Kind.ENUM && t.has("NativeEnum"))
                .flatMap(t -> reader.enumType(t).stream())
                .toList();
    }

    private List<Placed<Domain>> domains(List<TypeDeclaration> types) {
        TypeReader reader = new TypeReader(declarations, values, names, problems);
        return types.stream()
                .filter(t -> t.has("Domain"))
                .flatMap(t -> reader.domain(t).stream())
                .toList();
    }

    private List<Placed<Sequence>> sequences(List<TypeDeclaration> types, StoredTables stored) {
        List<Placed<Sequence>> sequences = new ArrayList<>();
        for (TableDraft table : stored.all()) {
            for (ReadColumn column : table.columns()) {
                Place place = column.member()
                        .annotation("FromSequence")
                        .map(AnnotationUse::place)
                        .orElse(column.member().place());
                column.sequence().ifPresent(s -> sequences.add(new Placed<>(s, place)));
            }
        }
        SequenceReader reader = new SequenceReader(settings, names, problems);
        for (TypeDeclaration type : types) {
            type.annotations("FreeSequence").forEach(use -> reader.read(use).ifPresent(sequences::add));
        }
        return sequences;
    }

    private List<Placed<Name>> extensions(List<TypeDeclaration> types) {
        List<Placed<Name>> extensions = new ArrayList<>();
        for (TypeDeclaration type : types) {
            for (AnnotationUse use : type.annotations("Extensions")) {
                List<String> texts = use.texts("value");
                for (int i = 0; i < texts.size(); i++) {
                    Place place = use.at("value", i);
                    values.name(texts.get(i), place).ifPresent(n -> extensions.add(new Placed<>(n, place)));
                }
            }
        }
        return extensions;
    }
}
