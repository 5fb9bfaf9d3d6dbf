package dev.concertina.processor.read;

import dev.concertina.processor.declaration.AnnotationUse;
import dev.concertina.processor.problem.ErrorCode;
import dev.concertina.processor.problem.Problems;
import dev.concertina.schema.DataType;
import dev.concertina.schema.SequenceOptions;
import java.util.Set;

/** Reads how a sequence counts; what is left out is as PostgreSQL assumes it. */
final class SequenceOptionsReader {
    private static final Set<String> TYPES = Set.of("smallint", "integer", "bigint");

    private final Problems problems;

    SequenceOptionsReader(Problems problems) {
        this.problems = problems;
    }

    static boolean counts(DataType type) {
        return type.schema().isEmpty() && !type.array() && TYPES.contains(type.name());
    }

    SequenceOptions read(AnnotationUse use, DataType type) {
        DataType counted = counts(type) ? type : DataType.builtin("bigint");
        long increment = use.number("increment").orElse(1);
        SequenceOptions assumed = SequenceOptions.of(counted, increment);
        long minimum = use.number("min").orElse(assumed.minimum());
        long maximum = use.number("max").orElse(assumed.maximum());
        long start = use.number("start").orElse(increment < 0 ? maximum : minimum);
        long cache = use.number("cache").orElse(1);
        String fault = "";
        if (increment == 0) {
            fault = "increment is 0";
        } else if (minimum >= maximum) {
            fault = "min " + minimum + " is not less than max " + maximum;
        } else if (minimum < SequenceOptions.smallest(counted)
                || maximum > SequenceOptions.of(counted).maximum()) {
            fault = "min or max is out of the range of " + counted;
        } else if (start < minimum || start > maximum) {
            fault = "start " + start + " is not between min " + minimum + " and max " + maximum;
        } else if (cache < 1) {
            fault = "cache " + cache + " is less than 1";
        }
        if (!fault.isEmpty()) {
            problems.add(
                    ErrorCode.INVALID_SEQUENCE,
                    use.place(),
                    use.subject() + " describes a sequence whose " + fault
                            + "; PostgreSQL would refuse it. Correct the numbers.");
        }
        return new SequenceOptions(counted, start, increment, minimum, maximum, cache, use.flag("cycle"));
    }
}
