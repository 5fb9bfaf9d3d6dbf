package dev.concertina.maven;

/** What the model of the classes comes from. */
enum ModelOrigin {
    /** The annotation processor wrote it when the sources were compiled. */
    PROCESSOR,
    /** It is read of compiled classes now. */
    CLASSES
}
