package dev.concertina.processor.read;

import dev.concertina.processor.declaration.AnnotationUse;
import dev.concertina.processor.problem.ErrorCode;
import dev.concertina.processor.problem.Nearest;
import dev.concertina.processor.problem.Problems;
import dev.concertina.schema.Name;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Names the indexes that a partition has under its parent's: as PostgreSQL would, unless names are given. */
final class PartitionIndexes {
    /** Two names with an equals sign between, each plain or quoted as in SQL. */
    private static final Pattern PAIR =
            Pattern.compile("(?s)\\s*(\"(?:[^\"]|\"\")++\"|[^=]*?)\\s*=\\s*(\"(?:[^\"]|\"\")++\"|.*?)\\s*");

    private final Values values;
    private final Problems problems;

    PartitionIndexes(Values values, Problems problems) {
        this.values = values;
        this.problems = problems;
    }

    /** The names here, by the parent's name. */
    Map<Name, Name> names(AnnotationUse use, TableDraft parent, TableDraft partition) {
        Map<Name, Name> names = new TreeMap<>(given(use, parent));
        names.values().forEach(name -> partition.pool().reserve(name.text()));
        parent.shapes().forEach((index, shape) -> {
            Name name = names.computeIfAbsent(index, i -> partition.pool().choose(shape.columns(), shape.label()));
            partition.shape(name, shape);
        });
        return names;
    }

    private Map<Name, Name> given(AnnotationUse use, TableDraft parent) {
        Map<Name, Name> given = new TreeMap<>();
        List<String> texts = use.texts("indexNames");
        for (int i = 0; i < texts.size(); i++) {
            Matcher pair = PAIR.matcher(texts.get(i));
            String index = pair.matches() ? unquoted(pair.group(1)) : "";
            Optional<Name> known = parent.shapes().keySet().stream()
                    .filter(n -> n.text().equals(index))
                    .findFirst();
            if (known.isEmpty()) {
                problems.add(
                        ErrorCode.INVALID_PARTITION,
                        use.at("indexNames", i),
                        use.subject() + " names an index by \"" + texts.get(i) + "\", but \""
                                + parent.name().name() + "\" has no index \"" + index
                                + "\". Write it as \"parent_index=index_here\". "
                                + Nearest.remedy(
                                        index,
                                        parent.shapes().keySet().stream()
                                                .map(Name::text)
                                                .toList()));
            } else {
                values.name(unquoted(pair.group(2)), use.at("indexNames", i))
                        .ifPresent(name -> given.put(known.get(), name));
            }
        }
        return given;
    }

    private static String unquoted(String name) {
        boolean quoted = name.length() > 2 && name.startsWith("\"") && name.endsWith("\"");
        return quoted ? name.substring(1, name.length() - 1).replace("\"\"", "\"") : name;
    }
}
