package dev.concertina.processor;

import java.util.List;
import javax.tools.JavaFileObject;

/** Classes as a page shows them: without package and imports. */
record Snippet(String text) {
    private static final String HEADER = "package shop; import dev.concertina.annotation.*; import java.math.*;"
            + " import java.net.*; import java.time.*; import java.util.*;\n";

    JavaFileObject source() {
        return Javac.source("shop.Shop", HEADER + text);
    }

    /** What the compiler says, with lines as the page counts them. */
    static List<String> messages(Compiled compiled) {
        return compiled.messages().stream().map(Snippet::lineOfPage).toList();
    }

    private static String lineOfPage(String message) {
        int colon = message.indexOf(':');
        String line = message.substring(0, Math.max(0, colon));
        return line.matches("\\d+") ? (Integer.parseInt(line) - 1) + message.substring(colon) : message;
    }
}
