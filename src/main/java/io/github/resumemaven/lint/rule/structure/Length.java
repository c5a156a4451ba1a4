package io.github.resumemaven.lint.rule.structure;

import io.github.resumemaven.lexicon.Fold;
import io.github.resumemaven.lint.Anchor;
import io.github.resumemaven.lint.Context;
import io.github.resumemaven.lint.Option;
import io.github.resumemaven.lint.Report;
import io.github.resumemaven.lint.Rule;
import io.github.resumemaven.model.Block;
import io.github.resumemaven.model.Document;
import io.github.resumemaven.model.Inline;
import io.github.resumemaven.model.Walk;

public final class Length extends Rule {
    /** About as many Chinese characters say what ten words of English say. */
    private static final int CHARACTERS_PER_TEN_WORDS = 17;

    public Length() {
        super(
                "structure/length",
                INFO,
                Fixing.NONE,
                "the résumé is much longer or shorter than readers expect",
                Option.number("least", 80, "in words; 17 Chinese or Japanese characters count as ten"),
                Option.number("most", 1500, "in words, about three pages"));
    }

    @Override
    public void check(Context context, Report report) {
        boolean isData = context.document().format() != Document.Format.MARKDOWN
                || context.resume().sections().stream()
                        .allMatch(section -> section.span().end() <= bodyStart(context.document()));
        if (isData) {
            return;
        }
        long words = words(context.document());
        if (words > context.number("most")) {
            report.at(Anchor.of(context.resume()), "the résumé has about " + words + " words: few read that many")
                    .help("leave out or shorten what is old, or set structure/length(most=…)");
        } else if (words < context.number("least")) {
            report.at(Anchor.of(context.resume()), "the résumé has about " + words + " words, which say little")
                    .help("tell what you did, with what, and what came of it");
        }
    }

    private static int bodyStart(Document document) {
        return document.blocks().isEmpty()
                ? document.source().text().length()
                : document.blocks().get(0).span().start();
    }

    private static long words(Document document) {
        Counter counter = new Counter();
        Walk.inlines(document).forEach(inline -> {
            if (inline instanceof Inline.Text text) {
                counter.add(text.text());
            } else if (inline instanceof Inline.Code code) {
                counter.add(code.text());
            }
        });
        Walk.blocks(document).forEach(block -> {
            if (block instanceof Block.CodeBlock code) {
                counter.add(code.text());
            }
        });
        return counter.words + counter.characters * 10 / CHARACTERS_PER_TEN_WORDS;
    }

    /** Counts in one pass, since this is done to every character of the file. */
    private static final class Counter {
        private long words;
        private long characters;

        void add(String text) {
            boolean inWord = false;
            for (int i = 0; i < text.length(); i++) {
                char c = text.charAt(i);
                boolean part = c < 0x80
                        ? c >= '0' && c <= '9' || c >= 'A' && c <= 'Z' || c >= 'a' && c <= 'z'
                        : Character.isLetterOrDigit(c);
                boolean spaced = part && (c < 0x80 || Fold.spaced(c));
                if (part && !spaced) {
                    characters++;
                } else if (spaced && !inWord) {
                    words++;
                }
                inWord = spaced;
            }
        }
    }
}
