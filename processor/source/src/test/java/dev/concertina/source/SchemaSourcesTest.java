package dev.concertina.source;

import static org.assertj.core.api.Assertions.assertThat;

import dev.concertina.random.Dice;
import dev.concertina.random.Schemas;
import dev.concertina.schema.Schema;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Random schemas become classes, and the processor reads the schemas again. {@code -Dconcertina.schemas} says how many. */
class SchemaSourcesTest {
    private static final int SCHEMAS = Integer.getInteger("concertina.schemas", 100);

    @TempDir
    private Path out;

    @ParameterizedTest
    @EnumSource
    void theProcessorReadsTheSchemaThatWasWritten(Style style) throws IOException {
        int whole = 0;
        for (int seed = 1; seed <= SCHEMAS; seed++) {
            Schema schema = Schemas.random(new Dice(seed), 18);
            Sources sources = SchemaSources.of(schema, "shop", style);
            assertThat(SchemaSources.of(schema, "shop", style)).isEqualTo(sources);
            if (sources.unsaid().isEmpty()) {
                whole++;
                Schema read = CompiledSources.read(sources, out, "-proc:only");
                assertThat(read).as("seed %d", seed).isEqualTo(schema);
            }
        }
        assertThat(whole).as("schemas that classes can say").isGreaterThan(SCHEMAS / 2);
    }
}
