package dev.concertina.database.report;

import dev.concertina.database.forecast.Forecast;
import java.util.Optional;

/** What a step costs here, and at production's size. */
final class StepCost {
    private StepCost() {}

    static Tag of(Step step) {
        Optional<Forecast> forecast = step.evidence().forecast();
        String caption = "Cost of step " + step.number();
        String here = "#here, over " + Amount.count(step.file().rows(), "row");
        String up = Amount.micros(step.upMicros());
        String down = Amount.micros(step.downMicros());
        String lock = step.longestLock()
                .map(l -> Amount.micros(l.heldMicros()))
                .orElse(step.evidence().up().statements().isEmpty() ? "not watched" : "none");
        Tag part = Part.of("Cost");
        part.add(forecast.map(f -> new Grid(caption, "", here, "#in production")
                        .row("up", up, Amount.millis(f.upMillis()))
                        .row("down", down, Amount.millis(f.downMillis()))
                        .row("longest blocking lock", lock, Amount.millis(f.lockMillis()))
                        .row("disk at most", "–", Amount.bytes(f.diskBytes())))
                .orElseGet(() -> new Grid(caption, "", here)
                        .row("up", up)
                        .row("down", down)
                        .row("longest blocking lock", lock))
                .tag());
        if (forecast.isEmpty()) {
            part.add(
                    Tag.of("p", "note")
                            .text(
                                    "Nothing is known of production's size: mvn db:stats writes a file of numbers, without data."));
        }
        return part;
    }
}
