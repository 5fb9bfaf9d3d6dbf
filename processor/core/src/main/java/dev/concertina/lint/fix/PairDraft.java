package dev.concertina.lint.fix;

import dev.concertina.ddl.SqlWriter;
import dev.concertina.parse.Fact;
import dev.concertina.parse.SqlName;
import dev.concertina.parse.Statement;
import dev.concertina.parse.TableAction;
import dev.concertina.plan.Phase;
import dev.concertina.schema.QualifiedName;
import dev.concertina.script.Script;
import dev.concertina.script.ScriptPair;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** A migration while it is rewritten: both files, and what moves into files of its own. */
final class PairDraft {
    private final ScriptPair pair;
    private final Set<String> partitioned;
    private final List<Draft> up;
    private final List<Draft> down;
    private final List<NewFile> indexes = new ArrayList<>();
    private final List<Proof> proofs = new ArrayList<>();
    private final List<NewFile> keys = new ArrayList<>();

    private final boolean foreignRunner;

    /**
     * Begins with what stands in the files.
     *
     * @param partitioned tables of which that is known, with their schemas
     * @param foreignRunner whether a file that stopped begins at its top again
     */
    PairDraft(ScriptPair pair, Set<String> partitioned, boolean foreignRunner) {
        this.foreignRunner = foreignRunner;
        this.pair = pair;
        this.partitioned = partitioned;
        this.up = drafts(pair.up());
        this.down = pair.down().map(PairDraft::drafts).orElse(List.of());
    }

    private static List<Draft> drafts(Script script) {
        List<Draft> drafts = new ArrayList<>();
        boolean whole = script.header().transactional();
        boolean open = false;
        for (Statement statement : script.statements()) {
            Draft draft = new Draft(statement, whole || open);
            if (draft.fact() instanceof Fact.Transaction control) {
                open = Set.of("begin", "start").contains(control.command());
            }
            drafts.add(draft);
        }
        return drafts;
    }

    /** The statement in which something stands. */
    Draft at(int offset) {
        return up.stream()
                .filter(d -> offset >= d.statement().position().offset()
                        && offset < d.statement().end().offset())
                .findFirst()
                .orElseThrow(() -> new UnfixableException("it is about no statement of the file"));
    }

    ScriptPair pair() {
        return pair;
    }

    List<Draft> up() {
        return up;
    }

    List<Draft> down() {
        return down;
    }

    /** The new files in the order in which they run. */
    List<NewFile> newFiles() {
        List<NewFile> all = new ArrayList<>(indexes);
        Proof.file(proofs, proofPhase(), pair.up().header().gate()).ifPresent(all::add);
        all.addAll(keys);
        return all;
    }

    /** What tightens does not belong into an expand, after which old code runs on. */
    private Phase proofPhase() {
        Phase phase = pair.up().name().phase();
        return phase == Phase.EXPAND ? Phase.CONSTRAIN : phase;
    }

    void prove(Proof proof) {
        proofs.add(proof);
    }

    /** Something runs outside a transaction: in place if its file does so, else in a file of its own. */
    void outside(Draft draft, String sql, Draft undoing, String undoingSql) {
        if (draft.isGrouped() || undoing.isGrouped()) {
            undoing.replace(Optional.empty());
            move(draft, List.of(sql), List.of(undoingSql));
        } else {
            draft.replace(Optional.of(sql));
            undoing.replace(Optional.of(undoingSql));
        }
    }

    /** The same of an index that is built, which a build that failed leaves behind. */
    void built(Draft draft, String sql, QualifiedName index, Draft undoing, String undoingSql) {
        if (foreignRunner) {
            undoing.replace(Optional.empty());
            move(draft, List.of(cleared(index), sql), List.of(undoingSql));
        } else {
            outside(draft, sql, undoing, undoingSql);
        }
    }

    /** An index is built where it stands. */
    void plainly(Draft draft, String sql) {
        Fact.CreateIndex index = (Fact.CreateIndex) draft.fact();
        Optional<SqlName> name = index.name().map(index.table()::sibling);
        if (foreignRunner && name.isPresent()) {
            draft.replace(Optional.of(cleared(qualified(name.get()))));
            draft.follow(sql);
        } else {
            draft.replace(Optional.of(sql));
        }
    }

    /** The same of what nothing undoes. */
    void outside(Draft draft, String sql) {
        if (draft.isGrouped()) {
            move(draft, List.of(sql), List.of());
        } else {
            draft.replace(Optional.of(sql));
        }
    }

    private void move(Draft draft, List<String> sql, List<String> undoing) {
        draft.replace(Optional.empty());
        String why = "Others read and write meanwhile, which no transaction allows.";
        indexes.add(
                new NewFile(pair.up().name().phase(), false, pair.up().header().gate(), why, sql, undoing));
    }

    private static String cleared(QualifiedName index) {
        return "DROP INDEX CONCURRENTLY IF EXISTS " + SqlWriter.quote(index);
    }

    /** A key is made of an index of its name. */
    void key(QualifiedName index, List<String> sql, String undoing) {
        List<String> up = new ArrayList<>(sql);
        if (foreignRunner) {
            up.add(0, cleared(index));
        }
        String why = "The index is built while others read and write; the constraint then takes it over at once.";
        keys.add(new NewFile(proofPhase(), false, pair.up().header().gate(), why, up, List.of(undoing)));
    }

    /** The statement of the way back that is so, and is not spoken for yet. */
    Draft undoing(String what, Predicate<Fact> is) {
        return down.stream()
                .filter(d -> !d.isChanged() && is.test(d.fact()))
                .findFirst()
                .orElseThrow(() -> new UnfixableException("its way back has no statement of its own that " + what));
    }

    /** The same for a part of an ALTER TABLE. */
    <A extends TableAction> Undoing undoing(String what, SqlName table, Class<A> type, Predicate<A> is) {
        for (Draft draft : down) {
            if (draft.fact() instanceof Fact.AlterTable alter
                    && alter.table().qualified().equals(table.qualified())) {
                for (int i = 0; i < alter.actions().size(); i++) {
                    TableAction action = alter.actions().get(i);
                    if (type.isInstance(action) && is.test(type.cast(action))) {
                        return new Undoing(draft, i);
                    }
                }
            }
        }
        throw new UnfixableException("its way back has no statement of its own that " + what);
    }

    /** A part of an ALTER TABLE in the way back. */
    record Undoing(Draft draft, int action) {
        void remove() {
            draft.item(action, Optional.empty());
        }
    }

    void requireWhole(SqlName table) {
        if (partitioned.contains(table.qualified())) {
            throw new UnfixableException("\"" + table + "\" is partitioned, so each partition comes first, one by one");
        }
    }

    /** Nothing that comes later in the file may rest on what is to come later still. */
    void requireLast(Draft draft, SqlName table, Set<String> names, boolean key) {
        int place = up.indexOf(draft);
        for (Draft later : up.subList(place + 1, up.size())) {
            boolean rests = names.stream().anyMatch(later::mentions)
                    || (later.mentions(table.name())
                            && (mayChange(later.fact(), table) || (key && mayUse(later.fact()))));
            if (rests) {
                throw new UnfixableException("a later statement of the file, in line "
                        + later.statement().position().line() + ", may need it where it stands");
            }
        }
    }

    private static boolean mayChange(Fact fact, SqlName table) {
        return fact instanceof Fact.Rename
                || fact instanceof Fact.SetSchema
                || fact instanceof Fact.Drop
                || fact instanceof Fact.Unknown
                || fact instanceof Fact.DoBlock
                || (fact instanceof Fact.AlterTable alter
                        && alter.table().qualified().equals(table.qualified())
                        && alter.actions().stream().anyMatch(TableAction.DropColumn.class::isInstance));
    }

    /** Whether it may need a unique key: a foreign key to it, or ON CONFLICT. */
    private static boolean mayUse(Fact fact) {
        return fact instanceof Fact.Insert || fact instanceof Fact.AlterTable || fact instanceof Fact.CreateTable;
    }

    static QualifiedName qualified(SqlName name) {
        return QualifiedName.of(name.namespace(), name.name());
    }
}
