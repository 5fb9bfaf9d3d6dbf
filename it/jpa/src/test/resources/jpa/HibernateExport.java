package oracle;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.hibernate.boot.MetadataSources;
import org.hibernate.boot.registry.StandardServiceRegistry;
import org.hibernate.boot.registry.StandardServiceRegistryBuilder;
import org.hibernate.tool.schema.spi.SchemaManagementToolCoordinator;

/** Writes the tables of entities as SQL, without a database: the file, then a file with the names of the classes. */
public final class HibernateExport {
    private HibernateExport() {}

    public static void main(String[] arguments) throws Exception {
        Map<String, Object> settings = Map.of(
                "hibernate.dialect", "org.hibernate.dialect.PostgreSQLDialect",
                "hibernate.boot.allow_jdbc_metadata_access", "false",
                "jakarta.persistence.schema-generation.scripts.action", "create",
                "jakarta.persistence.schema-generation.scripts.create-target", arguments[0]);
        StandardServiceRegistry registry =
                new StandardServiceRegistryBuilder().applySettings(settings).build();
        MetadataSources sources = new MetadataSources(registry);
        for (String name : Files.readAllLines(Path.of(arguments[1]))) {
            sources.addAnnotatedClass(Class.forName(name));
        }
        SchemaManagementToolCoordinator.process(sources.buildMetadata(), registry, settings, action -> {});
        if (Files.size(Path.of(arguments[0])) == 0) {
            throw new IllegalStateException("Hibernate wrote nothing");
        }
    }
}
