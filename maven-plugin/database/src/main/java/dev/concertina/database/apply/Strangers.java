package dev.concertina.database.apply;

import dev.concertina.database.compare.CatalogLine;
import dev.concertina.database.effect.Effects;
import dev.concertina.parse.Statement;
import dev.concertina.parse.Token;
import dev.concertina.parse.Tokenizer;
import dev.concertina.script.Script;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** Finds tables, policies and functions that came or went while a run was at work, and that none of its files names. */
final class Strangers {
    /** What a kind of the catalog is called. */
    private static final Map<String, String> KINDS = new TreeMap<>(Map.of(
            "table",
            "tables",
            "partitioned table",
            "partitioned tables",
            "policy",
            "policies",
            "routine",
            "functions"));

    private final Set<String> named = new HashSet<>();
    private final SortedSet<CatalogLine> before;
    private final SortedSet<CatalogLine> after;

    private Strangers(SortedSet<CatalogLine> before, SortedSet<CatalogLine> after) {
        this.before = before;
        this.after = after;
    }

    /**
     * An alert for each kind of which there are not as many as the files make; none where a statement's text does not tell
     * what it does.
     */
    static List<String> alerts(SortedSet<CatalogLine> before, SortedSet<CatalogLine> after, RunPlan plan) {
        Strangers strangers = new Strangers(before, after);
        boolean known = !plan.jobs().isEmpty()
                && plan.jobs().stream().map(Job::script).allMatch(strangers::read)
                && plan.hooks().scripts().stream().allMatch(strangers::read);
        return known ? strangers.alerts() : List.of();
    }

    private boolean read(Script script) {
        for (Statement statement : script.statements()) {
            if (!Effects.tells(statement)) {
                return false;
            }
            for (Token token : Tokenizer.tokenize(statement.text())) {
                if (token.isName()) {
                    named.add(token.identifier());
                }
            }
        }
        return true;
    }

    private List<String> alerts() {
        List<String> alerts = new ArrayList<>();
        KINDS.forEach((kind, word) -> {
            Set<String> came = only(kind, after, before);
            Set<String> went = only(kind, before, after);
            if (!came.isEmpty() || !went.isEmpty()) {
                alerts.add("There are not as many " + word + " as the files make: "
                        + (came.isEmpty() ? "" : came + " came") + (came.isEmpty() || went.isEmpty() ? "" : ", ")
                        + (went.isEmpty() ? "" : went + " went")
                        + " during the run, and no file names them. See who did it: an event trigger, or another"
                        + " session.");
            }
        });
        return alerts;
    }

    private Set<String> only(String kind, SortedSet<CatalogLine> here, SortedSet<CatalogLine> there) {
        Set<String> identities = identities(kind, here);
        identities.removeAll(identities(kind, there));
        if (kind.equals("policy")) {
            // of a table that is there both before and after: with others their policies come and go
            Set<String> both = identities("table", here);
            both.addAll(identities("partitioned table", here));
            Set<String> others = identities("table", there);
            others.addAll(identities("partitioned table", there));
            both.retainAll(others);
            identities.removeIf(p -> both.stream().noneMatch(t -> p.startsWith(t + " ")));
        }
        identities.removeIf(this::isNamed);
        return identities;
    }

    private boolean isNamed(String identity) {
        List<String> parts = PlanMaker.parts(identity);
        boolean policy = identity.contains(" ") && parts.size() == 3;
        return parts.size() > 1 && named.contains(parts.get(policy ? 2 : 1));
    }

    private static Set<String> identities(String kind, SortedSet<CatalogLine> lines) {
        Set<String> found = new TreeSet<>();
        lines.stream()
                .filter(l -> l.kind().equals(kind))
                .map(CatalogLine::identity)
                .forEach(found::add);
        return found;
    }
}
