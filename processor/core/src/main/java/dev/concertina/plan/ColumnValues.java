package dev.concertina.plan;

import dev.concertina.ddl.AddIdentity;
import dev.concertina.ddl.AlterSequence;
import dev.concertina.ddl.CommentOn;
import dev.concertina.ddl.Ddl;
import dev.concertina.ddl.DropDefault;
import dev.concertina.ddl.DropIdentity;
import dev.concertina.ddl.OwnSequence;
import dev.concertina.ddl.RenameTable;
import dev.concertina.ddl.SetDefault;
import dev.concertina.ddl.Target;
import dev.concertina.ddl.TransferSequence;
import dev.concertina.schema.Column;
import dev.concertina.schema.ColumnReference;
import dev.concertina.schema.ColumnValue;
import dev.concertina.schema.DataType;
import dev.concertina.schema.Name;
import dev.concertina.schema.QualifiedName;
import dev.concertina.schema.Schema;
import dev.concertina.schema.Sequence;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** How the source of a column's values passes from one column to another of the same table. */
final class ColumnValues {
    private final PlanContext context;
    private final QualifiedName table;

    ColumnValues(PlanContext context, QualifiedName table) {
        this.context = context;
        this.table = table;
    }

    /** Takes the default away; an identity goes by {@link #passIdentity}. */
    List<Ddl> drop(Column column, Name called) {
        return column.defaultValue().isPresent() ? List.of(new DropDefault(table, called)) : List.of();
    }

    List<Ddl> set(Column column, Name called) {
        return column.defaultValue()
                .map(d -> List.<Ddl>of(new SetDefault(table, called, d)))
                .orElse(List.of());
    }

    /** Takes the comment away, which would speak of a column that nobody reads. */
    List<Ddl> silence(Column column, Name called) {
        return column.comment().isPresent() ? List.of(comment(called, Optional.empty())) : List.of();
    }

    List<Ddl> comment(Column column, Name called) {
        return column.comment().isPresent() ? List.of(comment(called, column.comment())) : List.of();
    }

    private Ddl comment(Name called, Optional<String> text) {
        return new CommentOn(Target.COLUMN, table, Optional.of(called), text);
    }

    /** Gives an identity to the column that has none yet, where counting goes on from the other's sequence. */
    List<Ddl> passIdentity(Column from, Name fromCalled, Column to, Name toCalled) {
        Optional<ColumnValue.Identity> given = to.identity();
        List<Ddl> statements = new ArrayList<>();
        given.ifPresent(identity -> {
            boolean taken =
                    from.identity().map(ColumnValue.Identity::sequence).equals(Optional.of(identity.sequence()));
            QualifiedName sequence = identity.sequence();
            QualifiedName interim = taken ? sequence.sibling(context.interim(sequence.name())) : sequence;
            statements.add(new AddIdentity(
                    table, toCalled, new ColumnValue.Identity(identity.always(), interim, identity.options())));
            from.identity().ifPresent(old -> statements.add(new TransferSequence(old.sequence(), interim)));
        });
        if (from.identity().isPresent()) {
            statements.add(new DropIdentity(table, fromCalled));
        }
        given.map(ColumnValue.Identity::sequence)
                .filter(s -> from.identity().map(ColumnValue.Identity::sequence).equals(Optional.of(s)))
                .ifPresent(s -> statements.add(new RenameTable(s.sibling(context.interim(s.name())), s.name())));
        return statements;
    }

    /** Frees the sequences of a schema that a column owns, so that they do not go with it. */
    List<Ddl> disown(Schema schema, Name column) {
        return owned(schema, column).stream()
                .<Ddl>map(s -> new OwnSequence(s, Optional.empty()))
                .toList();
    }

    /**
     * Gives a column the sequences that it owns in a schema, and lets them count in the type that they have there.
     *
     * @param other the schema in which they counted for another column
     */
    List<Ddl> own(Schema schema, Schema other, Name column, Name called) {
        List<Ddl> statements = new ArrayList<>();
        for (QualifiedName sequence : owned(schema, column)) {
            DataType type = Objects.requireNonNull(schema.sequences().get(sequence))
                    .options()
                    .type();
            Optional.ofNullable(other.sequences().get(sequence))
                    .map(Sequence::options)
                    .filter(o -> !o.type().equals(type))
                    .ifPresent(o -> statements.add(new AlterSequence(sequence, o.withType(type))));
            statements.add(new OwnSequence(sequence, Optional.of(new ColumnReference(table, called))));
        }
        return statements;
    }

    private List<QualifiedName> owned(Schema schema, Name column) {
        ColumnReference owner = new ColumnReference(table, column);
        return schema.sequences().values().stream()
                .filter(s -> s.ownedBy().equals(Optional.of(owner)))
                .map(Sequence::name)
                .toList();
    }
}
