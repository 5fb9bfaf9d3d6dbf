package dev.concertina.lint.rules;

import dev.concertina.ddl.Lock;
import dev.concertina.lint.LockClaim;
import dev.concertina.lint.Rule;
import dev.concertina.lint.Scene;
import dev.concertina.lint.Severity;

/** Without statement_timeout a statement that lasts too long is not stopped. {@code db:apply} sets it; other runners do not. */
final class RequireStatementTimeout implements Rule {
    @Override
    public Severity severity() {
        return Severity.INFO;
    }

    @Override
    public void statement(Scene scene) {
        if (!scene.settings().foreignRunner() || scene.inFunction()) {
            return;
        }
        LockClaim claim = scene.locks().of(scene.fact());
        boolean strong = claim.lock().compareTo(Lock.SHARE_UPDATE_EXCLUSIVE) > 0;
        boolean told = scene.state().hasSet("statement_timeout");
        if (strong && !told && !scene.concernsNew()) {
            scene.find(
                    scene.fact().at(),
                    scene.object(),
                    "it takes a lock of mode " + claim.lock() + " and the file sets no statement_timeout",
                    "if it takes longer than thought, nobody stops it",
                    "Write SET statement_timeout = '30s' at the top of the file");
        }
    }
}
