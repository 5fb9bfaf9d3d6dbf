package dev.concertina.lint.fix;

import dev.concertina.ddl.DropIndex;
import dev.concertina.ddl.SqlWriter;
import dev.concertina.parse.Fact;
import dev.concertina.parse.SqlName;
import dev.concertina.parse.Token;
import dev.concertina.schema.Name;
import java.util.List;
import java.util.Set;

/** Builds, rebuilds and drops indexes while others read and write. */
final class IndexFixes {
    private static final String CONCURRENTLY = " CONCURRENTLY";

    private IndexFixes() {}

    static void create(PairDraft pair, Draft draft, int at) {
        if (!(draft.fact() instanceof Fact.CreateIndex index)) {
            throw inBlock();
        }
        pair.requireWhole(index.table());
        if (index.ifNotExists()) {
            throw new UnfixableException("whether an index is there already, IF NOT EXISTS leaves open");
        }
        String name = index.name().orElseGet(() -> given(index));
        SqlName qualified = index.table().sibling(name);
        Draft undoing = pair.undoing("drops the index \"" + name + "\"", f -> drops(f, qualified));
        Fact.Drop drop = (Fact.Drop) undoing.fact();
        pair.requireLast(draft, index.table(), Set.of(name), index.unique());
        String named = index.name().isPresent() ? "" : " " + SqlWriter.quote(Name.of(name));
        pair.built(
                draft,
                draft.withBehind("index", CONCURRENTLY + named),
                PairDraft.qualified(qualified),
                undoing,
                drop.concurrently() ? undoing.statement().text() : undoing.withBehind("index", CONCURRENTLY));
    }

    /** The name that the server gives to an index over plain columns. */
    private static String given(Fact.CreateIndex index) {
        if (!index.keys().stream().allMatch(k -> k.matches("[a-z_][a-z0-9_]*"))) {
            throw new UnfixableException("the index has no name");
        }
        return Name.shortened(index.table().name() + "_" + String.join("_", index.keys()) + "_idx")
                .text();
    }

    private static boolean drops(Fact fact, SqlName index) {
        return fact instanceof Fact.Drop drop
                && drop.kind().equals("index")
                && !drop.cascade()
                && drop.names().size() == 1
                && drop.names().get(0).qualified().equals(index.qualified());
    }

    static void drop(PairDraft pair, Draft draft, int at) {
        if (!(draft.fact() instanceof Fact.Drop drop)) {
            throw inBlock();
        }
        if (drop.cascade() || drop.names().size() > 1) {
            throw new UnfixableException("CONCURRENTLY drops one index a statement, and nothing with it");
        }
        SqlName index = drop.names().get(0);
        Draft undoing = pair.undoing(
                "builds the index \"" + index + "\" again",
                f -> f instanceof Fact.CreateIndex c
                        && c.name()
                                .filter(n -> c.table().sibling(n).qualified().equals(index.qualified()))
                                .isPresent());
        Fact.CreateIndex create = (Fact.CreateIndex) undoing.fact();
        pair.requireWhole(create.table());
        pair.requireLast(draft, create.table(), Set.of(index.name()), create.unique());
        String sql = drop.ifExists()
                ? draft.withBehind("index", CONCURRENTLY)
                : new DropIndex(PairDraft.qualified(index), true).sql();
        pair.outside(
                draft,
                sql,
                undoing,
                create.concurrently() ? undoing.statement().text() : undoing.withBehind("index", CONCURRENTLY));
    }

    static void rebuild(PairDraft pair, Draft draft, int at) {
        if (!(draft.fact() instanceof Fact.Reindex reindex)) {
            throw inBlock();
        }
        pair.outside(draft, draft.withBehind(reindex.kind(), CONCURRENTLY));
    }

    /** IF NOT EXISTS goes: what a failed build left behind is dropped first, or the file stops. */
    static void sayPlainly(PairDraft pair, Draft draft, int at) {
        List<Token> tokens = draft.statement().tokens();
        for (int i = 0; i + 3 < tokens.size(); i++) {
            boolean guard = tokens.get(i).isWord("if")
                    && tokens.get(i + 1).isWord("not")
                    && tokens.get(i + 2).isWord("exists");
            if (guard) {
                String text = draft.statement().text();
                pair.plainly(
                        draft,
                        text.substring(0, tokens.get(i).start())
                                + text.substring(tokens.get(i + 3).start()));
                return;
            }
        }
        throw inBlock();
    }

    private static UnfixableException inBlock() {
        return new UnfixableException("it stands in a block or function");
    }
}
