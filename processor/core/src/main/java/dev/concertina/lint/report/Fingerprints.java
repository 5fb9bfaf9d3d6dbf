package dev.concertina.lint.report;

import dev.concertina.lint.Finding;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;

/**
 * Names findings so that they are recognised when lines move: by the rule, the script and the object. The second of the same
 * name gets a number. One instance names the findings of one report, in order.
 */
public final class Fingerprints {
    private final Map<String, Integer> seen = new HashMap<>();

    /** Forty hexadecimal digits. */
    public String of(Finding finding) {
        String name = finding.rule() + "\n" + finding.file() + "\n" + finding.object();
        int count = seen.merge(name, 1, Integer::sum);
        try {
            byte[] hash = MessageDigest.getInstance("SHA-1")
                    .digest((count == 1 ? name : name + "\n" + count).getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-1.", e);
        }
    }
}
