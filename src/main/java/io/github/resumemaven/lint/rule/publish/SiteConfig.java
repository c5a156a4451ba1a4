package io.github.resumemaven.lint.rule.publish;

import io.github.resumemaven.link.address.Address;
import io.github.resumemaven.lint.Anchor;
import io.github.resumemaven.lint.Context;
import io.github.resumemaven.lint.Report;
import io.github.resumemaven.lint.Rule;
import io.github.resumemaven.lint.Severity;
import io.github.resumemaven.model.Document;
import io.github.resumemaven.model.SectionKind;
import io.github.resumemaven.model.Value;
import java.util.Locale;
import java.util.Optional;

public final class SiteConfig extends Rule {
    public SiteConfig() {
        super("publish/site-config", WARNING, Fixing.NONE, "the page does not fit the address it is published at");
    }

    @Override
    public void check(Context context, Report report) {
        checkDomain(context, report);
        checkDescription(context, report);
    }

    private static void checkDomain(Context context, Report report) {
        Optional<String> domain = context.domain().map(name -> name.strip().toLowerCase(Locale.ROOT));
        if (context.url().isEmpty()) {
            return;
        }
        String url = context.url().get();
        Optional<String> host = Address.parse(url).map(Address::host);
        if (host.isEmpty()) {
            report.at(Anchor.of(context.resume()), "resume.url=" + url + " is no address of a page")
                    .help("write the whole address, such as https://ada.github.io/cv/");
        } else if (domain.isPresent() && !domain.get().equals(host.get())) {
            report.at(
                            Anchor.of(context.resume()),
                            "resume.url leads to " + host.get() + ", resume.deploy.cname says " + domain.get())
                    .help("let both name the same host; links and previews follow resume.url");
        }
    }

    /** What search engines and previews of links show below the title. */
    private static void checkDescription(Context context, Report report) {
        boolean told = context.document().format() != Document.Format.MARKDOWN
                || context.resume().basics().label().isPresent()
                || context.resume().sections(SectionKind.SUMMARY).findAny().isPresent();
        if (!told && context.url().isPresent()) {
            Value<String> name = context.resume().basics().name().orElse(null);
            report.at(
                            name == null ? Anchor.of(context.resume()) : name.span(),
                            "nothing describes the page to search engines and previews of links")
                    .help("write a line under the name that says what you are, or a summary")
                    .atMost(Severity.INFO);
        }
    }
}
