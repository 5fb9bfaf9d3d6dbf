package dev.concertina.plan;

import dev.concertina.ddl.Ddl;
import dev.concertina.ddl.EnsureAttic;
import dev.concertina.ddl.RenameType;
import dev.concertina.ddl.SetTypeSchema;
import dev.concertina.schema.DataType;
import dev.concertina.schema.QualifiedName;
import java.util.List;

/** An enum type that is made anew: the names of the old and the new one before and after the contract. */
record EnumSwap(QualifiedName name, QualifiedName interim, QualifiedName retired) {
    static EnumSwap of(PlanContext context, QualifiedName type) {
        return new EnumSwap(
                type,
                type.sibling(context.interim(type.name())),
                new QualifiedName(PlanContext.ATTIC, context.retired(type.name())));
    }

    /** The old type makes room for the new one. */
    List<Ddl> land() {
        return List.of(
                new EnsureAttic(),
                new RenameType(name, retired.name()),
                new SetTypeSchema(name.sibling(retired.name()), PlanContext.ATTIC),
                new RenameType(interim, name.name()));
    }

    /** The new type makes room for the old one. */
    List<Ddl> takeOff() {
        return List.of(
                new RenameType(name, interim.name()),
                new SetTypeSchema(retired, name.schema()),
                new RenameType(name.sibling(retired.name()), name.name()));
    }

    /** The column's type, where it is the one that is made anew, by the name that it has meanwhile. */
    static DataType called(DataType type, QualifiedName meanwhile) {
        DataType other = DataType.of(meanwhile);
        return type.array() ? other.asArray() : other;
    }
}
