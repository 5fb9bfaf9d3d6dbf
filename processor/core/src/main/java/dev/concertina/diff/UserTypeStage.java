package dev.concertina.diff;

import dev.concertina.change.AddEnumValues;
import dev.concertina.change.ChangeDomain;
import dev.concertina.change.CreateDomain;
import dev.concertina.change.CreateEnum;
import dev.concertina.change.ReplaceEnum;
import dev.concertina.schema.Column;
import dev.concertina.schema.ColumnReference;
import dev.concertina.schema.Conversion;
import dev.concertina.schema.Domain;
import dev.concertina.schema.EnumType;
import dev.concertina.schema.Intent;
import dev.concertina.schema.Name;
import dev.concertina.schema.QualifiedName;
import dev.concertina.schema.Table;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Makes and changes enum types and domains; both are dropped elsewhere, when no column needs them. */
final class UserTypeStage {
    private final Draft draft;

    private UserTypeStage(Draft draft) {
        this.draft = draft;
    }

    /** What columns may need from the beginning. */
    static void emit(Draft draft) {
        UserTypeStage stage = new UserTypeStage(draft);
        draft.target.enums().values().forEach(stage::grow);
        Set<QualifiedName> done = new HashSet<>();
        draft.target.domains().values().forEach(d -> stage.make(d, done));
    }

    /** Types that are made anew under all their columns, once these have their places. */
    static void replace(Draft draft) {
        UserTypeStage stage = new UserTypeStage(draft);
        draft.target.enums().values().forEach(stage::replace);
    }

    private void grow(EnumType wanted) {
        EnumType current = draft.running.enums.get(wanted.name());
        if (current == null) {
            draft.emit(new CreateEnum(wanted));
        } else if (!current.labels().equals(wanted.labels()) && isWithin(current.labels(), wanted.labels())) {
            draft.emit(new AddEnumValues(current, new EnumType(wanted.name(), wanted.labels(), current.comment())));
        }
    }

    /** Whether all old labels stay in their order. */
    private static boolean isWithin(List<String> old, List<String> wanted) {
        List<String> kept = new ArrayList<>(wanted);
        kept.retainAll(new HashSet<>(old));
        return kept.equals(old);
    }

    private void make(Domain wanted, Set<QualifiedName> done) {
        if (!done.add(wanted.name())) {
            return;
        }
        wanted.type().userType().map(draft.target.domains()::get).ifPresent(d -> make(d, done));
        Domain current = draft.running.domains.get(wanted.name());
        if (current == null) {
            draft.definitions.domainsBefore(wanted).stream()
                    .map(draft.target.domains()::get)
                    .forEach(d -> make(d, done));
            draft.definitions.emitNeededBy(wanted);
            draft.emit(new CreateDomain(wanted));
            return;
        }
        if (!current.type().equals(wanted.type()) || !current.collation().equals(wanted.collation())) {
            draft.problem(
                    "domain-type-changed",
                    wanted.name(),
                    "Domain \"" + wanted.name() + "\" is over " + current.type()
                            + " and shall be over " + wanted.type()
                            + ", or has another collation; PostgreSQL cannot change that."
                            + " Declare a domain of another name, and give its columns new names with "
                            + "@RenamedFrom and, where the types do not cast, @Convert.");
            return;
        }
        Domain after = Comments.commented(wanted, current.comment());
        if (!after.equals(current)) {
            draft.emit(new ChangeDomain(current, after));
        }
    }

    private void replace(EnumType wanted) {
        EnumType current = draft.running.enums.get(wanted.name());
        if (current == null || current.labels().equals(wanted.labels())) {
            return;
        }
        Optional<Domain> domain = draft.running.domains.values().stream()
                .filter(d -> d.type().userType().filter(wanted.name()::equals).isPresent())
                .findFirst();
        if (domain.isPresent()) {
            draft.problem(
                    "enum-under-domain",
                    wanted.name(),
                    "Enum type \"" + wanted.name()
                            + "\" loses, renames or reorders labels, for which it must be made anew, but domain \""
                            + domain.get().name()
                            + "\" is over it and cannot change its type. Keep the labels, or give the"
                            + " columns the enum type itself first.");
            return;
        }
        List<ColumnReference> uses = uses(wanted.name());
        draft.emit(new ReplaceEnum(current, wanted, uses, conversion(wanted.name(), uses)));
    }

    private List<ColumnReference> uses(QualifiedName type) {
        List<ColumnReference> uses = new ArrayList<>();
        for (Table t : draft.running.tables()) {
            for (Column c : t.columns().values()) {
                if (t.partitionOf().isEmpty()
                        && c.type().userType().filter(type::equals).isPresent()) {
                    uses.add(new ColumnReference(t.name(), c.name()));
                }
            }
        }
        return uses;
    }

    /** What the columns declare, over the name {@code value}. */
    private Optional<Conversion> conversion(QualifiedName type, List<ColumnReference> uses) {
        Set<Conversion> declared = new LinkedHashSet<>();
        for (ColumnReference use : uses) {
            for (Intent.ConvertedColumn i : draft.hints.on(use.table(), Intent.ConvertedColumn.class)) {
                if (i.column().equals(use.column())) {
                    draft.hints.use(i);
                    Map<Name, String> value = Map.of(use.column(), "value");
                    declared.add(new Conversion(
                            i.conversion().up().replacing(value),
                            i.conversion().down().replacing(value)));
                }
            }
        }
        if (declared.size() > 1) {
            draft.problem(
                    "conversions-differ",
                    type,
                    "Enum type \"" + type + "\" is made anew, but its columns "
                            + uses
                            + " convert its labels in different ways, and one type can have one way only. Give them the"
                            + " same @Convert.");
        }
        return declared.stream().findFirst();
    }
}
