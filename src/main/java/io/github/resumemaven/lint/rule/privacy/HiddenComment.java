package io.github.resumemaven.lint.rule.privacy;

import io.github.resumemaven.lexicon.Fold;
import io.github.resumemaven.lint.Comments;
import io.github.resumemaven.lint.Context;
import io.github.resumemaven.lint.Edit;
import io.github.resumemaven.lint.Fix;
import io.github.resumemaven.lint.Report;
import io.github.resumemaven.lint.Rule;
import io.github.resumemaven.model.Span;
import java.util.List;
import java.util.regex.Pattern;

/** The page is made without comments; the file that is published with it, or kept in a public repository, is not. */
public final class HiddenComment extends Rule {
    private static final Pattern CONTACT =
            Pattern.compile("[\\w.+-]{1,64}@[\\w-]{1,63}\\.[\\w.-]{2,}|(?<!\\d)\\+?\\d(?:[ -]?\\d){8,14}(?!\\d)");

    public HiddenComment() {
        super("privacy/hidden-comment", INFO, Fixing.UNSAFE, "a comment says what is not meant for everybody");
    }

    @Override
    public void check(Context context, Report report) {
        List<String> words = context.lexicon().languages().stream()
                .flatMap(language -> language.list("salary").stream())
                .map(Fold::fold)
                .toList();
        for (Span comment : Comments.in(context.document())) {
            String folded = Fold.fold(context.source().text(comment));
            if (words.stream().anyMatch(folded::contains)
                    || CONTACT.matcher(folded).find()) {
                report.at(comment, "the comment holds something private, and everybody who has the file can read it")
                        .help("keep it outside of the file")
                        .fix(Fix.unsafe("remove the comment", new Edit(comment, "")));
            }
        }
    }
}
