package dev.concertina.lint.rules;

import dev.concertina.lint.Rule;
import dev.concertina.lint.Scene;
import dev.concertina.lint.Severity;
import dev.concertina.parse.NameLists;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** A column that is defined, or given a value, twice in one list makes the server refuse the statement. */
final class BanDuplicateColumn implements Rule {
    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public boolean judgesDown() {
        return true;
    }

    @Override
    public void statement(Scene scene) {
        if (scene.isStatement()) {
            NameLists.of(scene.read().statement()).forEach(list -> judge(scene, list));
        }
    }

    private static void judge(Scene scene, List<NameLists.Named> list) {
        Set<String> seen = new HashSet<>();
        for (NameLists.Named column : list) {
            if (!seen.add(column.name())) {
                scene.find(
                        column.at(),
                        scene.object() + "." + column.name(),
                        "column \"" + column.name() + "\" stands twice in one list",
                        "the server refuses the statement, and the file stops there",
                        "Leave one of them out, or give it another name");
            }
        }
    }
}
