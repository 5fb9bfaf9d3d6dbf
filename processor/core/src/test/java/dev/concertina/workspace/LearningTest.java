package dev.concertina.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import dev.concertina.parse.DefinitionParser;
import dev.concertina.schema.Column;
import dev.concertina.schema.ColumnValue;
import dev.concertina.schema.Definition;
import dev.concertina.schema.Expression;
import dev.concertina.schema.Index;
import dev.concertina.schema.Name;
import dev.concertina.schema.QualifiedName;
import dev.concertina.schema.Schema;
import dev.concertina.schema.Table;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class LearningTest {
    private static final QualifiedName ORDERS = QualifiedName.of("public", "orders");

    @Test
    void whatNobodyTouchedStaysAsItWasDeclared() {
        Schema known = schema(orders(defaulted("status", "'new'")));
        Schema shown = schema(orders(defaulted("status", "'new'::text")));
        assertThat(new Learning(shown, shown, known, shown).learn(known)).isEqualTo(known);
    }

    @Test
    void aNewColumnIsAsTheServerShowsIt() {
        Schema known = schema(orders(defaulted("status", "'new'")));
        Schema before = schema(orders(defaulted("status", "'new'::text")));
        Schema after = schema(orders(defaulted("status", "'new'::text"), Column.of("note", "text")));
        assertThat(new Learning(before, after, known, before).learn(known))
                .isEqualTo(schema(orders(defaulted("status", "'new'"), Column.of("note", "text"))));
    }

    @Test
    void aNewColumnIsAsTheClassesSayItWhereThatMeansTheSame() {
        Schema known = schema(orders());
        Schema declared = schema(orders(defaulted("status", "'new'")));
        Schema shown = schema(orders(defaulted("status", "'new'::text")));
        assertThat(new Learning(schema(orders()), shown, declared, shown).learn(known))
                .isEqualTo(declared);
    }

    @Test
    void whatWasDroppedIsGone() {
        Table indexed =
                orders(Column.of("note", "text")).with(Index.of(Name.of("note_idx"), false, List.of(Name.of("note"))));
        Schema known = schema(indexed);
        Schema after = schema(indexed.withoutIndex(Name.of("note_idx")));
        assertThat(new Learning(known, after, known, known).learn(known)).isEqualTo(after);
        assertThat(new Learning(known, Schema.EMPTY, known, known).learn(known)).isEqualTo(Schema.EMPTY);
    }

    @Test
    void aColumnThatWaitsForItsContractIsNotLearnedAgain() {
        Schema known = schema(orders(Column.of("email", "text")));
        Schema before = schema(orders(Column.of("email", "text"), Column.of("mail", "text")));
        Schema after = schema(orders(Column.of("email", "text"), Column.of("mail", "text"), Column.of("note", "text")));
        assertThat(new Learning(before, after, known, known).learn(known))
                .isEqualTo(schema(orders(Column.of("email", "text"), Column.of("note", "text"))));
    }

    @Test
    void anObjectThatNoResourceHoldsIsLeftToWhoMadeIt() {
        Definition byHand = DefinitionParser.parse("CREATE VIEW public.a AS SELECT 1 AS id");
        Definition shown = DefinitionParser.parse("CREATE VIEW public.b AS\n SELECT 1 AS id");
        Definition said = DefinitionParser.parse("CREATE VIEW public.b AS SELECT 1 id");
        Schema after = Schema.EMPTY.withDefinitions(List.of(byHand, shown));
        Schema declared = Schema.EMPTY.withDefinitions(List.of(said));
        Schema normal = Schema.EMPTY.withDefinitions(List.of(shown));
        assertThat(new Learning(Schema.EMPTY, after, declared, normal).learn(Schema.EMPTY))
                .isEqualTo(declared);
    }

    private static Column defaulted(String name, String value) {
        return Column.of(name, "text").withValue(Optional.of(new ColumnValue.Default(Expression.of(value))));
    }

    private static Table orders(Column... columns) {
        return Table.of(ORDERS, List.of(columns), List.of(), List.of());
    }

    private static Schema schema(Table... tables) {
        return Schema.of(List.of(), List.of(), List.of(), List.of(), List.of(), List.of(tables));
    }
}
