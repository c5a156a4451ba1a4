package io.github.resumemaven.lint.rule.structure;

import io.github.resumemaven.lint.Addresses;
import io.github.resumemaven.lint.Anchor;
import io.github.resumemaven.lint.Context;
import io.github.resumemaven.lint.Report;
import io.github.resumemaven.lint.Rule;
import io.github.resumemaven.lint.Severity;
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
import java.util.function.Function;
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
                contacts(twin, context, report);
                links(twin, context, report);
            }
        }
    }

    private static String nameOf(Resume resume) {
        return resume.source().name();
    }

    private static void entries(
            SectionKind kind, String what, boolean translation, Resume twin, Context context, Report report) {
        List<Entry> here = new ArrayList<>(context.resume().entries(kind));
        List<Entry> there = new ArrayList<>(twin.entries(kind));
        Span place = context.resume()
                .sections(kind)
                .flatMap(section -> section.title().stream())
                .findFirst()
                .map(Value::span)
                .orElseGet(() -> Anchor.of(context.resume()));
        if (here.size() == there.size()) {
            for (int i = 0; translation && i < here.size(); i++) {
                dates(what, here.get(i), there.get(i), twin, report);
            }
            return;
        }
        for (Entry entry : here) {
            Timing timing = Timing.of(entry);
            there.stream()
                    .filter(other -> Timing.of(other).equals(timing))
                    .findFirst()
                    .ifPresent(there::remove);
        }
        // With other dates an entry of here may be one of those left there: no more are missing than the count tells.
        int missing = twin.entries(kind).size() - here.size();
        there.stream().limit(Math.max(0, missing)).forEach(entry -> report.at(
                        place, nameOf(twin) + " has a " + what + " that is missing here: " + title(entry))
                .help("add it here, or take it out there"));
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

    private static void contacts(Resume twin, Context context, Report report) {
        Span place = Anchor.of(context.resume());
        lacks(context, twin, "an e-mail address", resume -> resume.basics().emails(), place, report);
        lacks(context, twin, "a phone number", resume -> resume.basics().phones(), place, report);
        Set<String> here = networks(context.resume());
        List<String> missing = networks(twin).stream()
                .filter(network -> !here.contains(network))
                .sorted()
                .toList();
        if (!missing.isEmpty()) {
            report.at(place, nameOf(twin) + " also gives " + String.join(", ", missing))
                    .help("give it here too, if these readers use it")
                    .atMost(Severity.INFO);
        }
    }

    private static void lacks(
            Context context,
            Resume twin,
            String what,
            Function<Resume, List<Value<String>>> part,
            Span place,
            Report report) {
        List<Value<String>> there = part.apply(twin);
        if (part.apply(context.resume()).isEmpty() && !there.isEmpty()) {
            report.at(
                            place,
                            nameOf(twin) + " gives " + what + " that is missing here: "
                                    + there.get(0).get())
                    .help("add it here, or take it out there");
        }
    }

    private static Set<String> networks(Resume resume) {
        return resume.basics().profiles().stream()
                .map(Profile::network)
                .map(Value::get)
                .collect(Collectors.toSet());
    }

    /** Readers of another language may be led to other pages. */
    private static void links(Resume twin, Context context, Report report) {
        Set<String> here = addresses(context.resume());
        List<String> missing = addresses(twin).stream()
                .filter(address -> !here.contains(address))
                .sorted()
                .toList();
        if (!missing.isEmpty()) {
            report.at(
                            Anchor.of(context.resume()),
                            nameOf(twin) + " has " + missing.size() + (missing.size() == 1 ? " link" : " links")
                                    + " that this file lacks: " + missing.get(0) + (missing.size() > 1 ? ", …" : ""))
                    .help("add what these readers can use")
                    .atMost(Severity.INFO);
        }
    }

    private static Set<String> addresses(Resume resume) {
        return Addresses.all(resume).stream()
                .map(Value::get)
                .filter(address -> address.startsWith("http"))
                .map(address -> address.toLowerCase(Locale.ROOT).replaceFirst("/$", ""))
                .collect(Collectors.toSet());
    }
}
