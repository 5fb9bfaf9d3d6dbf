package dev.concertina.maven;

import java.util.List;
import java.util.Map;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.codehaus.plexus.component.configurator.expression.ExpressionEvaluationException;

/** Lists every parameter of the goals with its value and where that came from; secrets are masked. */
@Mojo(name = "config", threadSafe = true)
public final class ConfigMojo extends DbMojo {
    /** This goal does nothing. */
    @Parameter(property = "db.config.skip", defaultValue = "false")
    private boolean skipConfig;

    @Override
    boolean skipped() {
        return skipConfig;
    }

    @Override
    void run() throws MojoExecutionException {
        List<Setting> settings = settingsFound();
        console().document(Map.of("settings", settings));
        int names = settings.stream().mapToInt(s -> s.property().length()).max().orElse(1);
        int values = settings.stream().mapToInt(s -> s.value().length()).max().orElse(1);
        String line = "%-" + names + "s  %-" + Math.max(values, 1) + "s  %s";
        settings.forEach(s -> console().line(String.format(line, s.property(), s.value(), s.origin())));
    }

    private List<Setting> settingsFound() throws MojoExecutionException {
        try {
            return new SettingsFinder(
                            execution().getMojoDescriptor().getPluginDescriptor(), session(), project(), execution())
                    .all();
        } catch (ExpressionEvaluationException e) {
            throw new MojoExecutionException("A default could not be evaluated: " + e.getMessage(), e);
        }
    }
}
