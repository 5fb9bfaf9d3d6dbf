package dev.concertina.script;

import static org.assertj.core.api.Assertions.assertThat;

import dev.concertina.ddl.Lock;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

final class CostLineTest {
    @ParameterizedTest
    @EnumSource(Lock.class)
    void readsBackEveryLock(Lock lock) {
        CostLine line = new CostLine("reads the table; twice", Optional.of(lock));
        assertThat(CostLine.parse(line.text())).isEqualTo(line);
    }

    @Test
    void otherWordsSayNothingOfLocks() {
        assertThat(CostLine.parse("nothing to do")).isEqualTo(new CostLine("nothing to do", Optional.empty()));
        assertThat(CostLine.parse("reads the table; strongest lock is unclear").lock())
                .isEmpty();
    }
}
