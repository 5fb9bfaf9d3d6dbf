package dev.concertina.database.embedded;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The settings of a server whose data nobody will miss.
 *
 * @see <a href="https://www.postgresql.org/docs/current/non-durability.html">Non-Durable Settings</a>
 */
final class ServerSettings {
    private ServerSettings() {}

    static List<String> arguments(Release release, int port) {
        Map<String, String> settings = new LinkedHashMap<>();
        settings.put("listen_addresses", "127.0.0.1");
        settings.put("port", Integer.toString(port));
        settings.put("unix_socket_directories", "");
        settings.put("fsync", "off");
        settings.put("synchronous_commit", "off");
        settings.put("full_page_writes", "off");
        settings.put("wal_level", "minimal");
        settings.put("max_wal_senders", "0");
        settings.put("max_logical_replication_workers", "0");
        settings.put("autovacuum", "off");
        settings.put("shared_buffers", "64MB");
        settings.put("max_connections", "100");
        // A script that touches thousands of tables in one transaction must not fail for want of lock slots.
        settings.put("max_locks_per_transaction", "512");
        // Files in the data directory, not in the machine's shared memory: a container has little, and none is left.
        settings.put("dynamic_shared_memory_type", "mmap");
        settings.put("timezone", "UTC");
        settings.put("log_timezone", "UTC");
        settings.put("jit", "off");
        if (release.major() >= 18) {
            settings.put("io_method", "sync");
        }
        List<String> arguments = new ArrayList<>();
        settings.forEach((name, value) -> {
            arguments.add("-c");
            arguments.add(name + "=" + value);
        });
        return arguments;
    }
}
