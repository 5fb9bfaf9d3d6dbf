package dev.concertina.change;

import java.util.Optional;

/** A comment that comes, goes or differs. */
public record ChangeComment(Commented object, Optional<String> before, Optional<String> after) implements SchemaChange {
    @Override
    public String subject() {
        return object.toString();
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.changeComment(this);
    }
}
