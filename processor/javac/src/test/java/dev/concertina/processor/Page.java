package dev.concertina.processor;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A page of the documentation, whose examples are compiled. */
record Page(Path path, String text) {
    static final Path DOCS = Path.of("../../docs");

    /** Whether this run shall write what examples give into the pages: {@code -Dconcertina.docs=write}. */
    static final boolean WRITE = "write".equals(System.getProperty("concertina.docs"));

    private static final Pattern BLOCK = Pattern.compile("(?ms)^```(\\S+)(?: ([^\\n]+))?\\n(.*?)^```$");

    /**
     * What stands between fences.
     *
     * @param labels what follows the language: a role, file names, options of the compiler
     */
    record Block(String language, List<String> labels, String text, int start, int end) {
        boolean is(String language, String label) {
            return this.language.equals(language) && labels.contains(label);
        }

        String[] options() {
            return labels.stream().filter(l -> l.startsWith("-A")).toArray(String[]::new);
        }
    }

    static Page read(Path path) {
        try {
            return new Page(path, Files.readString(path));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<Path> in(String folder) {
        try (Stream<Path> files = Files.list(DOCS.resolve(folder))) {
            return files.sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    List<Block> blocks() {
        List<Block> blocks = new ArrayList<>();
        Matcher matcher = BLOCK.matcher(text);
        while (matcher.find()) {
            blocks.add(new Block(
                    matcher.group(1),
                    Optional.ofNullable(matcher.group(2))
                            .map(l -> List.of(l.split(" ")))
                            .orElse(List.of()),
                    matcher.group(3),
                    matcher.start(3),
                    matcher.end(3)));
        }
        return blocks;
    }

    Optional<Block> block(String language, String label) {
        return blocks().stream().filter(b -> b.is(language, label)).findFirst();
    }

    /** This page with another text in a block. */
    Page with(Block block, String replacement) {
        return new Page(path, text.substring(0, block.start()) + replacement + text.substring(block.end()));
    }

    void write() {
        try {
            Files.writeString(path, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
