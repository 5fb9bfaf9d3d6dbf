package dev.concertina.lint;

import dev.concertina.parse.Fact;
import dev.concertina.parse.SqlName;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** The table, or else the object, that a statement is about. */
final class Subjects {
    private static final Map<Class<? extends Fact>, Function<Fact, SqlName>> SUBJECTS = Map.ofEntries(
            on(Fact.CreateTable.class, Fact.CreateTable::table),
            on(Fact.AlterTable.class, Fact.AlterTable::table),
            on(Fact.CreateIndex.class, Fact.CreateIndex::table),
            on(Fact.Drop.class, d -> d.names().get(0)),
            on(Fact.DropOn.class, Fact.DropOn::table),
            on(Fact.Rename.class, Fact.Rename::object),
            on(Fact.SetSchema.class, Fact.SetSchema::object),
            on(Fact.LockTable.class, l -> l.tables().get(0)),
            on(Fact.Refresh.class, Fact.Refresh::view),
            on(Fact.Truncate.class, t -> t.tables().get(0)),
            on(Fact.Update.class, Fact.Update::table),
            on(Fact.Delete.class, Fact.Delete::table),
            on(Fact.Insert.class, Fact.Insert::table),
            on(Fact.CreateTrigger.class, Fact.CreateTrigger::table),
            on(Fact.CreatePolicy.class, Fact.CreatePolicy::table),
            on(Fact.AddEnumValue.class, Fact.AddEnumValue::type),
            on(Fact.Comment.class, Fact.Comment::object));

    private Subjects() {}

    private static <F extends Fact> Map.Entry<Class<? extends Fact>, Function<Fact, SqlName>> on(
            Class<F> type, Function<F, SqlName> subject) {
        return Map.entry(type, fact -> subject.apply(type.cast(fact)));
    }

    static Optional<SqlName> of(Fact fact) {
        return Optional.ofNullable(SUBJECTS.get(fact.getClass())).map(s -> s.apply(fact));
    }
}
