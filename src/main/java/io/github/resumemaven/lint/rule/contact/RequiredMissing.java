package io.github.resumemaven.lint.rule.contact;

import io.github.resumemaven.lexicon.Fold;
import io.github.resumemaven.lint.Context;
import io.github.resumemaven.lint.DidYouMean;
import io.github.resumemaven.lint.Report;
import io.github.resumemaven.lint.Rule;
import io.github.resumemaven.model.Basics;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Name and e-mail have rules of their own. */
public final class RequiredMissing extends Rule {
    private static final List<String> KNOWN = List.of("name", "email", "phone", "url", "location");

    public RequiredMissing() {
        super(
                "contact/required-missing",
                ERROR,
                Fixing.NONE,
                "a contact that resume.requiredContacts asks for is not given");
    }

    @Override
    public void check(Context context, Report report) {
        Basics basics = context.resume().basics();
        List<String> missing = context.requiredContacts().stream()
                .filter(contact -> !has(basics, contact))
                .toList();
        if (!missing.isEmpty()) {
            String hints = missing.stream()
                    .filter(contact -> !KNOWN.contains(contact))
                    .map(contact -> DidYouMean.hint(contact, KNOWN))
                    .collect(Collectors.joining());
            report.at(ContactBlock.span(context), "required but not given: " + String.join(", ", missing))
                    .help("add it to the contact block, or take it out of resume.requiredContacts" + hints);
        }
    }

    private static boolean has(Basics basics, String contact) {
        return switch (contact) {
            case "name", "email" -> true;
            case "phone" -> !basics.phones().isEmpty();
            case "url" -> !basics.urls().isEmpty();
            case "location" -> basics.location().isPresent();
            default -> networks(basics).anyMatch(Fold.fold(contact)::equals);
        };
    }

    private static Stream<String> networks(Basics basics) {
        return Stream.concat(
                        basics.profiles().stream()
                                .map(profile -> profile.network().get()),
                        basics.facts().stream().map(fact -> fact.label().get()))
                .map(Fold::fold);
    }
}
