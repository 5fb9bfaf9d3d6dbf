package dev.concertina.diff;

import dev.concertina.change.ChangeComment;
import dev.concertina.change.Commented;
import dev.concertina.schema.Column;
import dev.concertina.schema.Domain;
import dev.concertina.schema.EnumType;
import dev.concertina.schema.Index;
import dev.concertina.schema.Name;
import dev.concertina.schema.QualifiedName;
import dev.concertina.schema.Sequence;
import dev.concertina.schema.Table;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Comments of objects that exist and stay. */
final class CommentStage {
    private final Draft draft;

    private CommentStage(Draft draft) {
        this.draft = draft;
    }

    static void emit(Draft draft) {
        CommentStage stage = new CommentStage(draft);
        stage.all(Commented.Kind.TYPE, draft.running.enums, draft.target.enums(), EnumType::comment);
        stage.all(Commented.Kind.DOMAIN, draft.running.domains, draft.target.domains(), Domain::comment);
        stage.all(Commented.Kind.SEQUENCE, draft.running.sequences, draft.target.sequences(), Sequence::comment);
        for (QualifiedName name : draft.differing()) {
            stage.table(draft.running.table(name), draft.wanted(name));
        }
    }

    private <T> void all(
            Commented.Kind kind,
            Map<QualifiedName, T> running,
            Map<QualifiedName, T> wanted,
            Function<T, Optional<String>> comment) {
        wanted.forEach((name, object) -> Optional.ofNullable(running.get(name))
                .ifPresent(current -> compare(
                        new Commented(kind, name, Optional.empty()), comment.apply(current), comment.apply(object))));
    }

    private void table(Table running, Table wanted) {
        QualifiedName name = running.name();
        compare(new Commented(Commented.Kind.TABLE, name, Optional.empty()), running.comment(), wanted.comment());
        for (Column c : wanted.columns().values()) {
            running.column(c.name())
                    .ifPresent(r -> compare(
                            new Commented(Commented.Kind.COLUMN, name, Optional.of(c.name())),
                            r.comment(),
                            c.comment()));
        }
        for (Index i : wanted.indexes().values()) {
            Name index = i.name();
            Optional.ofNullable(running.indexes().get(index))
                    .ifPresent(r -> compare(
                            new Commented(Commented.Kind.INDEX, name.sibling(index), Optional.empty()),
                            r.comment(),
                            i.comment()));
        }
    }

    private void compare(Commented object, Optional<String> before, Optional<String> after) {
        if (!before.equals(after)) {
            draft.emit(new ChangeComment(object, before, after));
        }
    }
}
