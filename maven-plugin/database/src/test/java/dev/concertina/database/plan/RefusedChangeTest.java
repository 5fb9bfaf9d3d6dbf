package dev.concertina.database.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.concertina.plan.RefusedChange;
import dev.concertina.schema.PostgresVersion;
import dev.concertina.workspace.UnclearChangeException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Changes that have no safe way are refused before a file is written, with the place, the reason and a way out.
 *
 * <p>{@code -Dconcertina.fixtures=accept} makes what is said the expected message.
 */
final class RefusedChangeTest {
    static List<Fixture> refused() throws IOException {
        return Fixture.refused();
    }

    @ParameterizedTest
    @MethodSource("refused")
    void saysWhy(Fixture fixture) throws IOException {
        Throwable refusal = catchThrowable(() -> fixture.generate(PostgresVersion.OLDEST));
        assertThat(refusal).isInstanceOfAny(RefusedChange.class, UnclearChangeException.class);
        Path message = fixture.path().resolve("message.txt");
        if (System.getProperty("concertina.fixtures", "").equals("accept")) {
            Files.writeString(message, refusal.getMessage() + "\n");
        }
        assertThat(refusal.getMessage() + "\n").isEqualTo(Files.readString(message));
    }
}
