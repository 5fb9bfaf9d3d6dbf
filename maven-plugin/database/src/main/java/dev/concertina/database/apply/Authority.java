package dev.concertina.database.apply;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import dev.concertina.database.ledger.Event;
import dev.concertina.database.ledger.LedgerState;
import dev.concertina.snapshot.Fingerprint;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Decides whether a plan is the one that was agreed to. */
final class Authority {
    private final RunPlan plan;
    private final LedgerState state;

    Authority(RunPlan plan, LedgerState state) {
        this.plan = plan;
        this.state = state;
    }

    /**
     * Lets the plan pass.
     *
     * @param actor the role that is about to apply it
     * @param now by the server's clock
     * @throws ApplyException if nobody agreed to it, or to another one only
     */
    void require(Consent consent, String actor, Instant now) {
        if (consent.plan().isEmpty() && !plan.environment().equals(PlanMaker.DEVELOPMENT)) {
            throw new ApplyException("The environment is \"" + plan.environment()
                    + "\", where only a plan that was seen may run; db.yes is for development. Nothing was changed."
                    + " Read the plan, then run it: -Ddb.plan=" + plan.shortHash());
        }
        String hash = plan.hash();
        if (consent.plan().isPresent() && !Fingerprint.names(consent.plan().get(), hash)) {
            hash = continued(consent.plan().get())
                    .orElseThrow(() -> other(consent.plan().get()));
        }
        approved(hash, consent.approvals(), actor, now);
        Optional<String> unrehearsed = consent.rehearsed().flatMap(r -> r.refusal(plan));
        if (unrehearsed.isPresent()) {
            throw new ApplyException(unrehearsed.get());
        }
    }

    private ApplyException other(String given) {
        return lastRun(given, true)
                .map(start -> new ApplyException("Plan " + given + " was run to its end by " + start.actor() + " at "
                        + start.at() + ". Nothing was changed. Without db.plan the goal prints what is pending now."))
                .orElseGet(() -> new ApplyException("Plan " + given + " is not what would run now; that is "
                        + plan.shortHash() + ". Nothing was changed." + difference(given)
                        + "\nRead the new plan, then run it: -Ddb.plan=" + plan.shortHash()));
    }

    /** The hash of the interrupted run that this plan is the rest of. */
    private Optional<String> continued(String given) {
        return lastRun(given, false)
                .filter(start -> jobs(start).containsAll(plan.workLines()))
                .map(Event::object);
    }

    /** The start of the last run, if that was of this plan, and came to its end or did not. */
    private Optional<Event> lastRun(String given, boolean finished) {
        return state.lastRun()
                .filter(run ->
                        run.end().filter(e -> e.action().equals("run finished")).isPresent() == finished)
                .map(LedgerState.LastRun::start)
                .filter(start -> Fingerprint.names(given, start.object()));
    }

    private static List<String> jobs(Event start) {
        List<String> jobs = new ArrayList<>();
        JsonObject data = JsonParser.parseString(start.data()).getAsJsonObject();
        for (JsonElement job : data.getAsJsonArray("jobs")) {
            jobs.add(job.getAsString());
        }
        return jobs;
    }

    private String difference(String given) {
        return state.approvals().stream()
                .filter(a -> Fingerprint.names(given, a.object()))
                .findFirst()
                .map(a -> "\nWhat changed since it was approved:\n" + PlanDifference.of(lines(a), plan.lines()))
                .orElse("");
    }

    private static List<String> lines(Event approval) {
        JsonObject data = JsonParser.parseString(approval.data()).getAsJsonObject();
        return data.get("plan").getAsString().lines().toList();
    }

    private void approved(String hash, int needed, String actor, Instant now) {
        if (needed == 0) {
            return;
        }
        Set<String> people = state.approvals().stream()
                .filter(a -> a.object().equals(hash))
                .filter(a -> Instant.parse(JsonParser.parseString(a.data())
                                .getAsJsonObject()
                                .get("expires")
                                .getAsString())
                        .isAfter(now))
                .map(Event::actor)
                .collect(Collectors.toSet());
        if (people.size() < needed || people.equals(Set.of(actor))) {
            throw new ApplyException("Plan " + RunPlan.shorten(hash) + " needs " + needed
                    + " approvals, one at least of another role than \"" + actor + "\", and has "
                    + (people.isEmpty() ? "none" : "those of " + people) + ". Nothing was changed. Have it approved:"
                    + (plan.jobs().isEmpty() ? " mvn compile db:move -Ddb.class=… -Ddb.approve" : " mvn db:approve")
                    + " -Ddb.plan=" + RunPlan.shorten(hash));
        }
    }
}
