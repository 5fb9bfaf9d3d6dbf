package dev.concertina.plan;

import dev.concertina.change.ChangeComment;
import dev.concertina.change.Commented;
import dev.concertina.ddl.CommentOn;
import dev.concertina.ddl.Target;
import java.util.List;
import java.util.Optional;

/** A comment changes at once: no code depends on it. */
final class ChangeCommentPlanner implements ChangePlanner<ChangeComment> {
    @Override
    public ChangePlan plan(ChangeComment change, PlanContext context) {
        return ChangePlan.of(
                change,
                List.of(Step.of(
                        Phase.EXPAND,
                        Unit.of("For readers; no statement depends on it.", comment(change, change.after())),
                        Unit.of("The comment that stood before.", comment(change, change.before())))));
    }

    private static CommentOn comment(ChangeComment change, Optional<String> text) {
        Commented object = change.object();
        return new CommentOn(target(object.kind()), object.name(), object.column(), text);
    }

    private static Target target(Commented.Kind kind) {
        return switch (kind) {
            case TABLE -> Target.TABLE;
            case COLUMN -> Target.COLUMN;
            case INDEX -> Target.INDEX;
            case TYPE -> Target.TYPE;
            case DOMAIN -> Target.DOMAIN;
            case SEQUENCE -> Target.SEQUENCE;
        };
    }
}
