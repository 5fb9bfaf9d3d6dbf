package dev.concertina.database.rehearse;

import dev.concertina.plan.Phase;
import dev.concertina.schema.Name;
import dev.concertina.schema.QualifiedName;
import dev.concertina.script.ScriptPair;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Columns whose values live on in others, as a change's scripts convert them.
 *
 * @param key the columns that tell rows apart; may be empty
 * @param up by new column, as it is called before the contract, an expression over the old ones as they are called then
 * @param down by old column, as it is called then, an expression over the new ones as they are called behind the contract
 */
record ColumnConversion(QualifiedName table, List<Name> key, Map<Name, String> up, Map<Name, String> down) {
    private static final Pattern SHADOW = Pattern.compile("^_shadow_\\d+_");
    private static final Pattern RETIRED = Pattern.compile("^_retired_\\d+_");

    /** Those that a contract ends: its way back converts back what a backfill of the same change converted. */
    static List<ColumnConversion> endedBy(ScriptPair contract, List<ScriptPair> files) {
        if (contract.up().name().phase() != Phase.CONTRACT || contract.down().isEmpty()) {
            return List.of();
        }
        List<FilledColumns> forward = files.stream()
                .filter(f -> f.up().name().phase() == Phase.BACKFILL
                        && f.up().header()
                                .change()
                                .equals(contract.up().header().change()))
                .flatMap(f -> FilledColumns.of(f.up()).stream())
                .toList();
        List<ColumnConversion> found = new ArrayList<>();
        for (FilledColumns back : FilledColumns.of(contract.down().get())) {
            forward.stream().filter(f -> areOpposite(f, back)).findFirst().ifPresent(f -> found.add(of(f, back)));
        }
        return found;
    }

    private static boolean areOpposite(FilledColumns forward, FilledColumns back) {
        return forward.table().equals(back.table())
                && forward.values().keySet().stream()
                        .allMatch(c -> back.words().contains(plain(SHADOW, c).text()))
                && back.values().keySet().stream()
                        .allMatch(
                                c -> forward.words().contains(plain(RETIRED, c).text()));
    }

    private static ColumnConversion of(FilledColumns forward, FilledColumns back) {
        Map<Name, String> down = new LinkedHashMap<>();
        back.values().forEach((column, value) -> down.put(plain(RETIRED, column), value));
        return new ColumnConversion(forward.table(), back.key(), forward.values(), down);
    }

    private static Name plain(Pattern prefix, Name column) {
        return Name.of(prefix.matcher(column.text()).replaceFirst(""));
    }

    /** What a new column is called behind the contract. */
    static Name landed(Name column) {
        return plain(SHADOW, column);
    }
}
