package dev.concertina.database.apply;

import dev.concertina.database.ledger.AppliedMigration;
import dev.concertina.database.ledger.Author;
import dev.concertina.database.ledger.Direction;
import dev.concertina.database.ledger.LedgerState;
import dev.concertina.database.ledger.OpenMigration;
import java.sql.SQLException;
import java.util.Collection;
import java.util.Optional;

/** Asks a database whether it holds anything of certain migrations; of other databases it knows nothing. */
public final class NeverApplied {
    private final Target target;

    public NeverApplied(Target target) {
        this.target = target;
    }

    /**
     * Passes if the ledger tells of none of these, or that they were rolled back.
     *
     * @param migrations their ids
     * @return the environment that was asked; empty if it has no ledger
     * @throws ApplyException if one is applied, wholly or in part
     */
    public Optional<String> require(Collection<String> migrations) throws SQLException {
        LedgerState state = LedgerState.of(new Keeper(target, Author.current()).history());
        for (String migration : migrations) {
            Optional<AppliedMigration> applied = state.applied(migration);
            if (applied.isPresent()) {
                throw new ApplyException("Migration " + migration + " was applied here at "
                        + applied.get().event().at() + " by "
                        + applied.get().event().actor()
                        + ", so what it made would stay without a file that tells of it; nothing was changed. Undo it first,"
                        + " wherever it was applied: mvn db:rollback");
            }
            Optional<OpenMigration> open = state.open().filter(o -> o.id().equals(migration));
            if (open.isPresent()) {
                String goal = open.get().direction() == Direction.UP ? "apply" : "rollback";
                throw new ApplyException("A part of " + migration + " is done here, so it is not one that was never"
                        + " applied; nothing was changed. Let it end, then undo it: mvn db:" + goal
                        + (goal.equals("apply") ? ", then mvn db:rollback" : ""));
            }
        }
        return state.environment();
    }
}
