package dev.concertina.snapshot;

import static org.assertj.core.api.Assertions.assertThat;

import dev.concertina.schema.Check;
import dev.concertina.schema.Column;
import dev.concertina.schema.Name;
import dev.concertina.schema.QualifiedName;
import dev.concertina.schema.Schema;
import dev.concertina.schema.Table;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

final class FingerprintTest {
    private static final Column A = Column.of("a", "text");
    private static final Column B = Column.of("b", "text");

    @Provide
    Arbitrary<Schema> schemas() {
        return SchemaArbitrary.schemas();
    }

    @Property(tries = 200)
    void isEqualExactlyForEqualSchemas(@ForAll("schemas") Schema one, @ForAll("schemas") Schema other) {
        Schema same = ModelReader.read("x", ModelWriter.write(one)).schema();
        assertThat(Fingerprint.of(same)).isEqualTo(Fingerprint.of(one));
        assertThat(Fingerprint.of(one).equals(Fingerprint.of(other))).isEqualTo(one.equals(other));
        assertThat(Fingerprint.isOne(Fingerprint.of(one))).isTrue();
    }

    @Test
    void doesNotSeeWhatNoMigrationCouldChange() {
        assertThat(Fingerprint.of(table(A, B, "a  >  0"))).isEqualTo(Fingerprint.of(table(B, A, "A > 0")));
        Schema declaredAtColumn = Schema.EMPTY.withTables(List.of(table(A, B, "a > 0")
                .tables()
                .values()
                .iterator()
                .next()
                .with(new Check(
                        Name.of("c"), List.of(Name.of("a")), dev.concertina.schema.Expression.of("a > 0"), false))));
        assertThat(Fingerprint.of(declaredAtColumn)).isEqualTo(Fingerprint.of(table(A, B, "a > 0")));
    }

    @Test
    void seesWhatAMigrationWouldChange() {
        assertThat(Fingerprint.of(table(A, B, "a > 0"))).isNotEqualTo(Fingerprint.of(table(A, B, "a > 1")));
        assertThat(Fingerprint.of(table(A, B, "a > 0")))
                .isNotEqualTo(Fingerprint.of(table(A, B.withNotNull(true), "a > 0")));
    }

    private static Schema table(Column first, Column second, String check) {
        return Schema.EMPTY.withTables(List.of(Table.of(
                QualifiedName.of("public", "t"), List.of(first, second), List.of(Check.of("c", check)), List.of())));
    }
}
