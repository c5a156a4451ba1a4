package io.github.resumemaven.publish;

import java.util.List;
import java.util.regex.Pattern;

/**
 * Which files of the branch stay though the site lacks them. {@code *} and {@code ?} stay within a name, {@code **}
 * crosses folders, a trailing slash means all below. Own code, since the JDK's matcher needs a Path, and a Path cannot
 * hold every name under every locale.
 */
public final class KeepPatterns {

    private final List<Pattern> patterns;

    public KeepPatterns(List<String> globs) {
        patterns = globs.stream()
                .map(String::strip)
                .filter(glob -> !glob.isEmpty())
                .map(KeepPatterns::compile)
                .toList();
    }

    /** @param path relative to the folder published to */
    public boolean keeps(String path) {
        return patterns.stream().anyMatch(p -> p.matcher(path).matches());
    }

    private static Pattern compile(String glob) {
        String text = glob.startsWith("/") ? glob.substring(1) : glob;
        text = text.endsWith("/") ? text + "**" : text;
        StringBuilder regex = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (text.startsWith("**/", i)) {
                regex.append("(?:.*/)?");
                i += 2;
            } else if (text.startsWith("**", i)) {
                regex.append(".*");
                i++;
            } else if (c == '*') {
                regex.append("[^/]*");
            } else if (c == '?') {
                regex.append("[^/]");
            } else {
                regex.append(Pattern.quote(String.valueOf(c)));
            }
        }
        return Pattern.compile(regex.toString(), Pattern.DOTALL);
    }
}
