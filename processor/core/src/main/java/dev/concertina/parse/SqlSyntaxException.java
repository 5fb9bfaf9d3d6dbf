package dev.concertina.parse;

/** A text whose statements cannot be told apart, or that only psql could run; the message says where and why. */
public final class SqlSyntaxException extends RuntimeException {
    private final transient Position position;
    private final String fact;
    private final String effect;
    private final String remedy;

    SqlSyntaxException(Position position, String fact, String effect, String remedy) {
        super("At " + position + " " + fact + "; " + effect + ". " + remedy + ".");
        this.position = position;
        this.fact = fact;
        this.effect = effect;
        this.remedy = remedy;
    }

    /** Where the trouble begins. */
    public Position position() {
        return position;
    }

    /** What is wrong, without its place. */
    public String fact() {
        return fact;
    }

    /** What follows from it. */
    public String effect() {
        return effect;
    }

    /** What to do about it. */
    public String remedy() {
        return remedy;
    }
}
