package dev.concertina.processor.read;

import dev.concertina.processor.declaration.AnnotationUse;
import dev.concertina.processor.declaration.Declarations;
import dev.concertina.processor.declaration.MemberDeclaration;
import dev.concertina.processor.declaration.TypeDeclaration;
import dev.concertina.processor.jpa.Entities;
import dev.concertina.processor.problem.Place;
import dev.concertina.processor.problem.Problem;
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
import java.util.Set;
import java.util.stream.Collectors;

/** Reads annotated classes into a model; the order in which they come makes no difference. */
public final class ClassReader {
    private final Declarations declarations;
    private final Settings settings;
    private final Problems problems = new Problems();
    private final Values values = new Values(problems);
    private final TypeNames names;

    private ClassReader(Declarations declarations, Settings settings) {
        this.declarations = declarations;
        this.settings = settings;
        this.names = new TypeNames(settings, values);
    }

    /**
     * What classes say.
     *
     * @param types the classes that were read
     * @param tables those that are tables, with their columns
     * @param model empty if there is an error
     * @param problems what is wrong with them
     */
    public record Reading(
            List<TypeDeclaration> types, List<TableColumns> tables, Optional<Model> model, List<Problem> problems) {
        public Reading {
            types = List.copyOf(types);
            tables = List.copyOf(tables);
            problems = List.copyOf(problems);
        }
    }

    /** Reads them through these declarations. */
    public static Reading read(Declarations declarations, Settings settings, Collection<TypeDeclaration> types) {
        return new ClassReader(declarations, settings).read(List.copyOf(types));
    }

    private Reading read(List<TypeDeclaration> types) {
        List<TypeDeclaration> sorted =
                sorted(new Entities(declarations, settings.jpa()).replaced(sorted(types), problems));
        new MisplacedCheck(problems).check(sorted);
        TableReader tables = new TableReader(declarations, names, values, problems);
        StoredTables stored = new StoredTables(declarations, settings, tables, sorted);
        ForeignKeyReader foreignKeys = new ForeignKeyReader(stored, values, problems);
        stored.all().forEach(foreignKeys::read);
        stored.all().forEach(new InheritanceReader(stored, problems)::read);
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
                built,
                enums(sorted),
                domains(sorted),
                sequences(sorted, stored),
                extensions(sorted),
                new DefinitionReader(settings, problems).read(sorted),
                intents);
        new ClashCheck(problems).check(assembly);
        new HintCheck(problems).check(assembly);
        Set<String> entities = types.stream()
                .filter(Entities::isEntity)
                .map(TypeDeclaration::name)
                .collect(Collectors.toSet());
        List<TableColumns> columns = stored.all().stream()
                .filter(t -> !entities.contains(t.type().name().replaceFirst("#.*", "")))
                .map(t -> new TableColumns(t.name(), t.type(), t.columns()))
                .toList();
        Optional<Model> model = problems.hasErrors() ? Optional.empty() : Optional.of(assembly.model());
        return new Reading(types, columns, model, problems.all());
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
                column.sequence().ifPresent(s -> sequences.add(new Placed<>(s, sequencePlace(column.member()))));
            }
        }
        SequenceReader reader = new SequenceReader(settings, names, stored, problems);
        for (TypeDeclaration type : types) {
            type.annotations("FreeSequence").forEach(use -> reader.read(use).ifPresent(sequences::add));
        }
        return sequences;
    }

    private static Place sequencePlace(MemberDeclaration member) {
        return member.annotation("FromSequence").map(AnnotationUse::place).orElse(member.place());
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
