package io.github.resumemaven.lint.rule.privacy;

import io.github.resumemaven.lexicon.Fold;
import io.github.resumemaven.lint.Context;
import io.github.resumemaven.lint.Report;
import io.github.resumemaven.lint.Rule;
import io.github.resumemaven.model.Value;
import java.util.Optional;

public final class HomeAddress extends Rule {
    public HomeAddress() {
        super("privacy/home-address", WARNING, Fixing.NONE, "the street and number of the home are given");
    }

    @Override
    public void check(Context context, Report report) {
        Optional<Value<String>> location = context.resume().basics().location();
        location.filter(place -> isStreet(Fold.fold(place.get()), context) && !context.isPrivate(place.span()))
                .ifPresent(place -> report.at(place.span(), "the street and number of the home are given")
                        .help("give the city only"));
    }

    private static boolean isStreet(String place, Context context) {
        return place.chars().anyMatch(Character::isDigit)
                && context.lexicon().languages().stream()
                        .map(words -> words.list("street"))
                        .anyMatch(words -> words.stream().map(Fold::fold).anyMatch(word -> names(place, word)));
    }

    /** {@code Musterstraße} ends in its word, {@code via Roma} begins with it, {@code 36号} has it behind the number. */
    private static boolean names(String place, String word) {
        for (int at = place.indexOf(word); at >= 0; at = place.indexOf(word, at + 1)) {
            char before = at == 0 ? ' ' : place.charAt(at - 1);
            int end = at + word.length();
            boolean ends = end == place.length() || !Fold.spaced(place.charAt(end));
            boolean fits = Fold.unspaced(word)
                    ? Character.isDigit(before)
                    : ends && (!Character.isLetter(before) || word.length() >= 4);
            if (fits) {
                return true;
            }
        }
        return false;
    }
}
