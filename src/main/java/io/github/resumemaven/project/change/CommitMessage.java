package io.github.resumemaven.project.change;

import java.util.List;
import java.util.stream.Collectors;

/** Lines put into the form of a commit message: a subject of at most 72 characters, and all of it in the body. */
final class CommitMessage {
    static final int SUBJECT = 72;
    private static final int LISTED = 50;

    private CommitMessage() {}

    /**
     * @param what is published
     * @param changes at least one
     */
    static String of(String what, List<String> changes) {
        String whole = what + ": " + String.join("; ", changes);
        if (length(whole) <= SUBJECT && changes.size() <= 2) {
            return whole;
        }
        String body = changes.stream().limit(LISTED).map(line -> "- " + line).collect(Collectors.joining("\n"));
        String more = changes.size() > LISTED ? "\n- and " + (changes.size() - LISTED) + " more" : "";
        return subject(what, changes) + "\n\n" + body + more;
    }

    /** As many changes as there is room for. */
    private static String subject(String what, List<String> changes) {
        for (int told = changes.size(); told > 0; told--) {
            int rest = changes.size() - told;
            String text = what + ": " + String.join("; ", changes.subList(0, told))
                    + (rest == 0 ? "" : "; and " + rest + " more");
            if (length(text) <= SUBJECT) {
                return text;
            }
        }
        String rest = changes.size() == 1 ? "" : "; and " + (changes.size() - 1) + " more";
        return Quote.shorten(what + ": " + changes.get(0), SUBJECT - rest.length()) + rest;
    }

    private static int length(String text) {
        return text.codePointCount(0, text.length());
    }
}
