package dev.concertina.maven;

import dev.concertina.database.move.DataMigration;
import java.io.Closeable;
import java.io.File;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.util.ArrayList;
import java.util.List;
import org.apache.maven.artifact.DependencyResolutionRequiredException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.project.MavenProject;

/** The classes of a project and of what it needs at run time, apart from the plugin's own. */
final class ProjectClasses implements Closeable {
    private final Loader loader;

    private ProjectClasses(Loader loader) {
        this.loader = loader;
    }

    static ProjectClasses of(MavenProject project) throws IOException, MojoFailureException {
        try {
            List<URL> places = new ArrayList<>();
            for (String element : project.getRuntimeClasspathElements()) {
                places.add(new File(element).toURI().toURL());
            }
            return new ProjectClasses(new Loader(places.toArray(URL[]::new)));
        } catch (DependencyResolutionRequiredException e) {
            throw new MojoFailureException(
                    "The project's dependencies are not resolved, so its classes could not be loaded; nothing was moved. Run"
                            + " mvn compile db:move",
                    e);
        }
    }

    /** A new one of that class. */
    DataMigration dataMigration(String name) throws MojoFailureException {
        try {
            return Class.forName(name, true, loader)
                    .asSubclass(DataMigration.class)
                    .getConstructor()
                    .newInstance();
        } catch (ClassNotFoundException e) {
            throw new MojoFailureException(
                    "Class " + name
                            + " is not on the project's class path; nothing was moved. Correct db.class, or compile it"
                            + " first: mvn compile db:move",
                    e);
        } catch (ClassCastException | ReflectiveOperationException e) {
            throw new MojoFailureException(
                    "Class " + name + " cannot be used: " + e + "; nothing was moved. It must be public, have a public"
                            + " constructor without parameters, and implement " + DataMigration.class.getName() + ".",
                    e);
        }
    }

    @Override
    public void close() throws IOException {
        loader.close();
    }

    /** Shares the interface with the plugin, and nothing else beside the JDK. */
    private static final class Loader extends URLClassLoader {
        private static final String SHARED = DataMigration.class.getPackageName() + ".";

        Loader(URL[] places) {
            super(places, ClassLoader.getPlatformClassLoader());
        }

        @Override
        protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
            return name.startsWith(SHARED) ? Class.forName(name) : super.loadClass(name, resolve);
        }
    }
}
