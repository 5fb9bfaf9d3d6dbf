package dev.concertina.schema;

import java.util.List;

/** Which rows a partition takes. */
public sealed interface PartitionBound {
    /** {@code FOR VALUES FROM (…) TO (…)}: literals as SQL, MINVALUE or MAXVALUE. */
    record Range(List<Expression> from, List<Expression> to) implements PartitionBound {
        public Range {
            from = List.copyOf(from);
            to = List.copyOf(to);
        }
    }

    /** {@code FOR VALUES IN (…)}. */
    record Values(List<Expression> values) implements PartitionBound {
        public Values {
            values = List.copyOf(values);
        }
    }

    /** {@code FOR VALUES WITH (MODULUS …, REMAINDER …)}. */
    record Hash(int modulus, int remainder) implements PartitionBound {}

    /** {@code DEFAULT}. */
    record Rest() implements PartitionBound {}
}
