package dev.concertina.lint;

import dev.concertina.parse.Fact;
import dev.concertina.parse.TableAction;
import dev.concertina.plan.Phase;
import dev.concertina.script.ScriptPair;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** What the pairs before did, as far as later ones rest on it. */
public final class History {
    private final Map<String, Set<Phase>> phases = new HashMap<>();
    private final Set<String> filled = new HashSet<>();
    private final Set<String> synced = new HashSet<>();
    private final Set<String> added = new HashSet<>();
    private final Set<String> retired = new HashSet<>();

    void follow(ScriptPair pair, List<Read> up) {
        phases.computeIfAbsent(pair.up().name().change().toString(), c -> new HashSet<>())
                .add(pair.up().name().phase());
        up.stream()
                .map(Read::fact)
                .flatMap(f -> Stream.concat(Stream.of(f), f.within().stream()))
                .forEach(this::follow);
    }

    void follow(Fact fact) {
        if (fact instanceof Fact.Update update) {
            update.assigned().keySet().forEach(c -> filled.add(update.table().qualified() + "." + c));
        } else if (fact instanceof Fact.CreateTrigger trigger) {
            synced.add(trigger.table().qualified());
        } else if (fact instanceof Fact.Rename rename && Scene.isRetired(rename.to())) {
            retired.add(rename.to());
        } else if (fact instanceof Fact.AlterTable alter) {
            alter.actions().stream()
                    .filter(TableAction.AddColumn.class::isInstance)
                    .map(TableAction.AddColumn.class::cast)
                    .forEach(a -> added.add(
                            alter.table().qualified() + "." + a.column().name()));
        }
    }

    /** Whether a change had a file of this phase before. */
    public boolean had(String change, Phase phase) {
        return phases.getOrDefault(change, Set.of()).contains(phase);
    }

    /** Whether an UPDATE gave values to this column: {@code public.orders.note}. */
    public boolean filled(String column) {
        return filled.contains(column);
    }

    /** Whether a trigger was made on this table. */
    public boolean synced(String table) {
        return synced.contains(table);
    }

    /** Whether a column came by ALTER TABLE, so that old rows had no value in it. */
    public boolean added(String column) {
        return added.contains(column);
    }

    /** The names that contracts gave to what nobody reads any more. */
    public Set<String> retired() {
        return retired;
    }
}
