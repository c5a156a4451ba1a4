package io.github.resumemaven.lint.rule.ats;

import io.github.resumemaven.lexicon.Fold;
import io.github.resumemaven.lexicon.WordSet;
import io.github.resumemaven.lexicon.Words;
import io.github.resumemaven.lint.Context;
import io.github.resumemaven.lint.Report;
import io.github.resumemaven.lint.Rule;
import io.github.resumemaven.model.Document;
import io.github.resumemaven.model.Section;
import io.github.resumemaven.model.SectionKind;
import io.github.resumemaven.model.Value;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

public final class NonstandardHeading extends Rule {
    public NonstandardHeading() {
        super("ats/nonstandard-heading", INFO, Fixing.NONE, "a section has a title that software does not know");
    }

    @Override
    public void check(Context context, Report report) {
        if (context.document().format() != Document.Format.MARKDOWN) {
            return;
        }
        List<Section> titled = context.resume().sections().stream()
                .filter(section -> section.title().isPresent())
                .toList();
        if (titled.stream().noneMatch(section -> section.kind() == SectionKind.OTHER)) {
            return;
        }
        // Deeper ones are about something within a section.
        Set<Integer> levels = titled.stream()
                .filter(section -> section.kind() != SectionKind.OTHER)
                .map(Section::level)
                .collect(Collectors.toSet());
        WordSet known = known(context);
        Words words = context.lexicon().of(context.resume().language());
        for (Section section : titled) {
            Value<String> title = section.title().get();
            if (section.kind() == SectionKind.OTHER
                    && levels.contains(section.level())
                    && !isName(title, context)
                    && !known.in(Fold.fold(title.get()))) {
                report.at(title.span(), "software does not know what \"" + title.get() + "\" is about")
                        .help("use a title that is usual, if one fits: "
                                + words.sections(SectionKind.SKILLS).get(0) + ", "
                                + words.sections(SectionKind.PROJECTS).get(0) + " …");
            }
        }
    }

    private static WordSet known(Context context) {
        return WordSet.of(
                context.lexicon().languages(),
                Arrays.stream(SectionKind.values())
                        .map(kind -> "section." + kind.key())
                        .toArray(String[]::new));
    }

    private static boolean isName(Value<String> title, Context context) {
        return context.resume()
                .basics()
                .name()
                .filter(name -> name.span().overlaps(title.span()))
                .isPresent();
    }
}
