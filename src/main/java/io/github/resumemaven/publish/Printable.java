package io.github.resumemaven.publish;

import java.util.Collection;
import java.util.regex.Pattern;

/** Text of others, fit for a terminal: a name or a server's line may hold codes that move the cursor or forge a line. */
public final class Printable {

    private static final Pattern CONTROL = Pattern.compile("\\p{Cc}|\\p{Cf}|\\p{Cs}|\\p{Zl}|\\p{Zp}");
    private static final int LISTED = 20;

    private Printable() {}

    /** One line. */
    public static String line(String text) {
        return CONTROL.matcher(text.replace('\t', ' ')).replaceAll("?");
    }

    /** One indented line for each path, and the number of those that were left out. */
    static String list(Collection<String> paths) {
        StringBuilder text = new StringBuilder();
        paths.stream()
                .limit(LISTED)
                .forEach(path -> text.append("  ").append(line(path)).append('\n'));
        if (paths.size() > LISTED) {
            text.append("  and ").append(paths.size() - LISTED).append(" more\n");
        }
        return text.toString();
    }
}
