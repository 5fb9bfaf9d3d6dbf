package dev.concertina.parse;

/** A text whose statements cannot be told apart, or that only psql could run; the message says where and why. */
public class SqlSyntaxException extends RuntimeException {
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

    /** The same in a text that begins further on in a script. */
    final SqlSyntaxException behind(Position origin) {
        return new SqlSyntaxException(origin.plus(position), fact, effect, remedy);
    }

    /** Where the trouble begins. */
    public final Position position() {
        return position;
    }

    /** What is wrong, without its place. */
    public final String fact() {
        return fact;
    }

    /** What follows from it. */
    public final String effect() {
        return effect;
    }

    /** What to do about it. */
    public final String remedy() {
        return remedy;
    }
}
