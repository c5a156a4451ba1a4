package io.github.resumemaven.lint.rule.contact;

import io.github.resumemaven.link.address.MailLink;
import io.github.resumemaven.lint.Addresses;
import io.github.resumemaven.lint.Context;
import io.github.resumemaven.lint.Report;
import io.github.resumemaven.lint.Rule;
import io.github.resumemaven.lint.Severity;
import java.util.Set;

public final class EmailMissing extends Rule {
    /** A 職務経歴書 often has none: it stands in the 履歴書 that goes with it. */
    private static final Set<String> ELSEWHERE = Set.of("ja");

    public EmailMissing() {
        super("contact/email-missing", ERROR, Fixing.NONE, "no e-mail address is given");
    }

    @Override
    public void check(Context context, Report report) {
        if (context.requiredContacts().contains("email")
                && context.resume().basics().emails().isEmpty()
                && !isLinked(context)) {
            Report.Draft draft = report.at(ContactBlock.span(context), "no e-mail address is given")
                    .help("add one to the contact block, or take email out of resume.requiredContacts");
            if (ELSEWHERE.contains(context.resume().language().getLanguage())) {
                draft.atMost(Severity.INFO);
            }
        }
    }

    /** Behind a picture, for example, where there is no text to read it from. */
    private static boolean isLinked(Context context) {
        return Addresses.links(context.resume()).stream()
                .anyMatch(link -> link.get().regionMatches(true, 0, "mailto:", 0, 7)
                        && MailLink.read(link.get()).problem() == null);
    }
}
