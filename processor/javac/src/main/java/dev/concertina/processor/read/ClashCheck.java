package dev.concertina.processor.read;

import dev.concertina.processor.problem.ErrorCode;
import dev.concertina.processor.problem.Place;
import dev.concertina.processor.problem.Problems;
import dev.concertina.schema.Check;
import dev.concertina.schema.ColumnValue;
import dev.concertina.schema.Constraint;
import dev.concertina.schema.ForeignKey;
import dev.concertina.schema.Name;
import dev.concertina.schema.QualifiedName;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Finds names that two things of one kind share. */
final class ClashCheck {
    private final Problems problems;
    private final Map<QualifiedName, Owner> relations = new HashMap<>();
    private final Map<QualifiedName, Owner> types = new HashMap<>();

    ClashCheck(Problems problems) {
        this.problems = problems;
    }

    /** What has a name: a description for messages. */
    private record Owner(String what, Place place) {}

    void check(SchemaAssembly assembly) {
        List<BuiltTable> first =
                assembly.tables().stream().filter(this::isFirst).toList();
        first.forEach(this::parts);
        assembly.sequences().forEach(s -> relation(s.value().name(), "a sequence", s.place()));
        assembly.enums().forEach(e -> type(e.value().name(), "an enum", e.place()));
        assembly.domains().forEach(d -> type(d.value().name(), "a domain", d.place()));
    }

    /** Whether no table before has this one's name; of one that comes second the rest is of no interest. */
    private boolean isFirst(BuiltTable built) {
        Place place = built.draft().place();
        QualifiedName name = built.table().name();
        Owner here = new Owner("table of " + place.subject(), place);
        Owner earlier = relations.putIfAbsent(name, here);
        types.putIfAbsent(name, here);
        if (earlier != null) {
            problems.add(
                    ErrorCode.DUPLICATE_TABLE,
                    place,
                    "Table \"" + name + "\" is declared by " + earlier.place.subject() + " and by " + place.subject()
                            + "; PostgreSQL has one of that name. Name one of them differently.");
        }
        return earlier == null;
    }

    private void parts(BuiltTable built) {
        QualifiedName table = built.table().name();
        Map<Name, Place> constraints = new HashMap<>();
        for (Placed<Constraint> placed : built.draft().constraints()) {
            Name name = placed.value().name();
            if (constraints.putIfAbsent(name, placed.place()) != null) {
                problems.add(
                        ErrorCode.DUPLICATE_CONSTRAINT,
                        placed.place(),
                        "Table \"" + table.name() + "\" has two constraints named \"" + name
                                + "\"; PostgreSQL would refuse the second. Rename one.");
            } else if (!(placed.value() instanceof Check) && !(placed.value() instanceof ForeignKey)) {
                relation(table.sibling(name), "the index of a constraint of " + table.name(), placed.place());
            }
        }
        built.draft()
                .indexes()
                .forEach(i -> relation(table.sibling(i.value().name()), "an index of " + table.name(), i.place()));
        built.table()
                .partitionOf()
                .ifPresent(p -> p.indexes()
                        .values()
                        .forEach(name -> relation(
                                table.sibling(name),
                                "an index of partition " + table.name(),
                                built.draft().place())));
        if (built.table().partitionOf().isEmpty()) {
            built.draft()
                    .columns()
                    .forEach(column -> column.column()
                            .identity()
                            .map(ColumnValue.Identity::sequence)
                            .ifPresent(name -> relation(
                                    name,
                                    "the sequence of an identity",
                                    column.member().place())));
        }
    }

    private void relation(QualifiedName name, String what, Place place) {
        Owner earlier = relations.putIfAbsent(name, new Owner(what, place));
        if (earlier != null) {
            problems.add(
                    ErrorCode.DUPLICATE_RELATION,
                    place,
                    "The name \"" + name + "\" is that of " + what + " on " + place.subject() + " and of "
                            + earlier.what + " on " + earlier.place.subject()
                            + "; tables, indexes and sequences of one schema share their names. Name one differently.");
        }
    }

    private void type(QualifiedName name, String what, Place place) {
        Owner earlier = types.putIfAbsent(name, new Owner(what, place));
        if (earlier != null) {
            problems.add(
                    ErrorCode.DUPLICATE_TYPE,
                    place,
                    "The type \"" + name + "\" is " + what + " on " + place.subject() + " and " + earlier.what + " on "
                            + earlier.place.subject()
                            + "; types and tables of one schema share their names. Name one differently.");
        }
    }
}
