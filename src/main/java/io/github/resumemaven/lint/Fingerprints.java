package io.github.resumemaven.lint;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Names for findings that last while a file is edited around them: made of the rule and the text at fault, not of its
 * line. Where something is missing there is no text, and the message stands for it.
 */
public final class Fingerprints {
    private static final long FNV_OFFSET = 0xcbf29ce484222325L;
    private static final long FNV_PRIME = 0x100000001b3L;

    private Fingerprints() {}

    /** The fingerprint of a finding; of two alike in one file it is the same. 16 hexadecimal digits. */
    public static String of(Finding finding) {
        String text = finding.source().text(finding.span());
        String said = text.isBlank() ? finding.message() : withSingleBlanks(text.strip());
        String hex = Long.toHexString(fnv(finding.rule() + '\0' + said));
        return "0".repeat(16 - hex.length()) + hex;
    }

    private static String withSingleBlanks(String text) {
        StringBuilder out = new StringBuilder(text.length());
        boolean blank = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (!Character.isWhitespace(c)) {
                out.append(c);
                blank = false;
            } else if (!blank) {
                out.append(' ');
                blank = true;
            }
        }
        return out.toString();
    }

    /** As {@link #of(Finding)}, with a count behind it, so that all of one file differ: {@code 0123456789abcdef:2}. */
    public static Map<Finding, String> unique(List<Finding> findings) {
        Map<String, Integer> counts = new HashMap<>();
        Map<Finding, String> names = new LinkedHashMap<>();
        for (Finding finding : findings) {
            String name = of(finding);
            names.put(finding, name + ":" + counts.merge(name, 1, Integer::sum));
        }
        return names;
    }

    /** FNV-1a, 64 bits. A digest of the JDK's would have to start its security providers, and nothing here is secret. */
    private static long fnv(String text) {
        long hash = FNV_OFFSET;
        for (int i = 0; i < text.length(); i++) {
            hash = (hash ^ (text.charAt(i) & 0xff)) * FNV_PRIME;
            hash = (hash ^ (text.charAt(i) >>> 8)) * FNV_PRIME;
        }
        return hash;
    }
}
