package dev.concertina.maven;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.model.Plugin;
import org.apache.maven.model.PluginExecution;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.plugin.PluginParameterExpressionEvaluator;
import org.apache.maven.plugin.descriptor.MojoDescriptor;
import org.apache.maven.plugin.descriptor.PluginDescriptor;
import org.apache.maven.project.MavenProject;
import org.apache.maven.settings.Profile;
import org.codehaus.plexus.component.configurator.expression.ExpressionEvaluationException;
import org.codehaus.plexus.configuration.PlexusConfiguration;
import org.codehaus.plexus.util.xml.Xpp3Dom;

/**
 * Finds the value of every parameter in the order in which Maven looks: the plugin's configuration in the POM, the
 * command line, properties of the POM and of settings.xml, the default.
 *
 * @see <a href="https://maven.apache.org/guides/mini/guide-configuring-plugins.html">Configuring plugins</a>
 */
record SettingsFinder(PluginDescriptor plugin, MavenSession session, MavenProject project, MojoExecution execution) {
    private static final Pattern PROPERTY = Pattern.compile("\\$\\{(db\\.[\\w.]+)}");
    private static final Map<String, String> DERIVED = Map.of("db.embedded.version", "db.postgresVersion");

    /** All parameters that have a property, sorted by it. */
    List<Setting> all() throws ExpressionEvaluationException {
        Map<String, Setting> settings = new TreeMap<>();
        for (MojoDescriptor goal : plugin.getMojos()) {
            for (PlexusConfiguration parameter : goal.getMojoConfiguration().getChildren()) {
                Matcher property = PROPERTY.matcher(parameter.getValue(""));
                if (property.matches()) {
                    settings.putIfAbsent(property.group(1), setting(property.group(1), parameter));
                }
            }
        }
        return settings.values().stream().map(s -> derived(s, settings)).toList();
    }

    /** The value of a parameter that another one gives where it is left out. */
    private static Setting derived(Setting setting, Map<String, Setting> all) {
        Optional<Setting> source =
                Optional.ofNullable(DERIVED.get(setting.property())).map(all::get);
        return setting.value().isEmpty() && source.isPresent()
                ? new Setting(
                        setting.property(),
                        source.get().value(),
                        "as " + source.get().property())
                : setting;
    }

    private Setting setting(String property, PlexusConfiguration parameter) throws ExpressionEvaluationException {
        Optional<Setting> configured = configurations().stream()
                .flatMap(c -> configured(property, parameter.getName(), c).stream())
                .findFirst();
        if (configured.isPresent()) {
            return configured.get();
        }
        for (Map.Entry<String, Properties> source : properties().entrySet()) {
            String value = source.getValue().getProperty(property);
            if (value != null) {
                return new Setting(property, value, source.getKey());
            }
        }
        Object value = new PluginParameterExpressionEvaluator(session, execution)
                .evaluate(parameter.getAttribute("default-value", ""));
        return new Setting(property, value == null ? "" : value.toString(), "default");
    }

    private Optional<Setting> configured(String property, String name, Map.Entry<String, Xpp3Dom> configuration) {
        return Optional.ofNullable(configuration.getValue().getChild(name))
                .map(SettingsFinder::text)
                .map(value -> new Setting(property, value, configuration.getKey()));
    }

    private static String text(Xpp3Dom element) {
        if (element.getChildCount() == 0) {
            return Optional.ofNullable(element.getValue()).orElse("");
        }
        List<String> values = new ArrayList<>();
        for (Xpp3Dom child : element.getChildren()) {
            values.add(Optional.ofNullable(child.getValue()).orElse(""));
        }
        return String.join(",", values);
    }

    private List<Map.Entry<String, Xpp3Dom>> configurations() {
        List<Map.Entry<String, Xpp3Dom>> found = new ArrayList<>();
        Plugin declared = project.getPlugin(plugin.getPluginLookupKey());
        if (declared != null) {
            if (declared.getConfiguration() instanceof Xpp3Dom dom) {
                found.add(Map.entry("pom.xml, configuration of the plugin", dom));
            }
            for (PluginExecution one : declared.getExecutions()) {
                if (one.getConfiguration() instanceof Xpp3Dom dom) {
                    found.add(Map.entry("pom.xml, execution " + one.getId(), dom));
                }
            }
        }
        return found;
    }

    private Map<String, Properties> properties() {
        Map<String, Properties> sources = new LinkedHashMap<>();
        sources.put("command line", session.getUserProperties());
        for (Profile profile : session.getSettings().getProfiles()) {
            boolean active =
                    project.getInjectedProfileIds().values().stream().anyMatch(ids -> ids.contains(profile.getId()));
            if (active) {
                sources.put("settings.xml, profile " + profile.getId(), profile.getProperties());
            }
        }
        sources.put("pom.xml, properties", project.getProperties());
        sources.put("system property or environment", session.getSystemProperties());
        return sources;
    }
}
