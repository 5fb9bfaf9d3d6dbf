package dev.concertina.snapshot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.concertina.schema.Intent;
import dev.concertina.schema.Name;
import dev.concertina.schema.QualifiedName;
import dev.concertina.schema.Schema;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

final class SnapshotWriterTest {
    private static final QualifiedName TABLE = QualifiedName.of("public", "customer");

    @Provide
    Arbitrary<Schema> schemas() {
        return SchemaArbitrary.schemas();
    }

    @Property(tries = 100)
    void readingGivesWhatWasWritten(@ForAll("schemas") Schema before, @ForAll("schemas") Schema after) {
        Intent rename = new Intent.RenamedColumn(TABLE, Name.of("b"), Name.of("a"), Optional.empty());
        Snapshot snapshot = new Snapshot(
                Optional.of(new Head(20_260_102_030_405L, "20260102030405_expand_x.sql", Fingerprint.of("x"))),
                after,
                List.of(
                        new PendingContract(9, "nine", "0011_constrain_nine.sql", before, after, List.of(rename)),
                        new PendingContract(3, "three", "0004_constrain_three.sql", Schema.EMPTY, after, List.of())),
                List.of(
                        new Retired(5, Retired.Kind.COLUMN, TABLE, Optional.of(Name.of("_retired_0005_x"))),
                        new Retired(
                                2, Retired.Kind.TABLE, QualifiedName.of("concertina_attic", "t"), Optional.empty())));
        String text = SnapshotWriter.write(snapshot);
        assertThat(SnapshotReader.read("schema.json", text)).isEqualTo(snapshot);
        assertThat(snapshot.pending()).extracting(PendingContract::number).containsExactly(3L, 9L);
        assertThat(snapshot.retired()).extracting(Retired::number).containsExactly(2L, 5L);
    }

    @Test
    void theEmptyOneReadsBack() {
        assertThat(SnapshotReader.read("schema.json", SnapshotWriter.write(Snapshot.EMPTY)))
                .isEqualTo(Snapshot.EMPTY);
    }

    @Test
    void aPartOfAnUnknownContractIsRefused() {
        String text = "[{\"concertina\": \"snapshot\", \"format\": 1},\n"
                + "{\"pending\": 3, \"name\": \"x\", \"after\": {\"namespace\": \"a\"}},\n{\"end\": true}]";
        assertThatThrownBy(() -> SnapshotReader.read("schema.json", text))
                .hasMessageContaining("line 2")
                .hasMessageContaining("has no record of its own");
    }

    @Test
    void onlyAColumnNamesAColumn() {
        assertThatThrownBy(() -> new Retired(1, Retired.Kind.TABLE, TABLE, Optional.of(Name.of("x"))))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
