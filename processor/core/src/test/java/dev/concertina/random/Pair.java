package dev.concertina.random;

import dev.concertina.schema.Model;
import dev.concertina.schema.Schema;
import java.util.List;

/**
 * A schema and what it is to become.
 *
 * @param from the schema before
 * @param target the schema after, with the intents that the difference needs
 * @param rules the tables of {@code from} with the rules of the target too, which rows before must obey
 * @param done what was done to one to get the other, in words
 */
public record Pair(Schema from, Model target, Schema rules, List<String> done) {
    public Pair {
        done = List.copyOf(done);
    }

    /** The pair that belongs to a seed. */
    public static Pair random(long seed, int major) {
        Dice dice = new Dice(seed);
        Schema from = Schemas.random(dice, major);
        return new Evolution(dice, major, from).pair(1 + dice.below(4));
    }
}
