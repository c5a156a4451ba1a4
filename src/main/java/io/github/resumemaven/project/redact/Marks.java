package io.github.resumemaven.project.redact;

import io.github.resumemaven.lint.DidYouMean;
import io.github.resumemaven.model.SourceText;
import io.github.resumemaven.model.Span;
import io.github.resumemaven.project.UserFault;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The passages between {@code <!-- private -->} and {@code <!-- /private -->}. They are found in the bare text, so that no
 * peculiarity of Markdown can hide a mark; a mark without its counterpart, or one that is nearly right, is a fault.
 */
final class Marks {
    private static final Pattern COMMENT = Pattern.compile("<!--+([^<>]{0,60}?)--+>");
    private static final Pattern OPEN = Pattern.compile("(?i)\\s*private\\s*");
    private static final Pattern CLOSE = Pattern.compile("(?i)\\s*/\\s*private\\s*");
    private static final Pattern AROUND =
            Pattern.compile("(?i)\\b(end|begin|start|stop|close|open|on|off)\\b|[^\\p{L}\\s]+");

    private Marks() {}

    /** @return the passages, with their marks, in source order */
    static List<Span> passages(SourceText source) {
        List<Span> passages = new ArrayList<>();
        Span open = null;
        Matcher comment = COMMENT.matcher(source.text());
        while (comment.find()) {
            Span mark = new Span(comment.start(), comment.end());
            if (OPEN.matcher(comment.group(1)).matches()) {
                if (open != null) {
                    throw unclosed(source, open, " It is opened again in line " + line(source, mark) + ".");
                }
                open = mark;
            } else if (CLOSE.matcher(comment.group(1)).matches()) {
                if (open == null) {
                    throw PrivateNames.fault(
                            source,
                            mark,
                            "<!-- /private --> ends what nothing begins. Write <!-- private --> where the private passage"
                                    + " starts, or remove the mark.");
                }
                passages.add(open.cover(mark));
                open = null;
            } else if (isMeant(comment.group(1))) {
                throw PrivateNames.fault(
                        source,
                        mark,
                        comment.group() + " is no mark that is known, and what it stands at would be published. Write"
                                + " <!-- private --> before and <!-- /private --> behind a private passage.");
            }
        }
        if (open != null) {
            throw unclosed(source, open, "");
        }
        return passages;
    }

    /** The word alone, perhaps mistyped or with one that begins or ends something; a sentence is a comment like any other. */
    private static boolean isMeant(String comment) {
        String word = AROUND.matcher(comment).replaceAll(" ").strip();
        return !word.isEmpty() && DidYouMean.nearest(word, List.of("private")).isPresent();
    }

    private static UserFault unclosed(SourceText source, Span open, String more) {
        return PrivateNames.fault(
                source, open, "the private passage is never closed. Write <!-- /private --> where it ends." + more);
    }

    private static int line(SourceText source, Span mark) {
        return source.position(mark.start()).line();
    }
}
