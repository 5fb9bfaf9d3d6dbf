package dev.concertina.maven;

import dev.concertina.database.TestServers;
import dev.concertina.database.embedded.EmbeddedDatabase;
import dev.concertina.database.embedded.EmbeddedServer;
import dev.concertina.database.embedded.Platform;
import dev.concertina.database.embedded.Release;
import dev.concertina.schema.Model;
import dev.concertina.snapshot.ModelWriter;
import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.maven.api.plugin.testing.MojoExtension;
import org.apache.maven.execution.DefaultMavenExecutionRequest;
import org.apache.maven.execution.DefaultMavenExecutionResult;
import org.apache.maven.execution.MavenExecutionRequest;
import org.apache.maven.execution.MavenExecutionRequestPopulator;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.internal.aether.DefaultRepositorySystemSessionFactory;
import org.apache.maven.model.Build;
import org.apache.maven.plugin.Mojo;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.plugin.descriptor.MojoDescriptor;
import org.apache.maven.plugin.descriptor.PluginDescriptor;
import org.apache.maven.plugin.logging.Log;
import org.apache.maven.project.MavenProject;
import org.codehaus.plexus.PlexusContainer;
import org.codehaus.plexus.util.FileUtils;
import org.codehaus.plexus.util.xml.Xpp3Dom;
import org.codehaus.plexus.util.xml.Xpp3DomBuilder;
import org.eclipse.aether.RepositorySystem;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * Runs goals as Maven does, in a project of its own for each test: the plugin's real descriptor, a real session and
 * repository system, properties as they come from the command line. What a goal logs and prints is kept.
 */
final class Goals extends MojoExtension {
    static final String MIGRATIONS = "src/main/resources/db/migration";

    private final List<MavenProject> projects = new ArrayList<>();
    private Path root = Path.of("");
    private ExtensionContext context;
    private PluginDescriptor plugin;
    private MavenSession session;
    private MojoExecution execution;
    private final LinesLog log = new LinesLog();

    @Override
    public void beforeEach(ExtensionContext context) throws Exception {
        this.context = context;
        root = Files.createTempDirectory("goals").toRealPath();
        MavenProject project = add("shop", "");
        PlexusContainer container = getContainer(context);
        MavenExecutionRequest request = new DefaultMavenExecutionRequest();
        request.setLocalRepositoryPath(root.resolve("repository").toFile());
        request.setBaseDirectory(root.toFile());
        request.setOffline(true);
        container.lookup(MavenExecutionRequestPopulator.class).populateDefaults(request);
        session = new MavenSession(
                container,
                container.lookup(DefaultRepositorySystemSessionFactory.class).newRepositorySession(request),
                request,
                new DefaultMavenExecutionResult());
        session.setProjects(projects);
        session.setCurrentProject(project);
        execution = new MojoExecution(null);
        container.addComponent(session, MavenSession.class, "default");
        container.addComponent(project, MavenProject.class, "default");
        container.addComponent(execution, MojoExecution.class, "default");
        container.addComponent(log, Log.class, "default");
        super.beforeEach(context);
        plugin = context.getStore(ExtensionContext.Namespace.create("MojoExtension"))
                .get(PluginDescriptor.class, PluginDescriptor.class);
        plugin.getMojos().forEach(m -> m.setPluginDescriptor(plugin));
        project.setRemoteArtifactRepositories(List.of());
        project.setPluginArtifactRepositories(List.of());
    }

    @Override
    public void afterEach(ExtensionContext context) throws Exception {
        super.afterEach(context);
        FileUtils.deleteDirectory(root.toFile());
    }

    /** Another project of the build, in a folder of its own. */
    MavenProject add(String artifact, String folder) throws IOException {
        MavenProject project = new MavenProject();
        project.setGroupId("com.example");
        project.setArtifactId(artifact);
        project.setVersion("1");
        Path base = Files.createDirectories(root.resolve(folder));
        project.setFile(base.resolve("pom.xml").toFile());
        Build build = new Build();
        build.setDirectory(base.resolve("target").toString());
        build.setOutputDirectory(base.resolve("target/classes").toString());
        project.setBuild(build);
        project.setOriginalModel(project.getModel());
        projects.add(project);
        return project;
    }

    /** Goes on in another project of the build. */
    void in(MavenProject project) throws Exception {
        session.setProjects(projects);
        session.setCurrentProject(project);
        PlexusContainer container = getContainer(context);
        container.addComponent(project, MavenProject.class, "default");
    }

    MavenProject project() {
        return session.getCurrentProject();
    }

    MavenSession session() {
        return session;
    }

    PluginDescriptor plugin() {
        return plugin;
    }

    /** A file of the current project. */
    Path path(String relative) {
        return project().getBasedir().toPath().resolve(relative);
    }

    Path migration(String file) {
        return path(MIGRATIONS).resolve(file);
    }

    /** What the annotation processor would have written for these classes. */
    void classes(Model model) throws IOException {
        Path file = path("target/classes/META-INF/concertina/schema.json");
        Files.createDirectories(file.getParent());
        Files.writeString(file, ModelWriter.write(model));
    }

    /** Makes the tests' PostgreSQL binaries known to the session's local repository. */
    void binaries(int major) throws IOException {
        Release release = Release.of(major);
        Path jar = TestServers.jar(release, Platform.current()).toAbsolutePath();
        Path folder = root.resolve("repository")
                .resolve(Platform.GROUP_ID.replace('.', '/'))
                .resolve(Platform.current().artifactId())
                .resolve(release.version());
        Files.createDirectories(folder);
        Files.createSymbolicLink(folder.resolve(jar.getFileName()), jar);
    }

    /** Where the plugin gets PostgreSQL from in this session. */
    MavenBinaries repository() throws Exception {
        return new MavenBinaries(new Artifacts(
                getContainer(context).lookup(RepositorySystem.class), session.getRepositorySession(), project()));
    }

    /** Runs a goal with {@code -D} properties: {@code "db.name=x"}. */
    Outcome run(String goal, String... properties) throws Exception {
        return runConfigured(goal, "", properties);
    }

    /** Runs a goal with the shared test server of a major version for its throw-away databases. */
    Outcome runOn(EmbeddedDatabase database, String goal, String... properties) throws Exception {
        List<String> all = new ArrayList<>(List.of(properties));
        all.add("db.rehearsal.url=" + database.url());
        all.add("db.rehearsal.user=" + EmbeddedServer.USER);
        all.add("db.rehearsal.password=" + database.server().password());
        return run(goal, all.toArray(String[]::new));
    }

    /** Runs a goal on a database that matters. */
    Outcome runAt(EmbeddedDatabase database, String goal, String... properties) throws Exception {
        List<String> all = new ArrayList<>(List.of(properties));
        all.add("db.url=" + database.url());
        all.add("db.user=" + EmbeddedServer.USER);
        all.add("db.password=" + database.server().password());
        return run(goal, all.toArray(String[]::new));
    }

    /** Runs a goal with configuration as in a POM: {@code <name>x</name>}. */
    Outcome runConfigured(String goal, String configuration, String... properties) throws Exception {
        session.getUserProperties().clear();
        for (String property : properties) {
            String[] parts = property.split("=", 2);
            session.getUserProperties().setProperty(parts[0], parts[1]);
        }
        MojoDescriptor descriptor = plugin.getMojo(goal);
        execution.setMojoDescriptor(descriptor);
        Xpp3Dom dom =
                Xpp3DomBuilder.build(new java.io.StringReader("<configuration>" + configuration + "</configuration>"));
        Mojo mojo = lookupMojo(context, mojoCoordinates(goal, plugin), dom, plugin, root.resolve("pom.xml"));
        log.clear();
        Map<String, String> before = files();
        PrintStream original = System.out;
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
        Exception failure = null;
        try {
            mojo.execute();
        } catch (org.apache.maven.plugin.AbstractMojoExecutionException e) {
            failure = e;
        } finally {
            System.setOut(original);
        }
        return new Outcome(
                log.lines(), printed.toString(StandardCharsets.UTF_8), failure, Changed.between(before, files()));
    }

    /** All files of the build but those of the repository, by path. */
    private Map<String, String> files() throws IOException {
        Map<String, String> files = new TreeMap<>();
        try (Stream<Path> paths = Files.walk(root)) {
            for (Path path : paths.filter(p -> Files.isRegularFile(p, LinkOption.NOFOLLOW_LINKS))
                    .toList()) {
                String name = root.relativize(path).toString().replace(File.separatorChar, '/');
                if (!name.startsWith("repository/")) {
                    files.put(name, Files.readString(path, StandardCharsets.ISO_8859_1));
                }
            }
        }
        return files;
    }
}
