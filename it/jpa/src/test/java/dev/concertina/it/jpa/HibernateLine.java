package dev.concertina.it.jpa;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.tools.ToolProvider;

/** A Hibernate with its own class path, apart from every other. */
enum HibernateLine {
    SIX("hibernate6"),
    SEVEN("hibernate7");

    private static final Logger QUIET = Logger.getLogger("org.hibernate");

    private final String folder;

    HibernateLine(String folder) {
        this.folder = folder;
    }

    /** The newest; all with {@code -Dconcertina.jpa.lines=all}. */
    static Stream<HibernateLine> chosen() {
        return areAllChosen() ? Stream.of(values()) : Stream.of(SEVEN);
    }

    /** What of many cases this one is asked about: every second, an older line every eighth, unless all are chosen. */
    <T> List<T> part(List<T> all) {
        int part = areAllChosen() ? 1 : this == SEVEN ? 2 : 8;
        return IntStream.range(0, all.size())
                .filter(i -> i % part == 0)
                .mapToObj(all::get)
                .toList();
    }

    private static boolean areAllChosen() {
        return System.getProperty("concertina.jpa.lines", "").equals("all");
    }

    /** The jars that the build copied. */
    List<Path> jars() {
        Path libraries = Path.of(System.getProperty("concertina.test.hibernate", "target"), folder);
        try (Stream<Path> entries = Files.list(libraries)) {
            return entries.sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String classPath() {
        return jars().stream().map(Path::toString).collect(Collectors.joining(File.pathSeparator));
    }

    /** Opens it; compiles what talks to it into an empty folder. */
    Hibernate open(Path folder) throws IOException {
        QUIET.setLevel(Level.SEVERE);
        String sources = "src/test/resources/jpa/";
        int result = ToolProvider.getSystemJavaCompiler()
                .run(
                        null,
                        null,
                        null,
                        "-cp",
                        classPath(),
                        "-proc:none",
                        "-d",
                        folder.toString(),
                        sources + "HibernateRun.java",
                        sources + "SpringNames.java");
        if (result != 0) {
            throw new IllegalStateException("The oracle does not compile for " + this);
        }
        List<URL> urls = new ArrayList<>();
        for (Path jar : jars()) {
            urls.add(url(jar));
        }
        urls.add(url(folder));
        urls.add(org.postgresql.Driver.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation());
        return new Hibernate(new URLClassLoader(urls.toArray(URL[]::new), ClassLoader.getPlatformClassLoader()));
    }

    private static URL url(Path path) throws MalformedURLException {
        return path.toUri().toURL();
    }

    /** An open Hibernate. */
    record Hibernate(URLClassLoader loader) implements AutoCloseable {
        /** Makes the tables of entities, or compares them: {@code create-only} or {@code validate}. */
        void run(String action, String url, Path classes, List<String> names, Map<String, String> more)
                throws IOException, ReflectiveOperationException {
            Map<String, Object> settings = new HashMap<>(more);
            settings.put("hibernate.hbm2ddl.auto", action);
            settings.put("hibernate.hbm2ddl.halt_on_error", "true");
            settings.put("hibernate.hbm2ddl.create_namespaces", "true");
            settings.put("hibernate.connection.url", url);
            settings.put("hibernate.connection.driver_class", "org.postgresql.Driver");
            settings.put("hibernate.connection.pool_size", "1");
            try (URLClassLoader own = new URLClassLoader(new URL[] {url(classes)}, loader)) {
                List<Class<?>> types = new ArrayList<>();
                for (String name : names) {
                    types.add(Class.forName(name, false, own));
                }
                Method run = loader.loadClass("oracle.HibernateRun").getMethod("run", Map.class, List.class);
                try {
                    run.invoke(null, settings, types);
                } catch (InvocationTargetException e) {
                    throw new IllegalStateException(action + " failed: " + causes(e.getTargetException()), e);
                }
            }
        }

        private static String causes(Throwable thrown) {
            return Stream.iterate(thrown, t -> t != null, Throwable::getCause)
                    .map(Throwable::getMessage)
                    .collect(Collectors.joining(" <- "));
        }

        @Override
        public void close() throws IOException {
            loader.close();
        }
    }
}
