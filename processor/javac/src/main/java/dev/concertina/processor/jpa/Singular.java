package dev.concertina.processor.jpa;

import dev.concertina.processor.declaration.TypeDeclaration;
import dev.concertina.processor.problem.ErrorCode;
import dev.concertina.processor.problem.Problems;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Adds attributes with one value to tables: basic ones, embedded ones and relations to one entity. */
final class Singular {
    private static final int DEEPEST = 16;

    private final EntityClasses classes;
    private final BasicColumns basics;
    private final ToOne toOne;
    private final Problems problems;

    Singular(EntityClasses classes, BasicTypes types, JpaSettings settings, Problems problems) {
        this.classes = classes;
        this.problems = problems;
        this.basics = new BasicColumns(types, settings, problems);
        this.toOne = new ToOne(classes, new Keys(classes, this, settings), settings, problems);
    }

    Keys keys() {
        return toOne.keys();
    }

    ToOne relations() {
        return toOne;
    }

    BasicColumns basics() {
        return basics;
    }

    /**
     * Adds what an attribute means to the table.
     *
     * @param owner the entity, which decides whether fields or getters count
     * @param tables the table of an attribute
     * @return the names of its columns
     */
    List<String> add(Attribute attribute, TypeDeclaration owner, Function<Attribute, TableSketch> tables, Need need) {
        return add(attribute, owner, tables, need, 0);
    }

    private List<String> add(
            Attribute attribute, TypeDeclaration owner, Function<Attribute, TableSketch> tables, Need need, int depth) {
        if (attribute.isPlural() || attribute.isFormula()) {
            return List.of();
        }
        if (attribute.isToOne()) {
            return toOne.add(attribute, tables.apply(attribute), need);
        }
        Optional<TypeDeclaration> embeddable = classes.embeddable(attribute);
        if (embeddable.isEmpty()) {
            TableSketch table = tables.apply(attribute);
            Optional<ColumnDraft> column = basics.of(attribute, need);
            column.ifPresent(table::add);
            return column.map(c -> List.of(c.name())).orElse(List.of());
        }
        if (depth > DEEPEST) {
            problems.add(
                    ErrorCode.RECURSIVE_INLINING,
                    attribute.place(),
                    attribute.place().subject() + " embeds \"" + attribute.type()
                            + "\" into itself; the table would have no end of columns. Reference an entity.");
            return List.of();
        }
        List<String> names = new ArrayList<>();
        Need inside = need == Need.AS_SAID ? Need.EMBEDDED : need;
        for (Attribute inner : classes.attributes(embeddable.get(), attribute.type(), attribute.inside(), owner)) {
            names.addAll(add(inner, owner, tables, inside, depth + 1));
        }
        return names;
    }
}
