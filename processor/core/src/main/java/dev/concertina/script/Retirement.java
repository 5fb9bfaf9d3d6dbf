package dev.concertina.script;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * A folder without a migration and the later ones of its change: their files keep their numbers under names that nobody runs, and
 * the files behind them follow the ones before.
 *
 * @param files text by name: all that the folder holds afterwards
 * @param renamed the new name of each file that went, by its old one
 * @param retired the pairs that went, in running order
 * @param mended ids of the migrations behind them whose headers changed
 */
public record Retirement(
        Map<String, String> files, Map<String, String> renamed, List<ScriptPair> retired, List<String> mended) {
    public Retirement {
        files = Collections.unmodifiableMap(new TreeMap<>(files));
        renamed = Collections.unmodifiableMap(new TreeMap<>(renamed));
        retired = List.copyOf(retired);
        mended = List.copyOf(mended);
    }

    /**
     * Takes a migration out, whatever is wrong with it.
     *
     * @param files text by name
     * @param number of the migration
     * @param note who retires it, when and why; one line
     * @throws IllegalArgumentException if there is no such migration, or another change depends on it
     * @throws ScriptException if something is wrong with the files that stay
     */
    public static Retirement of(NamingStyle style, Map<String, String> files, long number, String note) {
        List<ScriptPair> pairs = MigrationFolder.read(style, files).pairs();
        ScriptPair first = pairs.stream()
                .filter(p -> p.number() == number)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(String.format(
                        "No migration here has number %04d, so nothing was changed. Name one of the folder's.",
                        number)));
        Predicate<ScriptPair> goes = p -> p.number() >= number
                && p.up().name().change().equals(first.up().name().change());
        List<ScriptPair> retired = pairs.stream().filter(goes).toList();
        List<ScriptPair> left = pairs.stream().filter(goes.negate()).toList();
        left.forEach(p -> requireIndependent(p, retired));

        Map<String, String> after = new TreeMap<>(files);
        Map<String, String> renamed = new TreeMap<>();
        for (ScriptPair pair : retired) {
            Stream.of(pair.up().file(), style.print(pair.up().name().asDown()))
                    .flatMap(f -> Stream.of(f, f + ".conf"))
                    .filter(files::containsKey)
                    .forEach(f -> renamed.put(f, RetiredFile.name(f)));
        }
        renamed.forEach((from, to) -> after.put(to, "-- " + note + "\n" + after.remove(from)));
        List<String> mended = mend(pairs, retired, after);
        MigrationFolder.read(style, after).orThrow();
        return new Retirement(after, renamed, retired, mended);
    }

    private static void requireIndependent(ScriptPair pair, List<ScriptPair> retired) {
        for (ScriptPair gone : retired) {
            if (pair.up().header().depends().contains(gone.id())) {
                throw new IllegalArgumentException("\"" + pair.up().file() + "\" depends on \"" + gone.id()
                        + "\", so it could not run without it; nothing was changed. Retire that one first: mvn db:retire"
                        + String.format(" -Ddb.migration=%04d", pair.number()));
            }
        }
    }

    /** Lets each file follow the one that now comes before it, where it said what it followed. */
    private static List<String> mend(List<ScriptPair> pairs, List<ScriptPair> retired, Map<String, String> files) {
        List<String> mended = new ArrayList<>();
        Map<String, Optional<String>> parents = new HashMap<>();
        Optional<String> before = Optional.empty();
        for (ScriptPair pair : pairs) {
            String checksum = pair.up().checksum();
            if (retired.contains(pair)) {
                parents.put(checksum, before);
                continue;
            }
            Script up = pair.up();
            Optional<String> parent = up.header().parent();
            if (parent.isPresent() && parents.containsKey(parent.get())) {
                Header header = up.header()
                        .after(parents.get(parent.get()), up.header().depends())
                        .withSchema(Optional.empty());
                up = up.moved(up.name(), up.file(), header);
                files.put(up.file(), up.text());
                mended.add(pair.id());
                parents.put(checksum, Optional.of(up.checksum()));
            }
            before = Optional.of(up.checksum());
        }
        return mended;
    }
}
