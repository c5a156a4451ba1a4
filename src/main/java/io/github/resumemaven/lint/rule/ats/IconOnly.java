package io.github.resumemaven.lint.rule.ats;

import io.github.resumemaven.lint.Context;
import io.github.resumemaven.lint.Report;
import io.github.resumemaven.lint.Rule;
import io.github.resumemaven.model.Block;
import io.github.resumemaven.model.Document;
import io.github.resumemaven.model.Inline;
import io.github.resumemaven.model.Span;
import io.github.resumemaven.model.Walk;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

public final class IconOnly extends Rule {
    /** Loaded when a text has a character that could be part of one. */
    private static final class Ratings {
        /** Three or more in a row, blanks between them allowed. */
        private static final Pattern PATTERN = Pattern.compile(
                "[★☆⭐✩✭✮✯●○◉◯■□▪▫█▓▒░◆◇♥♡❤⚫⚪⬛⬜🟩🟦🟢🔵🌕🌖🌗🌘🌑](?:\\uFE0F?\\s?[★☆⭐✩✭✮✯●○◉◯■□▪▫█▓▒░◆◇♥♡❤⚫⚪⬛⬜🟩🟦🟢🔵🌕🌖🌗🌘🌑]){2,}\\uFE0F?");
    }

    /** Between these are all symbols of ratings but those beyond the basic plane; Chinese punctuation is not. */
    private static final char FIRST_SYMBOL = '\u2500';

    private static final char LAST_SYMBOL = '\u2BFF';

    public IconOnly() {
        super("ats/icon-only", WARNING, Fixing.NONE, "a symbol says what no word says");
    }

    @Override
    public void check(Context context, Report report) {
        if (context.document().format() != Document.Format.MARKDOWN) {
            return;
        }
        Walk.inlines(context.document()).forEach(inline -> {
            if (inline instanceof Inline.Text text
                    && text.text().length() == text.span().length()) {
                checkRating(text, report);
            } else if (inline instanceof Inline.Link link && isSymbol(link.content())) {
                report.at(link.span(), "the link is a symbol, and software reads nothing there")
                        .help("put a word into the link");
            }
        });
        for (Block block : context.document().blocks()) {
            if (block instanceof Block.Heading heading && isSymbol(heading.content())) {
                report.at(heading.span(), "the heading is a symbol, and software reads nothing there")
                        .help("write the title in words");
            }
        }
    }

    private static void checkRating(Inline.Text text, Report report) {
        if (text.text()
                .chars()
                .noneMatch(c -> c >= FIRST_SYMBOL && c <= LAST_SYMBOL || Character.isSurrogate((char) c))) {
            return;
        }
        Matcher rating = Ratings.PATTERN.matcher(text.text());
        boolean ornamented = rating.lookingAt() && !isLevel(rating.group());
        rating.reset();
        while (rating.find()) {
            boolean behindWords =
                    text.text().substring(0, rating.start()).codePoints().anyMatch(Character::isLetterOrDigit);
            int start = text.span().start();
            if (behindWords && !ornamented || isLevel(rating.group())) {
                report.at(
                                new Span(start + rating.start(), start + rating.end()),
                                "the rating in symbols says nothing to software, and little to people")
                        .help("say it in words: fluent, daily for five years, basics");
            }
        }
    }

    /** Full ones and empty ones: a row of equal symbols in front of a title, or alone, is an ornament. */
    private static boolean isLevel(String symbols) {
        return symbols.codePoints()
                        .filter(c -> c != 0xFE0F && !Character.isWhitespace(c))
                        .distinct()
                        .count()
                > 1;
    }

    /** Something is there, and none of it is a word or an image. */
    private static boolean isSymbol(List<Inline> content) {
        List<Inline> inside = Walk.inside(content).toList();
        boolean nothing = inside.stream()
                .noneMatch(inline ->
                        inline instanceof Inline.Text text && !text.text().isBlank());
        boolean words = inside.stream()
                .anyMatch(inline -> inline instanceof Inline.Image
                        || inline instanceof Inline.Code
                        || inline instanceof Inline.Text text
                                && text.text().codePoints().anyMatch(Character::isLetterOrDigit));
        return !nothing && !words;
    }
}
