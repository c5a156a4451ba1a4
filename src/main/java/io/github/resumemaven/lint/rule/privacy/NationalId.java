package io.github.resumemaven.lint.rule.privacy;

import io.github.resumemaven.lint.Context;
import io.github.resumemaven.lint.Report;
import io.github.resumemaven.lint.Rule;
import io.github.resumemaven.model.Span;
import java.util.regex.Matcher;

public final class NationalId extends Rule {
    /** No kind has fewer. */
    private static final int FEWEST_DIGITS = 8;

    public NationalId() {
        super("privacy/national-id", ERROR, Fixing.NONE, "the number of an identity card is in the file");
    }

    @Override
    public void check(Context context, Report report) {
        String text = context.source().text();
        int start = 0;
        int digits = 0;
        for (int i = 0; i <= text.length(); i++) {
            char c = i < text.length() ? text.charAt(i) : '\n';
            if (c >= '0' && c <= '9') {
                digits++;
            } else if (c != ' ' && c != '.' && c != '-') {
                if (digits >= FEWEST_DIGITS) {
                    // A letter may stand in front of the digits or behind them.
                    check(text, Math.max(0, start - 1), Math.min(text.length(), i + 1), report);
                }
                start = i + 1;
                digits = 0;
            }
        }
    }

    private static void check(String text, int from, int to, Report report) {
        for (NationalIds kind : NationalIds.values()) {
            Matcher number = kind.form().matcher(text).region(from, to).useTransparentBounds(true);
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
