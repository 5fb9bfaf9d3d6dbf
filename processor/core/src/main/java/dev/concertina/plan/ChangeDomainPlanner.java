package dev.concertina.plan;

import dev.concertina.change.ChangeDomain;
import dev.concertina.ddl.AddDomainCheck;
import dev.concertina.ddl.CommentOn;
import dev.concertina.ddl.Ddl;
import dev.concertina.ddl.DropDomainCheck;
import dev.concertina.ddl.SetDomainDefault;
import dev.concertina.ddl.SetDomainNotNull;
import dev.concertina.ddl.Target;
import dev.concertina.ddl.ValidateDomainCheck;
import dev.concertina.schema.Check;
import dev.concertina.schema.Domain;
import dev.concertina.schema.QualifiedName;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A domain: what it loosens comes before new code is deployed, what it tightens when old code is gone. */
final class ChangeDomainPlanner implements ChangePlanner<ChangeDomain> {
    @Override
    public ChangePlan plan(ChangeDomain change, PlanContext context) {
        return new Rules(
                        change.before(),
                        change.after(),
                        new DomainRows(context, change.after().name()))
                .plan(change);
    }

    private record Rules(Domain before, Domain after, DomainRows rows) {
        ChangePlan plan(ChangeDomain change) {
            List<Step> steps = new ArrayList<>();
            attributes().ifPresent(steps::add);
            before.checks().values().stream().filter(c -> !has(after, c)).forEach(c -> steps.add(loosen(c)));
            if (before.notNull() && !after.notNull()) {
                steps.add(Step.of(Phase.EXPAND, List.of(mayBeNull()), mustNotBeNull()));
            }
            after.checks().values().stream().filter(c -> !has(before, c)).forEach(c -> steps.add(tighten(c)));
            if (!before.notNull() && after.notNull()) {
                steps.add(Step.of(Phase.CONSTRAIN, mustNotBeNull(), List.of(mayBeNull()))
                        .behindLive());
            }
            return ChangePlan.of(
                    change,
                    steps,
                    "A rule of domain \"" + name()
                            + "\" is proved under a lock that stops writers of every table that has"
                            + " a column of it.",
                    "The way back of domain \"" + name() + "\" stops if rows break what it demanded before.");
        }

        private QualifiedName name() {
            return after.name();
        }

        private static boolean has(Domain domain, Check check) {
            return check.equals(domain.checks().get(check.name()));
        }

        private Optional<Step> attributes() {
            List<Ddl> up = attributes(before, after);
            return up.isEmpty()
                    ? Optional.empty()
                    : Optional.of(Step.of(
                            Phase.EXPAND,
                            Unit.of("It holds for rows that are written from now on; no row is read.", up),
                            Unit.of("What stood before.", attributes(after, before))));
        }

        private static List<Ddl> attributes(Domain from, Domain to) {
            List<Ddl> statements = new ArrayList<>();
            if (!from.defaultValue().equals(to.defaultValue())) {
                statements.add(new SetDomainDefault(to.name(), to.defaultValue()));
            }
            if (!from.comment().equals(to.comment())) {
                statements.add(new CommentOn(Target.DOMAIN, to.name(), Optional.empty(), to.comment()));
            }
            return statements;
        }

        private Step loosen(Check check) {
            return Step.of(Phase.EXPAND, List.of(drop(check)), add(check));
        }

        private Step tighten(Check check) {
            return Step.of(Phase.CONSTRAIN, add(check), List.of(drop(check))).behindLive();
        }

        private List<Unit> add(Check check) {
            List<Unit> units = new ArrayList<>(rows.pass(check));
            units.add(Unit.of(
                    "NOT VALID holds for new values at once and reads none of the old ones.",
                    new AddDomainCheck(name(), check, true)));
            units.add(Unit.of(
                    "Prove it for the old values: every table that has a column of the domain is read, and its writers wait.",
                    new ValidateDomainCheck(name(), check.name())));
            return units;
        }

        private Unit drop(Check check) {
            return Unit.of("The rule goes; no row is read.", new DropDomainCheck(name(), check.name()));
        }

        private List<Unit> mustNotBeNull() {
            List<Unit> units = new ArrayList<>(rows.haveValues());
            units.add(Unit.of(
                    "PostgreSQL reads every table that has a column of the domain, and its writers wait.",
                    new SetDomainNotNull(name(), true)));
            return units;
        }

        private Unit mayBeNull() {
            return Unit.of("Columns of the domain may be NULL from now on.", new SetDomainNotNull(name(), false));
        }
    }
}
