package dev.concertina.lint.rules;

import dev.concertina.lint.Rule;
import dev.concertina.lint.Scene;
import dev.concertina.lint.Severity;
import dev.concertina.parse.Fact;
import java.util.List;

/** An index whose columns another begins with costs each write and serves nobody. */
final class DuplicateIndex implements Rule {
    @Override
    public Severity severity() {
        return Severity.INFO;
    }

    @Override
    public void statement(Scene scene) {
        scene.on(Fact.CreateIndex.class, index -> {
            String keys = index.text().replaceFirst("^unique ", "");
            scene.catalog().indexes(index.table().qualified()).forEach((other, text) -> {
                boolean same = text.replaceFirst("^unique ", "").equals(keys) || begins(text, index);
                if (same) {
                    scene.find(
                            index.at(),
                            index.table().qualified() + "(" + String.join(",", index.keys()) + ")",
                            "index \"" + other + "\" of \"" + index.table() + "\" serves the same queries",
                            "each write pays for both",
                            "Leave this one out, or drop the other");
                }
            });
        });
    }

    private static boolean begins(String text, Fact.CreateIndex index) {
        boolean plain = !index.unique()
                && !index.where()
                && !text.contains(" where ")
                && !text.contains("using ")
                && !index.text().contains("using ");
        List<String> columns = Columns.ofIndex(text);
        return plain
                && columns.size() >= index.keys().size()
                && columns.subList(0, index.keys().size()).equals(index.keys());
    }
}
