package io.github.resumemaven.lint.rule.privacy;

import io.github.resumemaven.lint.Context;
import io.github.resumemaven.lint.Labels;
import io.github.resumemaven.lint.Report;
import io.github.resumemaven.lint.Rule;
import io.github.resumemaven.lint.Severity;
import io.github.resumemaven.model.Basics.Fact;
import java.util.Set;

public final class BirthDate extends Rule {
    /** Where a résumé without it would be unusual. */
    private static final Set<String> CUSTOMARY = Set.of("de", "ja", "ko");

    /** Where many give it, and as many leave it out. */
    private static final Set<String> COMMON = Set.of("ru", "zh");

    public BirthDate() {
        super("privacy/birth-date", WARNING, Fixing.NONE, "a date of birth or an age is given");
    }

    @Override
    public void check(Context context, Report report) {
        String language = context.resume().language().getLanguage();
        if (CUSTOMARY.contains(language)) {
            return;
        }
        for (Fact fact : Labels.facts(context, "label.birth")) {
            boolean told = fact.value().get().chars().anyMatch(Character::isDigit);
            if (told && !context.isPrivate(fact.value().span())) {
                report.at(fact.value().span(), "the date of birth or the age is given")
                        .help("leave it out: it invites discrimination, and helps those who steal identities")
                        .atMost(COMMON.contains(language) ? Severity.INFO : Severity.WARNING);
            }
        }
    }
}
