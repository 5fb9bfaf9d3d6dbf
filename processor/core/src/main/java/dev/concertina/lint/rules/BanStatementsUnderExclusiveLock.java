package dev.concertina.lint.rules;

import dev.concertina.lint.LockClaim;
import dev.concertina.lint.Rule;
import dev.concertina.lint.Scene;
import dev.concertina.lint.Severity;
import dev.concertina.parse.Fact;
import java.util.Optional;

/** Work behind an ACCESS EXCLUSIVE lock in its transaction prolongs it for everybody. */
final class BanStatementsUnderExclusiveLock implements Rule {
    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public boolean isAboutLocks() {
        return true;
    }

    @Override
    public void statement(Scene scene) {
        Optional<String> locked = scene.state().exclusive(scene.read().transaction());
        if (locked.isEmpty() || !scene.read().inTransaction() || scene.inFunction()) {
            return;
        }
        LockClaim claim = scene.locks().of(scene.fact());
        boolean rows = scene.fact() instanceof Fact.Update || scene.fact() instanceof Fact.Delete;
        if ((rows || claim.work() != LockClaim.Work.NOTHING) && !scene.concernsNew() && !scene.isGenerated()) {
            scene.find(
                    scene.fact().at(),
                    locked.get(),
                    "it runs while \"" + locked.get() + "\" is locked against everybody",
                    "readers and writers of that table wait for this, too",
                    "Split the file: the statement that locks last, or in a transaction of its own");
        }
    }
}
