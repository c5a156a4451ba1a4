package io.github.resumemaven.project;

import io.github.resumemaven.lexicon.Lexicon;
import io.github.resumemaven.lint.Configuration;
import io.github.resumemaven.lint.Context;
import io.github.resumemaven.lint.Finding;
import io.github.resumemaven.lint.Linter;
import io.github.resumemaven.lint.Printed;
import io.github.resumemaven.model.Resume;
import io.github.resumemaven.render.Rendering;
import java.time.LocalDate;
import java.util.List;
import java.util.OptionalInt;

/** Runs the rules that look at what was rendered. */
final class OutputRules {
    private final Lexicon lexicon;
    private final Configuration rules;
    private final LocalDate today;
    private final OptionalInt mostPages;

    /** @param mostPages how many pages a PDF may have; empty: any number */
    OutputRules(Lexicon lexicon, Configuration rules, LocalDate today, OptionalInt mostPages) {
        this.lexicon = lexicon;
        this.rules = rules;
        this.today = today;
        this.mostPages = mostPages;
    }

    /** What they find; nothing where no PDF was rendered. */
    List<Finding> check(Resume resume, Rendering rendering) {
        return rendering
                .pdf()
                .map(pdf -> new Printed(pdf.pages(), pdf.byPlace(), mostPages))
                // Loads all rules: only where there is something to look at.
                .map(pdf -> Linter.ofOutputs(rules)
                        .lint(Context.of(resume, lexicon, today).withPrinted(pdf)))
                .orElse(List.of());
    }
}
