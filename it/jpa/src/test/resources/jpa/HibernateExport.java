package oracle;

import java.io.File;
import java.util.EnumSet;
import org.hibernate.boot.MetadataSources;
import org.hibernate.boot.registry.StandardServiceRegistryBuilder;
import org.hibernate.tool.hbm2ddl.SchemaExport;
import org.hibernate.tool.schema.TargetType;

/** Writes the tables of entities as SQL, without a database: a file, then the names of classes in a file. */
public final class HibernateExport {
    private HibernateExport() {}

    public static void main(String[] arguments) throws Exception {
        MetadataSources sources = new MetadataSources(new StandardServiceRegistryBuilder()
                .applySetting("hibernate.dialect", "org.hibernate.dialect.PostgreSQLDialect")
                .applySetting("hibernate.boot.allow_jdbc_metadata_access", "false")
                .build());
        for (String name : java.nio.file.Files.readAllLines(new File(arguments[1]).toPath())) {
            sources.addAnnotatedClass(Class.forName(name));
        }
        new SchemaExport()
                .setOutputFile(arguments[0])
                .createOnly(EnumSet.of(TargetType.SCRIPT), sources.buildMetadata());
    }
}
