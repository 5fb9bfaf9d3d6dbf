package dev.concertina.plan;

import dev.concertina.schema.Name;

/** Another version or schema of an extension that is there. */
final class ExtensionChange {
    private ExtensionChange() {}

    /** The refusal of a change that has no way back: few extensions bring a script to an older version of themselves. */
    static RefusedChange refused(Name extension) {
        return new RefusedChange("Extension \"" + extension + "\" gets another version or schema: whether it can go"
                + " there and come back is for its own scripts to say. Write the change by hand (db:new), with ALTER"
                + " EXTENSION … UPDATE TO or SET SCHEMA up and down.");
    }
}
