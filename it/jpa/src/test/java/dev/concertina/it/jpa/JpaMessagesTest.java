package dev.concertina.it.jpa;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.concertina.schema.Intent;
import dev.concertina.schema.Model;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is said of entities that cannot be read in full, and what both families of annotations say together. */
final class JpaMessagesTest {
    @TempDir
    private Path folder;

    @Test
    void whatIsNotReadIsNamedWhereItStands() {
        assertTold(
                "@Entity class A { @Id long id;\n @GenericGenerator(name = \"g\", strategy = \"s\") String b; }",
                HibernateLine.SIX,
                "3: [concertina:unread-annotation] @GenericGenerator on A.b says something about tables that is not read,"
                        + " so the migrations lack it. Say it with an annotation of ours; the page docs/jpa.md lists what is"
                        + " not read.");
    }

    @Test
    void optionsAreNotRead() {
        assertTold(
                "@Entity\n@Table(options = \"with (fillfactor = 70)\") class A { @Id long id; }",
                HibernateLine.SEVEN,
                "3: [concertina:unread-annotation] @Table on A has the options");
    }

    @Test
    void aTypeWithoutAColumnIsAnError() {
        assertTold(
                "@Entity class A { @Id long id;\n Thread t; }",
                HibernateLine.SEVEN,
                "3: [concertina:unsupported-type] A.t has the Java type \"Thread\", for which no SQL type is known");
    }

    @Test
    void aRelationToNoEntityIsAnError() {
        assertTold(
                "@Entity class A { @Id long id;\n @ManyToOne B b; }\nclass B {}",
                HibernateLine.SEVEN,
                "3: [concertina:unknown-table] @ManyToOne on A.b relates to \"shop.B\", which is no entity");
    }

    @Test
    void aTypeThatPostgresqlDoesNotKnowIsFoundAtTheColumn() {
        assertTold(
                "@Entity class A { @Id long id;\n @Column(columnDefinition = \"bigserial\") long n; }",
                HibernateLine.SEVEN,
                "3: [concertina:invalid-type] @Column on A.n gives the type \"bigserial\"");
    }

    @Test
    void theGetterIsTheElement() {
        assertTold(
                "@Entity class A { @Id public long getId() { return 1; }\n public Thread getT() { return null; } }",
                HibernateLine.SEVEN,
                "3: [concertina:unsupported-type] A.getT() has the Java type \"Thread\"");
    }

    @Test
    void intentsStandBesideJpa() throws IOException {
        Model model = model("@Entity @dev.concertina.annotation.RenamedFrom(\"old\")"
                + " @dev.concertina.annotation.IndexOn(value = \"n\", where = \"n > 0\")"
                + " class A { @Id long id; @dev.concertina.annotation.RenamedFrom(\"m\")"
                + " @dev.concertina.annotation.Backfill(\"1\") int n; }");
        assertThat(model.intents())
                .hasSize(3)
                .anyMatch(Intent.RenamedTable.class::isInstance)
                .anyMatch(Intent.RenamedColumn.class::isInstance)
                .anyMatch(Intent.BackfilledColumn.class::isInstance);
        assertThat(model.schema().tables().values())
                .singleElement()
                .satisfies(t -> assertThat(t.indexes()).hasSize(1));
    }

    private Model model(String body) throws IOException {
        return new JpaClasses(HibernateLine.SEVEN).compile(new JpaCase("messages", body, List.of()), folder);
    }

    private void assertTold(String body, HibernateLine line, String message) {
        assertThatThrownBy(() -> new JpaClasses(line).compile(new JpaCase("messages", body, List.of()), folder))
                .hasMessageContaining(message);
    }
}
