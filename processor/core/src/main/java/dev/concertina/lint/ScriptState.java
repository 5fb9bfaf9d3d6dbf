package dev.concertina.lint;

import dev.concertina.ddl.Lock;
import dev.concertina.parse.Fact;
import dev.concertina.parse.SqlName;
import dev.concertina.parse.TableAction;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What a script has done before a statement. */
public final class ScriptState {
    private final Set<String> parameters = new HashSet<>();
    private final Map<String, Integer> unvalidated = new HashMap<>();
    private final Map<Integer, String> exclusive = new HashMap<>();
    private final Set<String> altered = new HashSet<>();
    private final Set<String> required = new HashSet<>();
    private final Set<String> added = new HashSet<>();

    void follow(Read read, Catalog catalog) {
        Fact fact = read.fact();
        if (fact instanceof Fact.SetParameter set) {
            parameters.add(set.parameter());
        }
        if (fact instanceof Fact.AlterTable alter) {
            if (alter.actions().stream().allMatch(TableAction.ValidateConstraint.class::isInstance)) {
                altered.clear();
            } else {
                altered.add(alter.table().qualified());
            }
            for (TableAction action : alter.actions()) {
                if (action instanceof TableAction.AddConstraint add
                        && add.constraint().notValid()) {
                    unvalidated.put(
                            alter.table().qualified() + "." + add.constraint().nameOn(alter.table()),
                            read.transaction());
                } else if (action instanceof TableAction.SetNotNull) {
                    required.add(alter.table().qualified());
                } else if (action instanceof TableAction.AddColumn add) {
                    added.add(alter.table().qualified() + "." + add.column().name());
                }
            }
        } else {
            altered.clear();
        }
        boolean strongest = new LockClaims(catalog).of(fact).lock() == Lock.ACCESS_EXCLUSIVE;
        Optional<SqlName> subject = Subjects.of(fact).filter(s -> !catalog.isNew(s));
        if (strongest && read.inTransaction() && subject.isPresent()) {
            exclusive.putIfAbsent(read.transaction(), subject.get().qualified());
        }
    }

    /** Whether the script set this parameter. */
    public boolean hasSet(String parameter) {
        return parameters.contains(parameter);
    }

    /** Whether a constraint came, not valid, in this transaction. */
    public boolean cameIn(int transaction, SqlName table, String constraint) {
        return Integer.valueOf(transaction).equals(unvalidated.get(table.qualified() + "." + constraint));
    }

    /** What locked a table against everybody in this transaction, first. */
    public Optional<String> exclusive(int transaction) {
        return Optional.ofNullable(exclusive.get(transaction));
    }

    /** Whether the statement before altered this table, too; a proof of its rows does not count, for it lets others work. */
    public boolean alteredBefore(SqlName table) {
        return altered.contains(table.qualified());
    }

    /** Whether the script made a column of this table NOT NULL, by a check that must not go before it. */
    public boolean required(SqlName table) {
        return required.contains(table.qualified());
    }

    /** Whether the script itself added this column. */
    public boolean added(SqlName table, String column) {
        return added.contains(table.qualified() + "." + column);
    }
}
