package dev.concertina.database.apply;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/** A server on this machine whose files can be looked at; of any other one, SQL does not tell how full its disks are. */
final class LocalServer {
    /** Shown to superusers and to members of pg_read_all_settings. */
    private static final String DATA = "SELECT setting FROM pg_catalog.pg_settings WHERE name = 'data_directory'";

    private static final String IDENTITY = "SELECT current_setting('port') || ' '"
            + " || pg_catalog.date_part('epoch', pg_catalog.pg_postmaster_start_time())::bigint";
    private static final int START_LINE = 2;
    private static final int PORT_LINE = 3;
    private static final long SECONDS_APART = 2;

    private final Optional<Path> data;

    private LocalServer(Optional<Path> data) {
        this.data = data;
    }

    /**
     * Finds it by its lock file, which tells when the server began and on which port.
     *
     * @see <a href="https://www.postgresql.org/docs/current/storage-file-layout.html">Database file layout</a>
     */
    static LocalServer of(Session session) throws SQLException {
        Optional<Path> data = session.text(DATA).map(Path::of);
        if (data.isPresent()) {
            String[] identity = session.text(IDENTITY).orElseThrow().split(" ", -1);
            data = data.filter(d -> isOf(d, identity[0], Long.parseLong(identity[1])));
        }
        return new LocalServer(data);
    }

    /**
     * How many bytes can still be written.
     *
     * @param tablespace its directory; empty for the one that the server began with
     */
    OptionalLong free(String tablespace) {
        if (data.isEmpty()) {
            return OptionalLong.empty();
        }
        try {
            Path place = tablespace.isEmpty() ? data.get() : Path.of(tablespace);
            return OptionalLong.of(Files.getFileStore(place).getUsableSpace());
        } catch (IOException notToBeSeen) {
            return OptionalLong.empty();
        }
    }

    private static boolean isOf(Path data, String port, long start) {
        try {
            List<String> lines = Files.readAllLines(data.resolve("postmaster.pid"));
            return lines.size() > PORT_LINE
                    && lines.get(PORT_LINE).equals(port)
                    && Math.abs(Long.parseLong(lines.get(START_LINE)) - start) <= SECONDS_APART;
        } catch (IOException elsewhere) {
            return false;
        }
    }
}
