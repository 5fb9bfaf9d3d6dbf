package dev.concertina.lint.rules;

import dev.concertina.ddl.Lock;
import dev.concertina.lint.LockClaim;
import dev.concertina.lint.Rule;
import dev.concertina.lint.Scene;
import dev.concertina.lint.Severity;

/** Without lock_timeout a statement that waits for its lock makes everybody behind it wait. {@code db:apply} sets it; other runners do not. */
final class RequireLockTimeout implements Rule {
    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public void statement(Scene scene) {
        if (!scene.settings().foreignRunner() || scene.inFunction()) {
            return;
        }
        LockClaim claim = scene.locks().of(scene.fact());
        boolean strong = claim.lock().compareTo(Lock.SHARE_UPDATE_EXCLUSIVE) > 0;
        boolean told = scene.state().hasSet("lock_timeout");
        if (strong && !told && !scene.concernsNew()) {
            scene.find(
                    scene.fact().at(),
                    scene.object(),
                    "it takes a lock of mode " + claim.lock() + " and the file sets no lock_timeout",
                    "while it waits for a long query, everybody behind it waits, too",
                    "Write SET lock_timeout = '400ms' at the top of the file");
        }
    }
}
