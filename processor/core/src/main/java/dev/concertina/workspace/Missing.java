package dev.concertina.workspace;

import dev.concertina.change.SchemaChange;
import dev.concertina.plan.ChangePlan;
import dev.concertina.plan.Plan;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Changes of the classes that have no migration.
 *
 * @param changes in running order
 */
public record Missing(List<SchemaChange> changes) {
    private static final int NAMED = 5;

    public Missing {
        changes = List.copyOf(changes);
    }

    /** What a plan is for. */
    public static Missing of(Plan plan) {
        return new Missing(plan.changes().stream().map(ChangePlan::change).toList());
    }

    /** {@code 2 changes have no migration: add column public.customer.phone, drop index public.customer_mail_idx}. */
    @Override
    public String toString() {
        int more = changes.size() - NAMED;
        return changes.size()
                + (changes.size() == 1 ? " change has" : " changes have")
                + " no migration: "
                + changes.stream().limit(NAMED).map(SchemaChange::words).collect(Collectors.joining(", "))
                + (more > 0 ? " and " + more + " more" : "");
    }
}
