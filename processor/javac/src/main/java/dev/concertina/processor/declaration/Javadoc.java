package dev.concertina.processor.declaration;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Javadoc as the plain text of a comment in a database. */
final class Javadoc {
    private static final Pattern BLOCK_TAG = Pattern.compile("(?m)^\\s*@");
    private static final Pattern PARAMETER = Pattern.compile("(?ms)^\\s*@param\\s+(\\w+)\\s+(.*?)(?=^\\s*@|\\z)");
    private static final Pattern INLINE_TAG = Pattern.compile("\\{@(\\w+)\\s+([^{}]*)}");
    private static final Pattern MARKUP = Pattern.compile("</?[a-zA-Z][^>]*>");
    private static final Pattern SPACE = Pattern.compile("\\s+");

    private Javadoc() {}

    /** What stands before the first block tag. */
    static String description(String comment) {
        Matcher tag = BLOCK_TAG.matcher(comment);
        return plain(tag.find() ? comment.substring(0, tag.start()) : comment);
    }

    /** The descriptions of parameters, which of a record are its components. */
    static Map<String, String> parameters(String comment) {
        Map<String, String> parameters = new HashMap<>();
        Matcher parameter = PARAMETER.matcher(comment);
        while (parameter.find()) {
            parameters.put(parameter.group(1), plain(parameter.group(2)));
        }
        return parameters;
    }

    private static String plain(String text) {
        String untagged = INLINE_TAG
                .matcher(text)
                .replaceAll(tag -> Matcher.quoteReplacement(
                        inline(tag.group(1), tag.group(2).strip())));
        String unmarked = MARKUP.matcher(untagged).replaceAll(" ");
        return SPACE.matcher(unmarked)
                .replaceAll(" ")
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&quot;", "\"")
                .replace("&nbsp;", " ")
                .replace("&amp;", "&")
                .strip();
    }

    /** The label of a link if it has one, else what it names. */
    private static String inline(String tag, String content) {
        int space = content.indexOf(' ');
        boolean labelled = tag.startsWith("link") && space > 0;
        String shown = labelled ? content.substring(space + 1) : content;
        return tag.startsWith("link") && !labelled ? shown.replace('#', '.') : shown;
    }
}
