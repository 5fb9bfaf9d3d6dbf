package dev.concertina.database.embedded;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A new Java process with the tests' class path. */
public final class ChildProcess {
    private ChildProcess() {}

    /** Not started yet. */
    public static ProcessBuilder java(Class<?> main, String... arguments) {
        return new ProcessBuilder(command(main, arguments));
    }

    static List<String> command(Class<?> main, String... arguments) {
        return command(
                System.getProperty("java.class.path"), System.getProperty("concertina.test.binaries"), main, arguments);
    }

    static List<String> command(String classPath, String binaries, Class<?> main, String... arguments) {
        List<String> command = new ArrayList<>();
        if (System.getProperty("os.name").equals("Linux")) {
            // a build in the background, or under nohup, ignores these signals, and so would its children
            command.addAll(List.of("env", "--default-signal=INT,HUP"));
        }
        command.addAll(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                classPath,
                "-Dconcertina.test.binaries=" + binaries,
                main.getName()));
        command.addAll(List.of(arguments));
        return command;
    }
}
