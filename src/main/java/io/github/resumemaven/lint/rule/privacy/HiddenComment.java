package io.github.resumemaven.lint.rule.privacy;

import io.github.resumemaven.lexicon.Fold;
import io.github.resumemaven.lint.Context;
import io.github.resumemaven.lint.Edit;
import io.github.resumemaven.lint.Fix;
import io.github.resumemaven.lint.Report;
import io.github.resumemaven.lint.Rule;
import io.github.resumemaven.lint.Walk;
import io.github.resumemaven.model.Block;
import io.github.resumemaven.model.Inline;
import io.github.resumemaven.model.Span;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The page is made without comments; the file that is published with it, or kept in a public repository, is not. */
public final class HiddenComment extends Rule {
    private static final Pattern COMMENT = Pattern.compile("<!--(.*?)-->", Pattern.DOTALL);
    private static final Pattern CONTACT =
            Pattern.compile("[\\w.+-]{1,64}@[\\w-]{1,63}\\.[\\w.-]{2,}|(?<!\\d)\\+?\\d(?:[ -]?\\d){8,14}(?!\\d)");

    public HiddenComment() {
        super("privacy/hidden-comment", INFO, Fixing.UNSAFE, "a comment says what is not meant for everybody");
    }

    @Override
    public void check(Context context, Report report) {
        if (!context.source().text().contains("<!--")) {
            return;
        }
        List<String> words = context.lexicon().languages().stream()
                .flatMap(language -> language.list("salary").stream())
                .map(Fold::fold)
                .toList();
        Stream<Span> blocks = Walk.blocks(context.document())
                .filter(Block.HtmlBlock.class::isInstance)
                .map(Block::span);
        Stream<Span> inlines = Walk.inlines(context.document())
                .filter(Inline.Html.class::isInstance)
                .map(Inline::span);
        Stream.concat(blocks, inlines).forEach(place -> {
            Matcher comment = COMMENT.matcher(context.source().text()).region(place.start(), place.end());
            while (comment.find()) {
                check(comment, words, report);
            }
        });
    }

    private static void check(Matcher comment, List<String> words, Report report) {
        String folded = Fold.fold(comment.group(1));
        if (words.stream().anyMatch(folded::contains) || CONTACT.matcher(folded).find()) {
            Span span = new Span(comment.start(), comment.end());
            report.at(span, "the comment holds something private, and everybody who has the file can read it")
                    .help("keep it outside of the file")
                    .fix(Fix.unsafe("remove the comment", new Edit(span, "")));
        }
    }
}
