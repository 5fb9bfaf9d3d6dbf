package dev.concertina.lint;

import dev.concertina.parse.Fact;
import dev.concertina.parse.SqlName;
import dev.concertina.parse.TableAction;
import dev.concertina.plan.Phase;
import dev.concertina.script.Script;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

/**
 * One statement where it stands: what it does, the schema before it, and what its script has done so far.
 *
 * @param read the statement itself
 * @param fact what is judged: the statement, or a part of the block or function that it holds
 * @param inFunction whether that happens only when somebody calls the function
 */
public record Scene(
        Rule rule,
        Script script,
        Read read,
        Fact fact,
        boolean inFunction,
        Catalog catalog,
        ScriptState state,
        LintSettings settings,
        Findings findings) {
    /** Runs this if the statement is of this form. */
    public <F extends Fact> void on(Class<F> form, Consumer<F> judge) {
        if (form.isInstance(fact)) {
            judge.accept(form.cast(fact));
        }
    }

    /** Runs this for each part of an ALTER TABLE that is of this form, with the table. */
    public <A extends TableAction> void onAction(Class<A> form, BiConsumer<SqlName, A> judge) {
        if (fact instanceof Fact.AlterTable alter) {
            for (TableAction action : alter.actions()) {
                if (form.isInstance(action)) {
                    judge.accept(alter.table(), form.cast(action));
                }
            }
        }
    }

    public Phase phase() {
        return script.name().phase();
    }

    /** Whether the script undoes another. */
    public boolean isDown() {
        return script.name().down();
    }

    /** Whether the change that is judged made the table, so that nobody uses it yet. */
    public boolean isNew(SqlName table) {
        return catalog.isNew(table);
    }

    /** Whether the name is one that a contract gives to what nobody reads any more. */
    public static boolean isRetired(String name) {
        return name.startsWith("_retired_");
    }

    /** Whether Concertina wrote the script: its plan, its header and its rehearsal have said what it does. */
    public boolean isGenerated() {
        return script.header().schema().isPresent();
    }

    /** Whether it is a swap that the planner wrote. */
    public boolean isGeneratedContract() {
        return isGenerated() && phase() == Phase.CONTRACT;
    }

    /** Whether the header says that a table is written anew, which {@code @AllowRewrite} asked for. */
    public boolean allowsRewrite() {
        return isGenerated() && script.header().cost().orElse("").contains("anew");
    }

    /** Whether a table is locked against everybody already, so that one more change of the catalog costs nothing. */
    public boolean isLockedAlready() {
        return read.inTransaction() && (state.exclusive(read.transaction()).isPresent() || isGeneratedContract());
    }

    /** Whether it runs in batches. */
    public boolean isBatch() {
        return read.statement().lead().contains("-- concertina:batch");
    }

    /** Whether it is a whole statement and no part of a body. */
    public boolean isStatement() {
        return read.fact() == fact;
    }

    /** Whether it is a part of a block or function. */
    public boolean isBlock() {
        return !isStatement();
    }

    /** The table or object that it is about, with its schema; the first words if it has none. */
    public String object() {
        return Subjects.of(fact)
                .map(SqlName::qualified)
                .orElseGet(() -> read.statement().firstWords(3));
    }

    /** Whether all that it is about is new. */
    public boolean concernsNew() {
        return Subjects.of(fact).filter(this::isNew).isPresent();
    }

    public LockClaims locks() {
        return new LockClaims(catalog);
    }

    /**
     * Adds a finding.
     *
     * @param at where it begins within the statement's text
     * @param object what it is about, in a form that stays when lines move
     */
    public void find(int at, String object, String fact, String effect, String remedy) {
        findings.add(new Finding(
                rule.id(),
                findings.severity(rule, phase(), object, settings),
                script.file(),
                read.position(at),
                object,
                read.line(at),
                fact,
                effect,
                remedy));
    }
}
