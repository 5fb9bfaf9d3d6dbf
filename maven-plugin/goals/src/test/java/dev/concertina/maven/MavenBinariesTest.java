package dev.concertina.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.concertina.database.embedded.EmbeddedServerException;
import dev.concertina.database.embedded.Platform;
import dev.concertina.database.embedded.Release;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class MavenBinariesTest {
    @RegisterExtension
    final Goals goals = new Goals();

    @Test
    void comeFromTheRepository() throws Exception {
        goals.binaries(15);
        assertThat(goals.repository().jar(Release.of(15), Platform.current())).exists();
    }

    @Test
    void areToldWhereTheyCannotBeFetched() throws Exception {
        assertThatThrownBy(() -> goals.repository().jar(Release.of(16), Platform.current()))
                .isInstanceOf(EmbeddedServerException.class)
                .hasMessageContainingAll("could not be fetched", "no throw-away server can start", "db.rehearsal.url");
    }
}
