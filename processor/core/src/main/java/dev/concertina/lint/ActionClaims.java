package dev.concertina.lint;

import dev.concertina.ddl.Lock;
import dev.concertina.lint.LockClaim.Work;
import dev.concertina.parse.TableAction;
import java.util.Map;
import java.util.function.Function;

/** The locks of those parts of an ALTER TABLE that take the same whatever the table is like. */
final class ActionClaims {
    private static final LockClaim STRONGEST = LockClaim.of(Lock.ACCESS_EXCLUSIVE);

    private static final Map<Class<? extends TableAction>, Function<TableAction, LockClaim>> CLAIMS = Map.of(
            TableAction.ValidateConstraint.class, a -> new LockClaim(Lock.SHARE_UPDATE_EXCLUSIVE, Work.READS),
            TableAction.Attach.class, a -> new LockClaim(Lock.SHARE_UPDATE_EXCLUSIVE, Work.READS),
            TableAction.Detach.class, a -> detach((TableAction.Detach) a),
            TableAction.Triggers.class, a -> LockClaim.of(Lock.SHARE_ROW_EXCLUSIVE),
            TableAction.Rewrite.class, a -> new LockClaim(Lock.ACCESS_EXCLUSIVE, Work.REWRITES),
            TableAction.AddIdentity.class, a -> STRONGEST,
            TableAction.Setting.class, a -> setting(((TableAction.Setting) a).words()));

    private ActionClaims() {}

    static LockClaim of(TableAction action) {
        return CLAIMS.getOrDefault(action.getClass(), a -> STRONGEST).apply(action);
    }

    private static LockClaim detach(TableAction.Detach detach) {
        boolean waits = !detach.concurrently() && !detach.finishes();
        return waits ? STRONGEST : LockClaim.of(Lock.SHARE_UPDATE_EXCLUSIVE);
    }

    private static LockClaim setting(String words) {
        boolean weak = words.startsWith("set (")
                || words.startsWith("reset (")
                || words.contains(" set statistics ")
                || words.contains(" set (")
                || words.startsWith("cluster on");
        return weak ? LockClaim.of(Lock.SHARE_UPDATE_EXCLUSIVE) : STRONGEST;
    }
}
