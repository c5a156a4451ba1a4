package io.github.resumemaven.lint.rule.contact;

import io.github.resumemaven.link.address.MailLink;
import io.github.resumemaven.lint.Context;
import io.github.resumemaven.lint.Edit;
import io.github.resumemaven.lint.Fix;
import io.github.resumemaven.lint.Report;
import io.github.resumemaven.lint.Rule;
import io.github.resumemaven.lint.Severity;
import io.github.resumemaven.model.Span;
import io.github.resumemaven.model.Value;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

public final class EmailInvalid extends Rule {
    /**
     * {@code name (at) host}, {@code name [at] host}, {@code name at host dot org}, {@code name#host.org (# is @)}: hidden from robots, not
     * broken.
     */
    private static final Pattern HIDDEN =
            Pattern.compile("\\S+\\s*[(\\[{<（【#]\\s*(?:at|AT|@|a|艾特)\\s*[)\\]}>）】#]\\s*\\S.*"
                    + "|[^\\s#]+#[^\\s#]+\\.[A-Za-z]+\\s*[(（]\\s*[^()（）]*#[^()（）]*[@＠][^()（）]*[)）]"
                    + "|\\S+ (?:at|AT) \\S+?(?:(?: dot | DOT |\\.)[a-z0-9-]+)+");

    /** Endings that no domain has and that fingers make of those that many have. */
    private static final Map<String, String> SLIPS = Map.ofEntries(
            Map.entry("cmo", "com"),
            Map.entry("con", "com"),
            Map.entry("comm", "com"),
            Map.entry("cpm", "com"),
            Map.entry("ocm", "com"),
            Map.entry("vom", "com"),
            Map.entry("xom", "com"),
            Map.entry("nett", "net"),
            Map.entry("ogr", "org"));

    private static final Pattern LAST_LABEL = Pattern.compile("(?:[A-Za-z]{2,63}|xn--[A-Za-z0-9-]+|[^\\x00-\\x7F]+)");

    public EmailInvalid() {
        super("contact/email-invalid", ERROR, Fixing.UNSAFE, "an e-mail address cannot be written to");
    }

    @Override
    public void check(Context context, Report report) {
        for (Value<String> email : context.resume().basics().emails()) {
            check(email, context, report);
        }
    }

    private static void check(Value<String> email, Context context, Report report) {
        String text = email.get().strip();
        String written = context.source().text(email.span());
        boolean asWritten = written.equals(text);
        if (HIDDEN.matcher(written).matches()) {
            report.at(email.span(), "the e-mail address is disguised, so that nobody can click or copy it")
                    .help("write it plainly")
                    .atMost(Severity.INFO);
        } else if (text.indexOf('＠') >= 0) {
            Report.Draft draft = report.at(email.span(), "the e-mail address has a full-width ＠")
                    .help("write @");
            if (asWritten) {
                draft.fix(Fix.unsafe("write @", new Edit(email.span(), text.replace('＠', '@'))));
            }
        } else if (MailLink.read("mailto:" + text.replace("%", "%25")).problem() != null) {
            if (!asWritten) {
                // The reader put it together from words: it may never have been meant for an address.
                return;
            }
            report.at(email.span(), "\"" + text + "\" is no e-mail address").help("write it as name@example.org");
        } else {
            checkEnding(email, text, asWritten, report);
        }
    }

    private static void checkEnding(Value<String> email, String text, boolean asWritten, Report report) {
        String ending = text.substring(text.lastIndexOf('.') + 1);
        String meant = SLIPS.get(ending);
        Matcher possible = LAST_LABEL.matcher(ending);
        if (meant == null && possible.matches()) {
            return;
        }
        Span span = asWritten
                ? new Span(email.span().end() - ending.length(), email.span().end())
                : email.span();
        Report.Draft draft = report.at(span, "no domain ends in ." + ending);
        if (meant != null) {
            draft.help("write ." + meant);
            if (asWritten) {
                draft.fix(Fix.unsafe("write ." + meant, new Edit(span, meant)));
            }
        }
    }
}
