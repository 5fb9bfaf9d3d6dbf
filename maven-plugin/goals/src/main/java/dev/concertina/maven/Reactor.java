package dev.concertina.maven;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.model.Plugin;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.plugin.PluginParameterExpressionEvaluator;
import org.apache.maven.plugin.descriptor.PluginDescriptor;
import org.apache.maven.project.MavenProject;
import org.codehaus.plexus.component.configurator.expression.ExpressionEvaluationException;
import org.codehaus.plexus.util.xml.Xpp3Dom;

/** The projects of this build, and where the migrations of each lie. */
record Reactor(MavenSession session, MojoExecution execution) {
    /** Where migrations lie unless a project says otherwise. */
    static final String DIRECTORY = "${project.basedir}/src/main/resources/db/migration";

    boolean hasSeveral() {
        return session.getProjects().size() > 1;
    }

    /** The folders of migrations that exist, by their project's artifact id, in the order of the build. */
    Map<String, Path> folders() throws IOException {
        Map<String, Path> folders = new LinkedHashMap<>();
        for (MavenProject project : session.getProjects()) {
            Path folder = folder(project);
            if (Files.isDirectory(folder)) {
                folders.put(project.getArtifactId(), folder);
            }
        }
        return folders;
    }

    /**
     * Refuses what concerns one folder where the build has several, or none.
     *
     * @return whether this project is the one
     */
    boolean isOwner(MavenProject project, String what) throws IOException {
        if (!hasSeveral()) {
            return true;
        }
        Map<String, Path> folders = folders();
        if (folders.size() != 1) {
            String modules = folders.isEmpty() ? "no module" : "the modules " + String.join(", ", folders.keySet());
            throw new IllegalArgumentException(
                    "This build has " + session.getProjects().size() + " projects, and " + modules
                            + " of it " + (folders.isEmpty() ? "has" : "have") + " migrations, so it is not clear "
                            + what + "; nothing was written. Name the module: -pl <module>.");
        }
        return folders.containsKey(project.getArtifactId());
    }

    private Path folder(MavenProject project) throws IOException {
        MavenSession view = session.clone();
        view.setCurrentProject(project);
        PluginParameterExpressionEvaluator evaluator = new PluginParameterExpressionEvaluator(view, execution);
        try {
            Object value = configured(project).isPresent()
                    ? configured(project).get()
                    : Optional.ofNullable(evaluator.evaluate("${db.directory}"))
                            .orElse(evaluator.evaluate(DIRECTORY, String.class));
            File folder = new File(value.toString());
            return folder.isAbsolute()
                    ? folder.toPath()
                    : project.getBasedir().toPath().resolve(folder.toPath());
        } catch (ExpressionEvaluationException e) {
            throw new IOException(
                    "the folder of migrations of \"" + project.getArtifactId() + "\" is unclear: " + e.getMessage(), e);
        }
    }

    private Optional<String> configured(MavenProject project) {
        PluginDescriptor own = execution.getMojoDescriptor().getPluginDescriptor();
        return Optional.ofNullable(project.getPlugin(own.getPluginLookupKey()))
                .map(Plugin::getConfiguration)
                .filter(Xpp3Dom.class::isInstance)
                .map(c -> ((Xpp3Dom) c).getChild("directory"))
                .map(Xpp3Dom::getValue);
    }
}
