package dev.concertina.random;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Supplier;

/** Choices that follow from a seed. */
public final class Dice {
    private final Random random;

    public Dice(long seed) {
        random = new Random(seed);
    }

    /** Zero to one less than the bound. */
    public int below(int bound) {
        return random.nextInt(bound);
    }

    public boolean chance(int percent) {
        return random.nextInt(100) < percent;
    }

    @SafeVarargs
    public final <T> T pick(T... values) {
        return values[below(values.length)];
    }

    public <T> T pick(List<T> values) {
        return values.get(below(values.size()));
    }

    /** One of them, if there are any. */
    public <T> Optional<T> any(Collection<T> values) {
        return values.isEmpty() ? Optional.empty() : Optional.of(pick(List.copyOf(values)));
    }

    /** Up to so many of them, each once. */
    public <T> List<T> some(Collection<T> values, int most) {
        List<T> shuffled = shuffled(values);
        return List.copyOf(shuffled.subList(0, Math.min(shuffled.size(), 1 + below(most))));
    }

    public <T> List<T> shuffled(Collection<T> values) {
        List<T> list = new ArrayList<>(values);
        Collections.shuffle(list, random);
        return list;
    }

    public <T> Optional<T> maybe(int percent, Supplier<T> value) {
        return chance(percent) ? Optional.of(value.get()) : Optional.empty();
    }
}
