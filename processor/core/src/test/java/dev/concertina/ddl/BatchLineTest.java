package dev.concertina.ddl;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.concertina.schema.Name;
import dev.concertina.schema.QualifiedName;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class BatchLineTest {
    @ParameterizedTest
    @ValueSource(strings = {"plain", "Mixed \"q\"", "line\nend \\ \"back", "größe", "key=a,b", "a.b", "ctid", "select"})
    void readsBackAnyName(String name) {
        BatchLine line = new BatchLine(QualifiedName.of(name, name), List.of(Name.of(name), Name.of("id")));
        assertThat(line.text()).doesNotContain("\n");
        assertThat(BatchLine.parse(line.text())).contains(line);
    }

    @Test
    void aTableWithoutKeyGoesByRowAddress() {
        BatchLine line = new BatchLine(QualifiedName.of("public", "t"), List.of());
        assertThat(line.text()).isEqualTo("-- concertina:batch table=public.t key=ctid");
        assertThat(BatchLine.parse(line.text())).contains(line);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"t key=id", "a.b", "a.b key=", "a.b key=c d", "a.b key=\"c", "a.b key=U&\"\\00", "a.\"b key=c"})
    void anyOtherFormIsRefused(String rest) {
        assertThatThrownBy(() -> BatchLine.parse("-- concertina:batch table=" + rest))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void anotherLineIsNone() {
        assertThat(BatchLine.parse("-- why not")).isEmpty();
    }
}
