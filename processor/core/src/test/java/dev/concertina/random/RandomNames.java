package dev.concertina.random;

import dev.concertina.schema.Name;
import dev.concertina.schema.QualifiedName;
import dev.concertina.schema.Schema;
import dev.concertina.schema.Table;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Names that need quotes, are reserved, mix case and alphabets, or are as long as can be; no two objects share one. */
final class RandomNames {
    /** The server names NOT NULL after the beginnings of table and column, which two long columns share. */
    private static final int SHORT = 30;

    private static final List<String> WORDS = List.of(
            "id",
            "name",
            "state",
            "Order",
            "größe",
            "a b",
            "select",
            "user",
            "new",
            "old",
            "日本",
            "x'y",
            "say \"hi\"",
            "back\\slash",
            "😀",
            "UPPER",
            "camelCase",
            "dollar$",
            "1st",
            "primary",
            "percent%",
            "tg_op",
            "value",
            "dot.ted",
            "long_name_that_takes_all_the_room_there_is_in_a_postgresql_name",
            "größenwahnsinnig_langer_name_der_bis_zum_letzten_byte_geht_ü");

    private final Dice dice;
    private final Set<String> taken = new HashSet<>();
    private final Set<String> left = new HashSet<>();

    RandomNames(Dice dice) {
        this.dice = dice;
    }

    /** Keeps the names of all objects of a schema from being given again. */
    void take(Schema schema) {
        schema.namespaces().forEach(n -> taken.add(n.text()));
        schema.enums().keySet().forEach(n -> taken.add(n.name().text()));
        schema.domains().keySet().forEach(n -> taken.add(n.name().text()));
        schema.sequences().keySet().forEach(n -> taken.add(n.name().text()));
        schema.tables().values().forEach(this::take);
    }

    private void take(Table table) {
        taken.add(table.name().name().text());
        table.constraints().keySet().forEach(n -> taken.add(n.text()));
        table.indexes().keySet().forEach(n -> taken.add(n.text()));
        table.partitionOf().ifPresent(p -> p.indexes().values().forEach(n -> taken.add(n.text())));
        table.columns()
                .values()
                .forEach(c -> c.identity()
                        .ifPresent(i -> taken.add(i.sequence().name().text())));
    }

    /** A name that no object of the database has yet. */
    Name object() {
        return fresh(taken, true);
    }

    /** A name for an object in one of the schemas. */
    QualifiedName object(Set<Name> namespaces) {
        Name schema = dice.chance(70) ? Name.of("public") : dice.any(namespaces).orElse(Name.of("public"));
        return new QualifiedName(schema, object());
    }

    /** Keeps a column name from being given again to a column that is another. */
    void leave(Name column) {
        left.add(column.text());
    }

    /** A column name that the table has not. */
    Name column(Set<Name> columns) {
        Set<String> used = new HashSet<>(left);
        columns.forEach(c -> used.add(c.text()));
        return fresh(used, columns.stream().noneMatch(c -> c.text().length() > SHORT));
    }

    private Name fresh(Set<String> used, boolean mayBeLong) {
        String word = dice.pick(WORDS);
        while (!mayBeLong && word.length() > SHORT) {
            word = dice.pick(WORDS);
        }
        String name = word;
        for (int i = 2; !used.add(name); i++) {
            String suffix = dice.chance(20) ? Integer.toString(i) : "_" + i;
            name = clipped(word, Name.MAX_BYTES - suffix.length()) + suffix;
        }
        return Name.of(name);
    }

    private static String clipped(String word, int bytes) {
        String clipped = word;
        while (clipped.getBytes(StandardCharsets.UTF_8).length > bytes) {
            clipped = clipped.substring(0, clipped.length() - 1);
        }
        return clipped;
    }
}
