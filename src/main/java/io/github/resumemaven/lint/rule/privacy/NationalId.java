package io.github.resumemaven.lint.rule.privacy;

import io.github.resumemaven.lint.Context;
import io.github.resumemaven.lint.Report;
import io.github.resumemaven.lint.Rule;
import io.github.resumemaven.model.Span;
import java.util.regex.Matcher;

public final class NationalId extends Rule {
    public NationalId() {
        super("privacy/national-id", ERROR, Fixing.NONE, "the number of an identity card is in the file");
    }

    @Override
    public void check(Context context, Report report) {
        String text = context.source().text();
        for (NationalIds kind : NationalIds.values()) {
            Matcher number = kind.form().matcher(text);
            while (number.find()) {
                if (kind.isRight(number.group())) {
                    report.at(new Span(number.start(), number.end()), "this is the number of " + kind.meaning())
                            .help(
                                    "remove it, and take the file out of public history: it cannot be changed like a password");
                }
            }
        }
    }
}
