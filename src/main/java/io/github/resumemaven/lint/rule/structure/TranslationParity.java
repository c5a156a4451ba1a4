package io.github.resumemaven.lint.rule.structure;

import io.github.resumemaven.lint.Addresses;
import io.github.resumemaven.lint.Anchor;
import io.github.resumemaven.lint.Context;
import io.github.resumemaven.lint.Report;
import io.github.resumemaven.lint.Rule;
import io.github.resumemaven.lint.Severity;
import io.github.resumemaven.model.Basics;
import io.github.resumemaven.model.Basics.Profile;
import io.github.resumemaven.model.Entry;
import io.github.resumemaven.model.Resume;
import io.github.resumemaven.model.SectionKind;
import io.github.resumemaven.model.Span;
import io.github.resumemaven.model.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** Each file is told what it lacks; what both have, with other dates, is told in the translation only. */
public final class TranslationParity extends Rule {
    public TranslationParity() {
        super(
                "structure/translation-parity",
                WARNING,
                Fixing.NONE,
                "a translation says less than the other, or other dates");
    }

    @Override
    public boolean applies(Context context) {
        return !context.twins().isEmpty();
    }

    @Override
    public void check(Context context, Report report) {
        for (Resume twin : context.twins()) {
            // resume.en.md beside resume.md; between two translations the original decides.
            boolean translation =
                    nameOf(context.resume()).length() > nameOf(twin).length();
            boolean original = context.twins().stream()
                    .allMatch(other ->
                            nameOf(context.resume()).length() < nameOf(other).length());
            if (translation || original) {
                entries(SectionKind.WORK, "job", translation, twin, context, report);
                entries(SectionKind.EDUCATION, "study", translation, twin, context, report);
                outside(twin, context, report);
            }
        }
    }

    private static String nameOf(Resume resume) {
        return resume.source().name();
    }

    private static void entries(
            SectionKind kind, String what, boolean translation, Resume twin, Context context, Report report) {
        Pairs pairs = Pairs.of(context.resume().entries(kind), twin.entries(kind));
        if (translation) {
            pairs.matched().forEach((here, there) -> dates(what, here, there, twin, report));
        }
        if (pairs.missing().isEmpty()) {
            return;
        }
        Span place = context.resume()
                .sections(kind)
                .flatMap(section -> section.title().stream())
                .findFirst()
                .map(Value::span)
                .orElseGet(() -> Anchor.of(context.resume()));
        String missing = pairs.missing().stream().map(TranslationParity::title).collect(Collectors.joining("; "));
        boolean one = pairs.missing().size() == 1;
        report.at(
                        place,
                        nameOf(twin) + (one ? " has a " + what + " that is" : " has " + many(what) + " that are")
                                + " missing here: " + missing)
                .help("add it here, or take it out there");
    }

    private static String many(String what) {
        return what.equals("study") ? "studies" : what + "s";
    }

    private static void dates(String what, Entry here, Entry there, Resume twin, Report report) {
        Timing own = Timing.of(here);
        Timing other = Timing.of(there);
        if (!own.contradicts(other)) {
            return;
        }
        Span place = here.period()
                .map(period -> period.span())
                .orElse(Span.at(here.span().start()));
        report.at(place, nameOf(twin) + " dates this " + what + " otherwise: " + other)
                .help("write the same dates in both files");
    }

    private static String title(Entry entry) {
        String timing = Timing.of(entry).toString();
        String name = entry.name().or(entry::position).map(Value::get).orElse("");
        return name.isEmpty() ? timing : timing.isEmpty() ? name : name + ", " + timing;
    }

    /** One finding for all: they have one place. What only some readers use is no fault on its own. */
    private static void outside(Resume twin, Context context, Report report) {
        Basics here = context.resume().basics();
        Basics there = twin.basics();
        List<String> contacts = new ArrayList<>();
        if (here.emails().isEmpty()) {
            there.emails().stream().findFirst().ifPresent(email -> contacts.add(email.get()));
        }
        if (here.phones().isEmpty()) {
            there.phones().stream().findFirst().ifPresent(phone -> contacts.add(phone.get()));
        }
        List<String> missing = new ArrayList<>(contacts);
        missing.addAll(less(networks(twin), networks(context.resume())));
        List<String> links = less(addresses(twin), addresses(context.resume()));
        if (!links.isEmpty()) {
            missing.add(links.get(0) + (links.size() > 1 ? " and " + (links.size() - 1) + " more links" : ""));
        }
        if (!missing.isEmpty()) {
            Report.Draft draft = report.at(
                            Anchor.of(context.resume()),
                            nameOf(twin) + " gives what is missing here: " + String.join(", ", missing))
                    .help("add what these readers can use, or take it out there");
            if (contacts.isEmpty()) {
                draft.atMost(Severity.INFO);
            }
        }
    }

    private static List<String> less(Set<String> all, Set<String> known) {
        return all.stream().filter(text -> !known.contains(text)).sorted().toList();
    }

    private static Set<String> networks(Resume resume) {
        return resume.basics().profiles().stream()
                .map(Profile::network)
                .map(Value::get)
                .collect(Collectors.toSet());
    }

    private static Set<String> addresses(Resume resume) {
        return Addresses.all(resume).stream()
                .map(Value::get)
                .filter(address -> address.startsWith("http"))
                .map(address -> address.toLowerCase(Locale.ROOT).replaceFirst("/$", ""))
                .collect(Collectors.toSet());
    }
}
