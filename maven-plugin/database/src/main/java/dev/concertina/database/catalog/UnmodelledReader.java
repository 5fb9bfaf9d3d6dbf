package dev.concertina.database.catalog;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Lists what the model cannot express: one query for all kinds. */
final class UnmodelledReader {
    private UnmodelledReader() {}

    static List<Unmodelled> read(CatalogSession session) throws SQLException {
        String sql = Stream.of(
                        UnmodelledObjects.queries(),
                        UnmodelledRelationAttributes.queries(),
                        UnmodelledConstraintAttributes.queries(session))
                .flatMap(List::stream)
                .collect(Collectors.joining("\nUNION ALL\n"));
        List<Unmodelled> found = new ArrayList<>();
        session.each(
                sql,
                row -> found.add(new Unmodelled(
                        row.some("kind"),
                        row.some("identity"),
                        row.text("definition").orElse(""))));
        return found;
    }
}
