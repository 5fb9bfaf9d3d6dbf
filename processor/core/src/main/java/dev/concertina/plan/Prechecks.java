package dev.concertina.plan;

import dev.concertina.ddl.AddConstraint;
import dev.concertina.ddl.AddKeyUsingIndex;
import dev.concertina.ddl.AddNotNullNotValid;
import dev.concertina.ddl.CreateIndex;
import dev.concertina.ddl.Ddl;
import dev.concertina.ddl.DropConstraint;
import dev.concertina.ddl.DropIndex;
import dev.concertina.ddl.RenameConstraint;
import dev.concertina.ddl.RenameIndex;
import dev.concertina.ddl.SetNotNull;
import dev.concertina.ddl.SqlWriter;
import dev.concertina.ddl.ValidateConstraint;
import dev.concertina.schema.QualifiedName;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Puts what may stop a script before what it would leave half done. */
final class Prechecks {
    private Prechecks() {}

    /** What leaves rows, and the names by which they are looked at, as they are. */
    private static final Set<Class<? extends Ddl>> LEAVES_ROWS = Set.of(
            AddConstraint.class,
            AddKeyUsingIndex.class,
            AddNotNullNotValid.class,
            CreateIndex.class,
            DropConstraint.class,
            DropIndex.class,
            RenameConstraint.class,
            RenameIndex.class,
            SetNotNull.class,
            ValidateConstraint.class);

    /** The same units: those that only look at rows come first, unless one before them changes the same table's. */
    static List<Unit> first(List<Unit> units) {
        List<Unit> ordered = new ArrayList<>();
        List<Unit> rest = new ArrayList<>();
        List<String> changes = new ArrayList<>();
        for (Unit unit : units) {
            Set<QualifiedName> tables = tables(unit);
            if (looksOnly(unit) && changes.stream().noneMatch(c -> isAbout(c, tables))) {
                ordered.add(unit);
            } else {
                rest.add(unit);
                unit.statements().stream()
                        .filter(s -> !LEAVES_ROWS.contains(s.getClass()))
                        .forEach(s -> changes.add(s.sql()));
            }
        }
        ordered.addAll(rest);
        return ordered;
    }

    private static boolean looksOnly(Unit unit) {
        return unit.statements().stream().noneMatch(s -> s.looksAt().isEmpty());
    }

    private static Set<QualifiedName> tables(Unit unit) {
        Set<QualifiedName> tables = new TreeSet<>();
        unit.statements().forEach(s -> tables.addAll(s.looksAt()));
        return tables;
    }

    /** Whether a statement has the name of one of the tables: rather once too often than once too seldom. */
    private static boolean isAbout(String sql, Set<QualifiedName> tables) {
        return tables.stream()
                .map(QualifiedName::name)
                .anyMatch(n -> sql.contains(n.text()) || sql.contains(SqlWriter.quote(n)));
    }
}
