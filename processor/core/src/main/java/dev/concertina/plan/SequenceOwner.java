package dev.concertina.plan;

import dev.concertina.ddl.Ddl;
import dev.concertina.ddl.OwnSequence;
import dev.concertina.schema.ColumnReference;
import dev.concertina.schema.QualifiedName;
import dev.concertina.schema.Schema;
import dev.concertina.schema.Sequence;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** With which column a sequence is dropped. */
final class SequenceOwner {
    private SequenceOwner() {}

    /**
     * Gives a sequence another owner, as early as the new one stands. A table that does not stand yet takes its
     * sequences over when it is created, and one that moves its columns carries them along.
     */
    static List<Step> change(
            PlanContext context, QualifiedName sequence, Optional<ColumnReference> from, Optional<ColumnReference> to) {
        boolean elsewhere = to.map(o -> context.before().table(o.table()).isEmpty() || carried(context, o))
                .orElse(false);
        if (from.equals(to) || elsewhere) {
            return List.of();
        }
        boolean stands = to.map(o -> stands(context.before(), o)).orElse(true);
        return List.of(Step.of(
                stands ? Phase.EXPAND : Phase.CONSTRAIN,
                Unit.of("It is dropped with the column that counts with it.", new OwnSequence(sequence, to)),
                Unit.of("The owner that it had before.", new OwnSequence(sequence, from))));
    }

    /** The sequences of a table that does not stand yet. */
    static List<Sequence> of(Schema schema, QualifiedName table) {
        return schema.sequences().values().stream()
                .filter(s -> s.ownedBy().map(o -> o.table().equals(table)).orElse(false))
                .toList();
    }

    static List<Ddl> take(List<Sequence> sequences) {
        return sequences.stream()
                .<Ddl>map(s -> new OwnSequence(s.name(), s.ownedBy()))
                .toList();
    }

    static List<Ddl> free(List<Sequence> sequences) {
        return sequences.stream()
                .<Ddl>map(s -> new OwnSequence(s.name(), Optional.empty()))
                .toList();
    }

    static boolean stands(Schema schema, ColumnReference column) {
        return schema.table(column.table())
                .flatMap(t -> t.column(column.column()))
                .isPresent();
    }

    private static boolean carried(PlanContext context, ColumnReference owner) {
        return context.expanding().on(owner.table()).stream()
                .anyMatch(m ->
                        Objects.nonNull(m.to().get(owner.column())) && !m.from().isEmpty());
    }
}
