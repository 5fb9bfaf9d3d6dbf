package dev.concertina.parse;

/** A quote or a comment that is open where the text ends; more text could close it. */
final class UnclosedException extends SqlSyntaxException {
    UnclosedException(Position position, String fact, String effect, String remedy) {
        super(position, fact, effect, remedy);
    }
}
