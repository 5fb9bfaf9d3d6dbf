package dev.concertina.database.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class PlatformTest {
    @ParameterizedTest
    @CsvSource({
        "Linux,      amd64,   false, linux-amd64",
        "Linux,      aarch64, false, linux-arm64v8",
        "Linux,      amd64,   true,  linux-amd64-alpine",
        "Linux,      aarch64, true,  linux-arm64v8-alpine",
        "Mac OS X,   x86_64,  false, darwin-amd64",
        "Mac OS X,   aarch64, false, darwin-arm64v8",
        "Windows 11, amd64,   false, windows-amd64",
        "Windows 11, aarch64, false, windows-amd64"
    })
    void isNamedLikeTheArtifacts(String system, String processor, boolean musl, String classifier) {
        assertThat(Platform.of(system, processor, musl).classifier()).isEqualTo(classifier);
    }

    @Test
    void refusesWhatHasNoBinaries() {
        assertThatThrownBy(() -> Platform.of("Linux", "s390x", false))
                .isInstanceOf(EmbeddedServerException.class)
                .hasMessageContaining("s390x")
                .hasMessageContaining("db.rehearsal.url");
        assertThatThrownBy(() -> Platform.of("SunOS", "amd64", false))
                .isInstanceOf(EmbeddedServerException.class)
                .hasMessageContaining("sunos");
    }
}
