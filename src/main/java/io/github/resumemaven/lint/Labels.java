package io.github.resumemaven.lint;

import io.github.resumemaven.lexicon.Fold;
import io.github.resumemaven.model.Basics.Fact;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Facts of a person by what they are called, in any language. */
public final class Labels {
    private Labels() {}

    /** @param list a key of the lexicon: {@code label.birth}, {@code personal} … */
    public static List<Fact> facts(Context context, String list) {
        Set<String> labels = context.lexicon().languages().stream()
                .flatMap(words -> words.list(list).stream())
                .map(Fold::fold)
                .collect(Collectors.toSet());
        return context.resume().basics().facts().stream()
                .filter(fact -> labels.contains(Fold.fold(fact.label().get().strip())))
                .toList();
    }
}
