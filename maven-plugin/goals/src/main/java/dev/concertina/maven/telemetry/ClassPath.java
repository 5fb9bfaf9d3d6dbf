package dev.concertina.maven.telemetry;

/** The classes that a plugin can see. */
record ClassPath(ClassLoader loader) {
    static ClassPath of(Class<?> own) {
        return new ClassPath(own.getClassLoader());
    }

    /** Whether a class is there; it is not initialised. */
    boolean holds(String name) {
        try {
            Class.forName(name, false, loader);
            return true;
        } catch (ClassNotFoundException e) {
            return false;
        }
    }
}
