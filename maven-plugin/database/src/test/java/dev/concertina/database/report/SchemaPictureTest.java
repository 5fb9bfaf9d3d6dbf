package dev.concertina.database.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.concertina.schema.QualifiedName;
import dev.concertina.schema.Schema;
import java.util.List;
import org.junit.jupiter.api.Test;

final class SchemaPictureTest {
    private static final SchemaDelta DELTA = SchemaDelta.between(SampleReport.shop(false), SampleReport.shop(true));

    @Test
    void marksWhatIsNewGoneAndChangedByWords() {
        assertThat(DELTA.words())
                .containsExactly(
                        "Table public." + SampleReport.HOSTILE + " is new",
                        "Table public.fax is gone",
                        "Table public.orders: changed note text → varchar(200); new gift boolean; new orders_note_idx"
                                + " index (note)");
        String picture = SchemaPicture.of(DELTA, "Schema").toString();
        assertThat(picture).contains("+ new", "− gone", "~ changed").doesNotContain("<script");
    }

    @Test
    void leavesOutWhatIsFarFromEveryChange() {
        SchemaDelta same = SchemaDelta.between(SampleReport.shop(true), SampleReport.shop(true));
        assertThat(same.isEmpty()).isTrue();
        assertThat(same.aroundChanges().tables()).isEmpty();
        assertThat(DELTA.aroundChanges().tables())
                .extracting(t -> t.name().name().text())
                .contains("customer", "orders", "fax");
    }

    @Test
    void putsTablesRightOfThoseThatTheyReferenceAndNoneOverAnother() {
        List<Box> boxes = BoxLayout.of(DELTA.tables()).boxes();
        assertThat(x(boxes, "customer")).isLessThan(x(boxes, "orders"));
        assertThat(x(boxes, "orders")).isLessThan(x(boxes, "fax"));
        for (Box one : boxes) {
            for (Box other : boxes) {
                boolean apart = one.x() + Box.WIDTH < other.x()
                        || other.x() + Box.WIDTH < one.x()
                        || one.y() + one.height() < other.y()
                        || other.y() + other.height() < one.y();
                assertThat(one.equals(other) || apart).isTrue();
            }
        }
    }

    @Test
    void drawsNothingOfAnEmptySchema() {
        assertThat(SchemaPicture.of(SchemaDelta.between(Schema.EMPTY, Schema.EMPTY), "Schema")
                        .toString())
                .doesNotContain("<svg")
                .contains("Nothing changed");
    }

    private static int x(List<Box> boxes, String table) {
        return boxes.stream()
                .filter(b -> b.table().name().equals(QualifiedName.of("public", table)))
                .findFirst()
                .orElseThrow()
                .x();
    }
}
