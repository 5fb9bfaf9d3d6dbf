package dev.concertina.workspace;

import dev.concertina.change.SchemaChange;
import dev.concertina.script.ChangeName;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A name for a change that nobody named, as a developer would say it: what matters most about it, and nothing of what
 * merely goes along (the index of a new column, the foreign key of a new table).
 */
final class ChangeTitle {
    private static final int LISTED = 2;

    private ChangeTitle() {}

    /** A name that is not taken: {@code rename-customer-mail-to-email}, or that with a number behind. */
    static ChangeName of(List<SchemaChange> changes, Set<String> taken) {
        String phrase = phrase(changes);
        ChangeName name = ChangeName.slug(phrase);
        for (int i = 2; taken.contains(name.text()); i++) {
            name = ChangeName.slug(phrase + " " + i);
        }
        return name;
    }

    private static String phrase(List<SchemaChange> changes) {
        List<ChangeWords> words =
                changes.stream().map(c -> c.accept(new ChangeDescriber())).toList();
        ChangeWords.Weight heaviest = words.stream()
                .map(ChangeWords::weight)
                .min(ChangeWords.Weight::compareTo)
                .orElseThrow();
        List<ChangeWords> leading =
                words.stream().filter(w -> w.weight() == heaviest).distinct().toList();
        if (leading.size() == 1) {
            return leading.get(0).phrase();
        }
        Set<String> verbs = leading.stream().map(ChangeWords::verb).collect(Collectors.toSet());
        Set<String> objects = leading.stream().map(ChangeWords::object).collect(Collectors.toSet());
        Set<String> kinds = leading.stream().map(ChangeWords::kind).collect(Collectors.toSet());
        String verb = verbs.size() == 1 ? leading.get(0).verb() : "change";
        if (objects.size() == 1) {
            return ofOneObject(leading, verb);
        }
        if (objects.size() <= LISTED && (verbs.size() > 1 || leading.size() == objects.size())) {
            return verb + " "
                    + leading.stream()
                            .map(w -> verbs.size() > 1 ? w.object() : w.whole())
                            .distinct()
                            .collect(Collectors.joining(" and "));
        }
        return kinds.size() == 1
                ? verb + " " + leading.size() + " " + leading.get(0).kind()
                : "change " + objects.size() + " objects";
    }

    private static String ofOneObject(List<ChangeWords> leading, String verb) {
        String object = leading.get(0).object();
        if (verb.equals("change") || leading.stream().anyMatch(w -> w.detail().isEmpty())) {
            return verb + " " + object;
        }
        if (leading.size() <= LISTED) {
            return verb + " " + object + " "
                    + leading.stream().map(ChangeWords::detail).collect(Collectors.joining(" and "));
        }
        return verb + " " + object + " " + leading.get(0).kind();
    }
}
