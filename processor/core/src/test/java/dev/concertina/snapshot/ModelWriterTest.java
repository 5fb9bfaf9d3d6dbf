package dev.concertina.snapshot;

import static org.assertj.core.api.Assertions.assertThat;

import dev.concertina.schema.Column;
import dev.concertina.schema.Conversion;
import dev.concertina.schema.Expression;
import dev.concertina.schema.Intent;
import dev.concertina.schema.Model;
import dev.concertina.schema.Name;
import dev.concertina.schema.QualifiedName;
import dev.concertina.schema.Schema;
import dev.concertina.schema.Table;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

final class ModelWriterTest {
    private static final QualifiedName TABLE = QualifiedName.of("public", "customer");
    private static final Conversion CONVERSION = new Conversion(Expression.of("a + 1"), Expression.of("b - 1"));
    private static final List<Intent> INTENTS = List.of(
            new Intent.RenamedTable(TABLE, QualifiedName.of("public", "client")),
            new Intent.RenamedColumn(TABLE, Name.of("b"), Name.of("a"), Optional.of(CONVERSION)),
            new Intent.RenamedColumn(TABLE, Name.of("d"), Name.of("c"), Optional.empty()),
            new Intent.ConvertedColumn(TABLE, Name.of("b"), CONVERSION),
            new Intent.MovedColumns(
                    TABLE,
                    Map.of(Name.of("first"), Expression.of("f(name)"), Name.of("last"), Expression.of("l(name)")),
                    Map.of(Name.of("name"), Expression.of("first || ' ' || last"))),
            new Intent.BackfilledColumn(
                    TABLE, Name.of("b"), Expression.of("lower(a)"), Optional.of(Expression.of("''"))),
            new Intent.AllowedRewrite(TABLE, Name.of("b"), "small table"),
            new Intent.Dropped(TABLE, List.of(Name.of("x")), "unused"));

    @Provide
    Arbitrary<Schema> schemas() {
        return SchemaArbitrary.schemas();
    }

    @Property(tries = 500)
    void readingGivesWhatWasWritten(@ForAll("schemas") Schema schema) {
        String text = ModelWriter.write(schema);
        Schema read = ModelReader.read("schema.json", text).schema();
        assertThat(read).isEqualTo(schema);
        assertThat(ModelWriter.write(read)).isEqualTo(text);
    }

    @Test
    void everyKindOfIntentIsWrittenAndRead() {
        Set<Class<?>> kinds = INTENTS.stream().map(Object::getClass).collect(Collectors.toSet());
        assertThat(kinds).containsExactlyInAnyOrder(Intent.class.getPermittedSubclasses());
        Model read = ModelReader.read("schema.json", ModelWriter.write(new Model(Schema.EMPTY, INTENTS)));
        assertThat(read.intents()).containsExactlyInAnyOrderElementsOf(INTENTS);
    }

    @Test
    void theOrderOfDeclarationLeavesNoTrace() {
        List<Intent> reversed = new ArrayList<>(INTENTS);
        Collections.reverse(reversed);
        assertThat(ModelWriter.write(new Model(Schema.EMPTY, reversed)))
                .isEqualTo(ModelWriter.write(new Model(Schema.EMPTY, INTENTS)));
    }

    @Test
    void columnsKeepTheirOrder() {
        Table table = Table.of(
                TABLE,
                List.of(Column.of("z", "text"), Column.of("a", "text"), Column.of("m", "text")),
                List.of(),
                List.of());
        Schema schema = Schema.EMPTY.withTables(List.of(table));
        Schema read = ModelReader.read("schema.json", ModelWriter.write(schema)).schema();
        assertThat(read.tables().get(TABLE).columns().keySet())
                .containsExactly(Name.of("z"), Name.of("a"), Name.of("m"));
    }

    @Test
    void readsAsAReviewerWouldWantIt() {
        assertThat(ModelWriter.write(Examples.shop())).isEqualTo(Examples.SHOP);
        assertThat(Arrays.stream(Examples.SHOP.split("\n")).filter(l -> l.startsWith("{")))
                .allMatch(l -> l.endsWith(",") || l.equals("{\"end\": true}"));
    }
}
