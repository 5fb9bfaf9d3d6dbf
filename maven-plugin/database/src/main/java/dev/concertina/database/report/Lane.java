package dev.concertina.database.report;

import java.util.List;

/** Bars of one kind under each other's label: of a table, or of a version of the code. */
record Lane(String label, List<Bar> bars) {
    Lane {
        bars = List.copyOf(bars);
    }

    long longest() {
        return bars.stream().mapToLong(Bar::micros).max().orElse(0);
    }
}
