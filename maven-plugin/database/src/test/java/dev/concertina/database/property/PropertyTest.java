package dev.concertina.database.property;

import static org.assertj.core.api.Assertions.assertThat;

import dev.concertina.diff.SchemaDiff;
import dev.concertina.plan.RefusedChange;
import dev.concertina.random.Pair;
import dev.concertina.random.Shrinking;
import dev.concertina.schema.PostgresVersion;
import dev.concertina.snapshot.ModelWriter;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Random pairs of schemas over random rows on every release: up gives the target, down the source with its rows, up again
 * the target.
 *
 * <p>{@code -Dconcertina.pairs} says how many, {@code -Dconcertina.seed} with which the first begins, or which ones with
 * commas between. A failure prints its seed and the smallest pair that still fails as text of two models.
 */
final class PropertyTest {
    private static final List<Long> SEEDS = seeds();
    private static final int SHRINKING = Integer.getInteger("concertina.shrinking", 120);
    private static final int PROGRESS = 500;
    private static final int UNPROVED_PERCENT = 4;
    private static final int MAJORS = PostgresVersion.NEWEST - PostgresVersion.OLDEST + 1;

    private final Map<String, Integer> unproved = Collections.synchronizedMap(new TreeMap<>());

    @Test
    void everyPlanLeadsThereAndBack() throws InterruptedException {
        ExecutorService threads =
                Executors.newFixedThreadPool(Math.min(4, Runtime.getRuntime().availableProcessors()));
        List<Future<String>> results = new ArrayList<>();
        SEEDS.forEach(seed -> results.add(threads.submit(() -> prove(seed))));
        List<String> failures = new ArrayList<>();
        for (int i = 0; i < results.size(); i++) {
            String failure = failure(results.get(i));
            if (!failure.isEmpty()) {
                failures.add(failure);
                System.out.println(failure);
            }
            if ((i + 1) % PROGRESS == 0) {
                System.out.println("Random pairs: " + (i + 1) + " of " + SEEDS.size());
            }
        }
        threads.shutdown();
        int partly = unproved.values().stream().mapToInt(i -> i).sum();
        System.out.println("Random pairs: " + (SEEDS.size() - failures.size() - partly) + " proved, " + partly
                + " refused or one way, " + failures.size() + " failed; seeds from " + SEEDS.get(0));
        unproved.forEach((why, times) -> System.out.println("  " + times + " times: " + why));
        assertThat(failures).isEmpty();
        assertThat(partly * 100).as("refused or one way").isLessThanOrEqualTo(SEEDS.size() * UNPROVED_PERCENT);
    }

    private static List<Long> seeds() {
        List<Long> given = Stream.of(System.getProperty("concertina.seed", "1").split(","))
                .map(Long::valueOf)
                .toList();
        long first = given.get(0);
        return given.size() > 1
                ? given
                : LongStream.range(first, first + Integer.getInteger("concertina.pairs", 60))
                        .boxed()
                        .toList();
    }

    private static String failure(Future<String> result) throws InterruptedException {
        try {
            return result.get();
        } catch (ExecutionException e) {
            return String.valueOf(e.getCause());
        }
    }

    private static int major(long seed) {
        return PostgresVersion.OLDEST + (int) Math.floorMod(seed, (long) MAJORS);
    }

    /** What is wrong with the pair of a seed; empty if nothing is. */
    private String prove(long seed) {
        int major = major(seed);
        Pair pair = Pair.random(seed, major);
        try {
            if (!new PairProof(major, pair, seed).prove()) {
                unproved.merge("the way back, as its file says", 1, Integer::sum);
            }
            return "";
        } catch (RefusedChange e) {
            unproved.merge(String.valueOf(e.getMessage()).replaceAll("\"(\"\"|[^\"])*\"", "…"), 1, Integer::sum);
            return "";
        } catch (SQLException | RuntimeException | AssertionError e) {
            Pair smallest = Shrinking.of(pair, p -> fails(p, seed), SHRINKING);
            return "seed " + seed + " on " + major + " " + pair.done() + ": " + e.getMessage() + "\nshrunk, from:\n"
                    + ModelWriter.write(smallest.from()) + "\nto:\n" + ModelWriter.write(smallest.target());
        }
    }

    /** A pair that PostgreSQL or the diff refuses is none. */
    private static boolean fails(Pair pair, long seed) {
        PairProof proof = new PairProof(major(seed), pair, seed);
        try {
            if (!SchemaDiff.between(pair.from(), pair.target()).problems().isEmpty() || !proof.isValid()) {
                return false;
            }
            proof.prove();
            return false;
        } catch (RefusedChange e) {
            return false;
        } catch (SQLException | RuntimeException | AssertionError e) {
            return true;
        }
    }
}
