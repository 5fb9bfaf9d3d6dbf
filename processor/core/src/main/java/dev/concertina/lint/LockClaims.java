package dev.concertina.lint;

import dev.concertina.ddl.Lock;
import dev.concertina.ddl.Volatility;
import dev.concertina.diff.TypeChange;
import dev.concertina.lint.LockClaim.Work;
import dev.concertina.parse.ColumnFact;
import dev.concertina.parse.ConstraintFact;
import dev.concertina.parse.Fact;
import dev.concertina.parse.SqlName;
import dev.concertina.parse.TableAction;
import dev.concertina.schema.DataType;
import dev.concertina.schema.Expression;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * Tells of each form which lock it takes on the table, and what it does meanwhile.
 *
 * @see <a href="https://www.postgresql.org/docs/current/explicit-locking.html#LOCKING-TABLES">Table-level locks</a>
 */
public final class LockClaims {
    private static final LockClaim STRONGEST = LockClaim.of(Lock.ACCESS_EXCLUSIVE);
    private static final LockClaim SHARED_UPDATE = LockClaim.of(Lock.SHARE_UPDATE_EXCLUSIVE);
    private static final LockClaim WRITES = LockClaim.of(Lock.ROW_EXCLUSIVE);
    private static final LockClaim REWRITE = new LockClaim(Lock.ACCESS_EXCLUSIVE, Work.REWRITES);

    private static final Map<Class<? extends Fact>, Function<Fact, LockClaim>> PLAIN = Map.ofEntries(
            on(
                    Fact.CreateIndex.class,
                    i -> new LockClaim(
                            i.concurrently() ? Lock.SHARE_UPDATE_EXCLUSIVE : Lock.SHARE,
                            i.only() ? Work.NOTHING : Work.BUILDS_INDEX)),
            on(Fact.Drop.class, LockClaims::drop),
            on(Fact.DropOn.class, d -> STRONGEST),
            on(Fact.Rename.class, LockClaims::rename),
            on(Fact.SetSchema.class, s -> s.kind().equals("table") ? STRONGEST : LockClaim.NONE),
            on(
                    Fact.Reindex.class,
                    r -> new LockClaim(r.concurrently() ? Lock.SHARE_UPDATE_EXCLUSIVE : Lock.SHARE, Work.BUILDS_INDEX)),
            on(Fact.Vacuum.class, v -> v.full() ? REWRITE : new LockClaim(Lock.SHARE_UPDATE_EXCLUSIVE, Work.READS)),
            on(Fact.Cluster.class, c -> REWRITE),
            on(
                    Fact.LockTable.class,
                    l -> LockClaim.of(
                            Lock.valueOf(l.mode().toUpperCase(Locale.ROOT).replace(' ', '_')))),
            on(
                    Fact.Refresh.class,
                    r -> new LockClaim(
                            r.concurrently() ? Lock.EXCLUSIVE : Lock.ACCESS_EXCLUSIVE,
                            r.concurrently() ? Work.READS : Work.REWRITES)),
            on(Fact.Truncate.class, t -> REWRITE),
            on(Fact.Update.class, u -> WRITES),
            on(Fact.Delete.class, d -> WRITES),
            on(Fact.Insert.class, i -> WRITES),
            on(Fact.CreateTrigger.class, t -> LockClaim.of(Lock.SHARE_ROW_EXCLUSIVE)),
            on(Fact.CreatePolicy.class, p -> STRONGEST),
            on(
                    Fact.Comment.class,
                    c -> c.kind().equals("table") || c.kind().equals("column") ? SHARED_UPDATE : LockClaim.NONE));

    private final Catalog catalog;

    public LockClaims(Catalog catalog) {
        this.catalog = catalog;
    }

    /** Claims about what comes after these statements. */
    public static LockClaims after(Iterable<Fact> facts) {
        Catalog catalog = new Catalog();
        Following following = new Following(catalog);
        facts.forEach(following::follow);
        return new LockClaims(catalog);
    }

    private static <F extends Fact> Map.Entry<Class<? extends Fact>, Function<Fact, LockClaim>> on(
            Class<F> type, Function<F, LockClaim> claim) {
        return Map.entry(type, fact -> claim.apply(type.cast(fact)));
    }

    /** The claim about a statement; what its block does counts, too. */
    public LockClaim of(Fact fact) {
        LockClaim claim =
                PLAIN.getOrDefault(fact.getClass(), f -> LockClaim.NONE).apply(fact);
        if (fact instanceof Fact.AlterTable alter) {
            claim = alter.actions().stream().map(a -> action(alter.table(), a)).reduce(claim, LockClaim::and);
        } else if (fact instanceof Fact.CreateTable create
                && create.partitionOf().isPresent()) {
            claim = STRONGEST;
        } else if (fact instanceof Fact.CreateTable create && !create.parents().isEmpty()) {
            claim = SHARED_UPDATE;
        } else if (fact instanceof Fact.DoBlock) {
            claim = fact.within().stream().map(this::of).reduce(claim, LockClaim::and);
        }
        return claim;
    }

    private static LockClaim drop(Fact.Drop drop) {
        return switch (drop.kind()) {
            case "table", "view", "materialized view" -> STRONGEST;
            case "index" -> drop.concurrently() ? SHARED_UPDATE : STRONGEST;
            default -> LockClaim.NONE;
        };
    }

    private static LockClaim rename(Fact.Rename rename) {
        return switch (rename.kind()) {
            case "table", "column", "constraint", "trigger", "policy", "view" -> STRONGEST;
            default -> LockClaim.NONE;
        };
    }

    private LockClaim action(SqlName table, TableAction action) {
        if (action instanceof TableAction.AddColumn add) {
            return column(add.column());
        }
        if (action instanceof TableAction.AlterType type) {
            return rewrites(table, type) ? REWRITE : STRONGEST;
        }
        if (action instanceof TableAction.SetNotNull set) {
            return isProved(table, set.column()) ? STRONGEST : new LockClaim(Lock.ACCESS_EXCLUSIVE, Work.READS);
        }
        if (action instanceof TableAction.AddConstraint add) {
            return constraint(add.constraint());
        }
        return ActionClaims.of(action);
    }

    private static LockClaim column(ColumnFact column) {
        LockClaim claim = STRONGEST;
        if (isVolatile(column)
                || column.stored()
                || column.identity()
                || column.type().isSerial()) {
            claim = REWRITE;
        }
        return column.constraints().stream().map(LockClaims::constraint).reduce(claim, LockClaim::and);
    }

    /** Whether each row would get a value of its own. */
    public static boolean isVolatile(ColumnFact column) {
        return column.defaultValue()
                .filter(d -> Volatility.isPossible(Expression.of(d.replace(" (", "("))))
                .isPresent();
    }

    private static LockClaim constraint(ConstraintFact constraint) {
        boolean trusted = constraint.notValid() || constraint.usingIndex().isPresent();
        Work work = trusted ? Work.NOTHING : Work.READS;
        return switch (constraint.kind()) {
            case FOREIGN_KEY -> new LockClaim(Lock.SHARE_ROW_EXCLUSIVE, work);
            case CHECK, NOT_NULL -> new LockClaim(Lock.ACCESS_EXCLUSIVE, work);
            case UNIQUE, PRIMARY_KEY, EXCLUDE ->
                new LockClaim(Lock.ACCESS_EXCLUSIVE, trusted ? Work.NOTHING : Work.BUILDS_INDEX);
        };
    }

    /**
     * Whether a validated check says that the column holds no NULL. One that was validated here and added elsewhere is taken
     * at its name.
     */
    public boolean isProved(SqlName table, String column) {
        String owner = table.qualified();
        return catalog.names(Item.Kind.CONSTRAINT, owner).stream().anyMatch(c -> {
            Optional<String> text = catalog.definition(Item.Kind.CONSTRAINT, owner, c);
            return text.isEmpty()
                    ? c.contains(column) && c.contains("null")
                    : catalog.columns(owner, c).equals(List.of(column))
                            && text.get().contains("is not null")
                            && !text.get().endsWith("not valid");
        });
    }

    /** Whether the table gets a new file; so it is where the type before is not known. */
    public boolean rewrites(SqlName table, TableAction.AlterType change) {
        Optional<DataType> before = before(table, change.column());
        Optional<DataType> after = change.type().type();
        if (before.isEmpty() || after.isEmpty()) {
            return true;
        }
        return TypeChange.between(before.get(), after.get()) != TypeChange.SAFE;
    }

    /** The type that a column has, if scripts said it. */
    public Optional<DataType> before(SqlName table, String column) {
        return catalog.definition(Item.Kind.COLUMN, table.qualified(), column).flatMap(text -> {
            try {
                return Optional.of(DataType.parse(text));
            } catch (IllegalArgumentException e) {
                return Optional.empty();
            }
        });
    }
}
