package io.github.resumemaven.lint.rule.contact;

import io.github.resumemaven.lexicon.Fold;
import io.github.resumemaven.link.address.Address;
import io.github.resumemaven.lint.Context;
import io.github.resumemaven.lint.Report;
import io.github.resumemaven.lint.Rule;
import io.github.resumemaven.model.Entry;
import io.github.resumemaven.model.Field;
import io.github.resumemaven.model.Period;
import io.github.resumemaven.model.Value;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

public final class WorkEmail extends Rule {
    /** Scholars are written to at their university, and keep that address. */
    private static final Pattern ACADEMIC = Pattern.compile(".*(?:\\.edu(?:\\.[a-z]{2})?|\\.ac\\.[a-z]{2})");

    public WorkEmail() {
        super("contact/work-email", INFO, Fixing.NONE, "the e-mail address belongs to the present employer");
    }

    @Override
    public void check(Context context, Report report) {
        List<Entry> present = context.resume().work().stream()
                .filter(entry -> entry.period().filter(Period::ongoing).isPresent() && !isOwn(entry, context))
                .toList();
        for (Value<String> email : context.resume().basics().emails()) {
            String domain =
                    email.get().substring(email.get().lastIndexOf('@') + 1).toLowerCase(Locale.ROOT);
            if (!ACADEMIC.matcher(domain).matches()
                    && present.stream().anyMatch(entry -> domains(entry).anyMatch(host -> isSame(domain, host)))) {
                report.at(email.span(), "the address ends with the present job").help("give an address of your own");
            }
        }
    }

    /** The hosts that the line of an employer links to. */
    private static Stream<String> domains(Entry entry) {
        return entry.all(Field.Name.URL)
                .flatMap(url -> Address.parse(url.get()).stream())
                .map(Address::host)
                .map(host -> host.startsWith("www.") ? host.substring(4) : host);
    }

    private static boolean isSame(String domain, String host) {
        return host.contains(".")
                && (domain.equals(host) || domain.endsWith("." + host) || host.endsWith("." + domain));
    }

    private static boolean isOwn(Entry entry, Context context) {
        String position = entry.position().map(Value::get).map(Fold::fold).orElse("");
        return context.lexicon().languages().stream()
                .flatMap(words -> words.list("owner").stream())
                .anyMatch(word -> position.contains(Fold.fold(word)));
    }
}
