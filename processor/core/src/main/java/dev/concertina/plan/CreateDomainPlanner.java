package dev.concertina.plan;

import dev.concertina.change.CreateDomain;
import dev.concertina.ddl.CommentOn;
import dev.concertina.ddl.Ddl;
import dev.concertina.ddl.DropDomain;
import dev.concertina.ddl.Target;
import dev.concertina.schema.Domain;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A domain must stand before the columns that have it. */
final class CreateDomainPlanner implements ChangePlanner<CreateDomain> {
    @Override
    public ChangePlan plan(CreateDomain change, PlanContext context) {
        Domain domain = change.domain();
        List<Ddl> up = new ArrayList<>();
        up.add(new dev.concertina.ddl.CreateDomain(domain));
        domain.comment()
                .ifPresent(c -> up.add(new CommentOn(Target.DOMAIN, domain.name(), Optional.empty(), Optional.of(c))));
        return ChangePlan.of(
                change,
                List.of(Step.of(
                        Phase.EXPAND,
                        Unit.of("Columns that follow have this domain.", up),
                        Unit.of("No column has it any more.", new DropDomain(domain.name())))));
    }
}
