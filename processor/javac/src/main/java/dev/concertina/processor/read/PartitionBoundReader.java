package dev.concertina.processor.read;

import dev.concertina.processor.declaration.AnnotationUse;
import dev.concertina.processor.problem.ErrorCode;
import dev.concertina.processor.problem.Problems;
import dev.concertina.schema.Expression;
import dev.concertina.schema.PartitionBound;
import dev.concertina.schema.Partitioning;
import dev.concertina.schema.Partitioning.Strategy;
import dev.concertina.schema.QualifiedName;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads which rows a partition takes. */
final class PartitionBoundReader {
    private final Values values;
    private final Problems problems;

    PartitionBoundReader(Values values, Problems problems) {
        this.values = values;
        this.problems = problems;
    }

    Optional<PartitionBound> read(AnnotationUse use, Partitioning parent, QualifiedName parentName) {
        List<Strategy> given = given(use);
        boolean rest = use.flag("rest");
        boolean one = given.size() + (rest ? 1 : 0) == 1;
        if (!one || (rest ? parent.strategy() == Strategy.HASH : given.get(0) != parent.strategy())) {
            problems.add(
                    ErrorCode.INVALID_PARTITION,
                    use.place(),
                    use.subject() + " gives "
                            + (one ? "the wrong bound" : given.isEmpty() ? "no bound" : "several bounds")
                            + " for a partition of \"" + parentName.name() + "\", which is partitioned by \""
                            + PartitioningReader.attribute(parent.strategy()) + "\"; PostgreSQL would refuse it. Give "
                            + expected(parent.strategy()) + ".");
            return Optional.empty();
        }
        if (rest) {
            return Optional.of(new PartitionBound.Rest());
        }
        return switch (parent.strategy()) {
            case RANGE -> range(use, parent.keys().size());
            case LIST -> literals(use, "in").map(PartitionBound.Values::new);
            case HASH -> hash(use);
        };
    }

    private static List<Strategy> given(AnnotationUse use) {
        List<Strategy> given = new ArrayList<>();
        if (use.has("from") || use.has("to")) {
            given.add(Strategy.RANGE);
        }
        if (use.has("in")) {
            given.add(Strategy.LIST);
        }
        if (use.has("modulus") || use.has("remainder")) {
            given.add(Strategy.HASH);
        }
        return given;
    }

    private static String expected(Strategy strategy) {
        return switch (strategy) {
            case RANGE -> "\"from\" and \"to\", or \"rest\"";
            case LIST -> "\"in\", or \"rest\"";
            case HASH -> "\"modulus\" and \"remainder\"";
        };
    }

    private Optional<PartitionBound> range(AnnotationUse use, int keys) {
        Optional<List<Expression>> from = literals(use, "from");
        Optional<List<Expression>> to = literals(use, "to");
        if (from.isEmpty() || to.isEmpty()) {
            return Optional.empty();
        }
        if (from.get().size() != keys || to.get().size() != keys) {
            problems.add(
                    ErrorCode.INVALID_PARTITION,
                    use.at(from.get().size() == keys ? "to" : "from"),
                    use.subject() + " gives " + from.get().size() + " values in \"from\" and "
                            + to.get().size()
                            + " in \"to\", but the table is partitioned by " + keys
                            + " keys; PostgreSQL would refuse it. Give one value for each key.");
            return Optional.empty();
        }
        return Optional.of(new PartitionBound.Range(from.get(), to.get()));
    }

    private Optional<List<Expression>> literals(AnnotationUse use, String attribute) {
        List<String> texts = use.texts(attribute);
        List<Expression> literals = new ArrayList<>();
        for (int i = 0; i < texts.size(); i++) {
            values.expression(use, texts.get(i), use.at(attribute, i)).ifPresent(literals::add);
        }
        return literals.size() == texts.size() ? Optional.of(literals) : Optional.empty();
    }

    private Optional<PartitionBound> hash(AnnotationUse use) {
        long modulus = use.number("modulus").orElse(0);
        long remainder = use.number("remainder").orElse(0);
        if (modulus < 1 || remainder < 0 || remainder >= modulus) {
            problems.add(
                    ErrorCode.INVALID_PARTITION,
                    use.at(use.has("remainder") ? "remainder" : "modulus"),
                    use.subject() + " gives remainder \"" + remainder + "\" of modulus \"" + modulus
                            + "\", which no hash has; PostgreSQL would refuse it."
                            + " Give a modulus of at least 1 and a remainder below it.");
            return Optional.empty();
        }
        return Optional.of(new PartitionBound.Hash((int) modulus, (int) remainder));
    }
}
