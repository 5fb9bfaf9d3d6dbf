package dev.concertina.database.report;

import dev.concertina.database.rehearse.RowState;
import dev.concertina.database.rehearse.TableState;
import java.util.List;
import java.util.Optional;

/** Rows and hashes of each table through a step. */
final class StepRows {
    private static final int DIGITS = 8;

    private StepRows() {}

    static Optional<Tag> of(Step step) {
        List<TableState> tables = step.evidence().tables();
        if (tables.isEmpty()) {
            return Optional.empty();
        }
        Grid grid = new Grid(
                "Rows and hashes of step " + step.number(),
                "Table",
                "#Before",
                "#Behind the way up",
                "#Behind the way back",
                "Came back");
        tables.forEach(
                t -> grid.row(t.table().toString(), shown(t.before()), shown(t.after()), shown(t.back()), verdict(t)));
        return Optional.of(Part.of("Rows and hashes")
                .add(grid.tag())
                .add(Tag.of("p", "note")
                        .text("The number of rows, and a hash over all of them whatever their order. Hashes over other"
                                + " columns differ; before and behind the way back they must be equal.")));
    }

    private static String shown(Optional<RowState> state) {
        return state.map(s -> Amount.count(s.rows()) + " · " + last(s.hash())).orElse("–");
    }

    /** The last digits tell two hashes apart, as those of a commit do. */
    private static String last(String hash) {
        return hash.length() <= DIGITS ? hash : "…" + hash.substring(hash.length() - DIGITS);
    }

    private static String verdict(TableState table) {
        if (table.back().isEmpty() && table.before().isPresent()) {
            return "not seen";
        }
        return table.before().equals(table.back()) ? "✓ yes" : "✗ no";
    }
}
