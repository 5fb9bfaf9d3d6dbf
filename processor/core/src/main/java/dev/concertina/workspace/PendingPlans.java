package dev.concertina.workspace;

import dev.concertina.diff.Diff;
import dev.concertina.diff.SchemaDiff;
import dev.concertina.plan.Plan;
import dev.concertina.plan.Planner;
import dev.concertina.plan.Syncs;
import dev.concertina.schema.Model;
import dev.concertina.schema.PostgresVersion;
import dev.concertina.snapshot.PendingContract;
import java.util.List;

/** The plans of the contracts that are pending, made again from what the snapshot keeps of them. */
public final class PendingPlans {
    private PendingPlans() {}

    /** The moves of all these contracts, oldest first: what is in flight until they run. */
    public static Syncs inFlight(List<PendingContract> pending, PostgresVersion server) {
        Syncs syncs = Syncs.NONE;
        for (PendingContract contract : pending) {
            syncs = plan(contract, server, Syncs.NONE).started(syncs);
        }
        return syncs;
    }

    /**
     * The whole plan of one change; its contracts are what is still to be written.
     *
     * @param others the moves of the other pending contracts
     */
    public static Plan plan(PendingContract contract, PostgresVersion server, Syncs others) {
        Diff diff = SchemaDiff.between(contract.before(), new Model(contract.after(), contract.intents()));
        Planner planner = new Planner(number(contract.number()), server, others);
        return planner.plan(contract.before(), contract.after(), diff.changes());
    }

    /** A change's number as it stands in the names of what it retires. */
    static String number(long number) {
        return String.format("%04d", number);
    }
}
