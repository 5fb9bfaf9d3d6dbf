package dev.concertina.maven;

import com.google.gson.GsonBuilder;
import java.util.List;
import java.util.Objects;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.descriptor.PluginDescriptor;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.project.MavenProject;
import org.codehaus.plexus.component.configurator.expression.ExpressionEvaluationException;
import org.jspecify.annotations.Nullable;

/** Lists every parameter of the goals with its value and where that came from; secrets are masked. */
@Mojo(name = "config", threadSafe = true)
public final class ConfigMojo extends DbMojo {
    @Parameter(defaultValue = "${plugin}", readonly = true)
    private @Nullable PluginDescriptor plugin;

    @Parameter(defaultValue = "${session}", readonly = true)
    private @Nullable MavenSession session;

    @Parameter(defaultValue = "${project}", readonly = true)
    private @Nullable MavenProject project;

    @Parameter(defaultValue = "${mojoExecution}", readonly = true)
    private @Nullable MojoExecution execution;

    @Override
    void run() throws MojoExecutionException {
        List<Setting> settings = settingsFound();
        if (json()) {
            getLog().info(new GsonBuilder().disableHtmlEscaping().create().toJson(settings));
            return;
        }
        int names = settings.stream().mapToInt(s -> s.property().length()).max().orElse(1);
        int values = settings.stream().mapToInt(s -> s.value().length()).max().orElse(1);
        String line = "%-" + names + "s  %-" + Math.max(values, 1) + "s  %s";
        settings.forEach(s -> getLog().info(String.format(line, s.property(), s.value(), s.origin())));
    }

    private List<Setting> settingsFound() throws MojoExecutionException {
        try {
            return new SettingsFinder(
                            Objects.requireNonNull(plugin),
                            Objects.requireNonNull(session),
                            Objects.requireNonNull(project),
                            Objects.requireNonNull(execution))
                    .all();
        } catch (ExpressionEvaluationException e) {
            throw new MojoExecutionException("A default could not be evaluated: " + e.getMessage(), e);
        }
    }
}
