package dev.concertina.plan;

import dev.concertina.schema.Constraint;
import dev.concertina.schema.ForeignKey;
import dev.concertina.schema.Index;
import dev.concertina.schema.Name;
import dev.concertina.schema.PrimaryKey;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * What hangs on the old columns of a flight and what takes its place on the new ones. While both exist, a new one whose
 * name is taken has an interim name.
 */
record Twins(Flight flight, Hanging old, Hanging made) {
    static Twins of(Flight flight) {
        return new Twins(
                flight,
                Hanging.on(flight.before(), flight.move().from().keySet()),
                Hanging.on(flight.after(), flight.move().to().keySet()));
    }

    /** What a new constraint or index is called until the contract. */
    Name interim(Name name) {
        return flight.swap() || old.takes(name) ? flight.context().interim(name) : name;
    }

    /** A new constraint as it is between constrain and contract. */
    Constraint flying(Constraint constraint) {
        return renaming(flight::inFlight).constraint(constraint).withName(interim(constraint.name()));
    }

    /** A new index as it is between constrain and contract. */
    Index flying(Index index) {
        return renaming(flight::inFlight).index(index).withName(interim(index.name()));
    }

    /** The unique index that becomes the new primary key at the contract. */
    Index keyIndex(PrimaryKey key) {
        PrimaryKey flying = (PrimaryKey) renaming(flight::inFlight).constraint(key);
        return uniqueIndex(flight.context().interim(key.name()), flying.columns(), flying.include());
    }

    /** The names to be changed at the contract, from what they are until then. */
    Map<Name, Name> constraintNames() {
        return changed(made.plain().map(Constraint::name));
    }

    Map<Name, Name> foreignKeyNames(Stream<ForeignKey> early) {
        return changed(early.map(ForeignKey::name));
    }

    Map<Name, Name> indexNames() {
        return changed(made.indexes().stream().map(Index::name));
    }

    /** Early foreign keys reference columns that do not move in the same recipe, so they can be built before. */
    static Index uniqueIndex(Name name, List<Name> columns, List<Name> include) {
        Index plain = Index.of(name, true, columns);
        return new Index(
                name,
                plain.method(),
                plain.keys(),
                include,
                true,
                false,
                plain.predicate(),
                plain.storageParameters(),
                plain.comment());
    }

    private Map<Name, Name> changed(Stream<Name> names) {
        Map<Name, Name> result = new LinkedHashMap<>();
        names.filter(n -> !interim(n).equals(n)).forEach(n -> result.put(interim(n), n));
        return result;
    }

    private Renaming renaming(UnaryOperator<Name> name) {
        Map<Name, Name> columns = new LinkedHashMap<>();
        flight.move().to().keySet().forEach(c -> columns.put(c, name.apply(c)));
        return new Renaming(flight.table(), columns);
    }
}
