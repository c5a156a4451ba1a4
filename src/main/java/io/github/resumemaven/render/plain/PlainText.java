package io.github.resumemaven.render.plain;

import io.github.resumemaven.model.Inline;
import io.github.resumemaven.render.Addresses;
import io.github.resumemaven.render.Inside;
import io.github.resumemaven.render.ScriptTags;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A line of text without its markup. An address behind a link follows in brackets, {@code text (https://…)}, unless the
 * text says it already.
 */
public final class PlainText {
    private static final Pattern BREAK = Pattern.compile("(?i)<br\\b.*");
    private final StringBuilder out = new StringBuilder();
    private final ScriptTags tags = new ScriptTags();
    private boolean softBreak;
    /** Whether an image stands in front of what comes next: what it shows is no part of the word beside it. */
    private boolean behindImage;

    private PlainText() {}

    /** White space folded; a new line only where the author asked for one. */
    public static String of(List<Inline> content) {
        PlainText text = new PlainText();
        text.append(content);
        return String.join(
                        "\n",
                        text.out
                                .toString()
                                .lines()
                                .map(Spacing::fold)
                                .map(Spacing::strip)
                                .filter(line -> !line.isEmpty())
                                .toList())
                .strip();
    }

    private void append(List<Inline> content) {
        for (Inline inline : content) {
            if (inline instanceof Inline.Html html) {
                tags.see(html.html());
                if (BREAK.matcher(html.html()).matches()) {
                    out.append('\n');
                }
            } else if (!tags.inside()) {
                append(inline);
            }
        }
    }

    private void append(Inline inline) {
        if (inline instanceof Inline.Text text) {
            word(text.text());
        } else if (inline instanceof Inline.Code code) {
            word(code.text());
        } else if (inline instanceof Inline.Emphasis emphasis) {
            append(emphasis.content());
        } else if (inline instanceof Inline.Strong strong) {
            append(strong.content());
        } else if (inline instanceof Inline.Strikethrough struck) {
            append(struck.content());
        } else if (inline instanceof Inline.Link link) {
            int start = out.length();
            append(link.content());
            address(link.target(), link.title(), start);
        } else if (inline instanceof Inline.Image image) {
            behindImage = true;
            int start = out.length();
            word(image.alt());
            // The name of a file beside the résumé says nothing to who has but the text.
            boolean said = !image.alt().isBlank()
                    && Addresses.remoteImage(image.target()).isEmpty();
            address(said ? "" : image.target(), image.title(), start);
            behindImage = true;
        } else if (inline instanceof Inline.LineBreak lineBreak) {
            if (lineBreak.hard()) {
                out.append('\n');
            } else {
                softBreak = true;
            }
        }
    }

    private void word(String text) {
        if (text.isEmpty()) {
            return;
        }
        if (softBreak && out.length() > 0 && !Spacing.joins(out.codePointBefore(out.length()), text.codePointAt(0))) {
            out.append(' ');
        }
        if (behindImage
                && out.length() > 0
                && isWord(out.codePointBefore(out.length()))
                && isWord(text.codePointAt(0))) {
            out.append(' ');
        }
        softBreak = false;
        behindImage = false;
        // A new line is the author's only as a LineBreak.
        out.append(text.replaceAll("\\R", " "));
    }

    /** Whether a character can begin or end a word; a bracket closes what an image is called. */
    private static boolean isWord(int c) {
        return Character.isLetterOrDigit(c) || c == ')';
    }

    private void address(String target, String title, int start) {
        String text = Spacing.strip(out.substring(start));
        List<String> behind = new ArrayList<>();
        shownAddress(target).filter(address -> !Inside.says(text, address)).ifPresent(behind::add);
        if (!title.isBlank() && !title.equals(text)) {
            behind.add(title);
        }
        if (behind.isEmpty()) {
            return;
        }
        String said = String.join(", ", behind);
        if (text.isEmpty()) {
            word(said);
        } else {
            out.append(" (").append(said).append(')');
        }
    }

    /** What a reader can use of an address: a mail address or number without its scheme; nothing of code or of a part of the page. */
    private static Optional<String> shownAddress(String target) {
        if (target.isBlank() || Addresses.isCode(target) || Addresses.isOwnPart(target)) {
            return Optional.empty();
        }
        return Optional.of(Addresses.link(target)
                .map(address -> address.replaceFirst("(?i)^(mailto|tel):", ""))
                .orElse(target.strip()));
    }
}
