package dev.concertina.lint.rules;

import dev.concertina.lint.Item;
import dev.concertina.lint.Rule;
import dev.concertina.lint.Scene;
import dev.concertina.lint.Severity;
import dev.concertina.parse.Fact;
import java.util.Arrays;

/** A view shows rows with its owner's rights, past the row level security of its tables. */
final class ViewWithoutSecurityInvoker implements Rule {
    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public void statement(Scene scene) {
        scene.on(Fact.CreateView.class, view -> {
            if (view.materialized() || view.securityInvoker()) {
                return;
            }
            for (String table : scene.catalog().owners(Item.Kind.ROW_SECURITY)) {
                String name = table.substring(table.indexOf('.') + 1);
                if (Arrays.asList(view.text().split(" ", -1)).contains(name)) {
                    scene.find(
                            view.at(),
                            view.view().qualified(),
                            "view \"" + view.view() + "\" reads \"" + name + "\", which has row level security",
                            "it shows rows with its owner's rights, past all policies",
                            "Write WITH (security_invoker = true) on PostgreSQL 15 or newer");
                }
            }
        });
    }
}
