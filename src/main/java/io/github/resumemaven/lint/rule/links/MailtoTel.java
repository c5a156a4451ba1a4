package io.github.resumemaven.lint.rule.links;

import io.github.resumemaven.link.address.MailLink;
import io.github.resumemaven.link.address.TelLink;
import io.github.resumemaven.lint.Addresses;
import io.github.resumemaven.lint.Context;
import io.github.resumemaven.lint.Edit;
import io.github.resumemaven.lint.Fix;
import io.github.resumemaven.lint.Phones;
import io.github.resumemaven.lint.Regions;
import io.github.resumemaven.lint.Report;
import io.github.resumemaven.lint.Rule;
import io.github.resumemaven.lint.Severity;
import io.github.resumemaven.model.Value;
import java.util.Optional;
import java.util.regex.Pattern;

public final class MailtoTel extends Rule {
    /** RFC 3966 §3: a global number, with the separators that may stand in it, and parameters. */
    private static final class Global {
        private static final Pattern NUMBER = Pattern.compile("\\+[0-9().-]*[0-9][0-9().-]*(?:;.*)?");
    }

    public MailtoTel() {
        super("links/mailto-tel", ERROR, Fixing.SAFE, "a link for mail or phone does not work everywhere");
    }

    @Override
    public void check(Context context, Report report) {
        for (Value<String> link : Addresses.links(context.resume())) {
            if (link.get().regionMatches(true, 0, "mailto:", 0, 7)) {
                String problem = MailLink.read(link.get()).problem();
                if (problem != null) {
                    report.at(link.span(), "the address " + problem).help("write it like mailto:ada@lovelace.dev");
                }
            } else if (link.get().regionMatches(true, 0, "tel:", 0, 4)) {
                phone(link, context, report);
            }
        }
    }

    private static void phone(Value<String> link, Context context, Report report) {
        String number = link.get().substring(4).strip();
        if (Phones.isMasked(number)) {
            return;
        }
        Optional<String> region = Regions.of(context);
        TelLink read = TelLink.read(link.get(), region.orElse(null));
        if (read.problem() != null) {
            report.at(link.span(), "the address " + read.problem()).help("write it like tel:+442079460018");
        } else if (!number.startsWith("+") && !number.startsWith("%2B")) {
            Report.Draft draft = report.at(
                            link.span(), "the number has no country code, so it cannot be called from abroad")
                    .atMost(Severity.WARNING)
                    .help(
                            read.global() == null
                                    ? "write it with its country code: tel:+…"
                                    : "write tel:" + read.global());
            fix(link, read, false, context, draft);
        } else if (!Global.NUMBER.matcher(number).matches()) {
            Report.Draft draft = report.at(link.span(), "the number has characters that some phones do not dial")
                    .atMost(Severity.WARNING)
                    .help("write tel:" + read.global());
            fix(link, read, true, context, draft);
        }
    }

    private static void fix(Value<String> link, TelLink read, boolean safe, Context context, Report.Draft draft) {
        if (read.global() != null && context.source().text(link.span()).equals(link.get())) {
            Edit edit = new Edit(link.span(), "tel:" + read.global());
            String title = "write tel:" + read.global();
            draft.fix(safe ? Fix.safe(title, edit) : Fix.unsafe(title, edit));
        }
    }
}
