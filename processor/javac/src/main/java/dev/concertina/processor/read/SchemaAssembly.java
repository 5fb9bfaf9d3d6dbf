package dev.concertina.processor.read;

import dev.concertina.schema.Definition;
import dev.concertina.schema.DefinitionKind;
import dev.concertina.schema.Domain;
import dev.concertina.schema.EnumType;
import dev.concertina.schema.Intent;
import dev.concertina.schema.Model;
import dev.concertina.schema.Name;
import dev.concertina.schema.QualifiedName;
import dev.concertina.schema.Schema;
import dev.concertina.schema.Sequence;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** All that classes declare, each thing with its place; names may still clash. */
record SchemaAssembly(
        List<BuiltTable> tables,
        List<Placed<EnumType>> enums,
        List<Placed<Domain>> domains,
        List<Placed<Sequence>> sequences,
        List<Placed<Name>> extensions,
        List<Placed<Definition>> definitions,
        List<Placed<Intent>> intents) {
    private static final Name PUBLIC = Name.of("public");

    SchemaAssembly {
        tables = List.copyOf(tables);
        enums = List.copyOf(enums);
        domains = List.copyOf(domains);
        sequences = List.copyOf(sequences);
        extensions = List.copyOf(extensions);
        definitions = List.copyOf(definitions);
        intents = List.copyOf(intents);
    }

    /** The model, once nothing clashes. */
    Model model() {
        return new Model(
                Schema.of(
                                namespaces(),
                                values(extensions),
                                values(enums),
                                values(domains),
                                values(sequences),
                                tables.stream().map(BuiltTable::table).toList())
                        .withDefinitions(values(definitions).stream()
                                .filter(d -> d.kind() != DefinitionKind.SCHEMA)
                                .toList()),
                values(intents));
    }

    private Set<Name> namespaces() {
        Set<Name> namespaces = new TreeSet<>();
        Stream<Name> defined = definitions.stream().flatMap(d -> d.value().namespace().stream());
        Stream<Name> declared = Stream.of(
                        tables.stream().map(t -> t.table().name()),
                        enums.stream().map(e -> e.value().name()),
                        domains.stream().map(d -> d.value().name()),
                        sequences.stream().map(s -> s.value().name()))
                .flatMap(names -> names)
                .map(QualifiedName::schema);
        Stream.concat(declared, defined)
                .filter(schema -> !schema.equals(PUBLIC))
                .forEach(namespaces::add);
        return namespaces;
    }

    private static <T> List<T> values(Collection<Placed<T>> placed) {
        return placed.stream().map(Placed::value).toList();
    }
}
