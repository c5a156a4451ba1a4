package io.github.resumemaven.lint.rule.structure;

import io.github.resumemaven.lint.Anchor;
import io.github.resumemaven.lint.Context;
import io.github.resumemaven.lint.Labels;
import io.github.resumemaven.lint.Option;
import io.github.resumemaven.lint.Report;
import io.github.resumemaven.lint.Rule;
import io.github.resumemaven.lint.Severity;
import io.github.resumemaven.model.Resume;
import io.github.resumemaven.model.SectionKind;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

public final class RequiredSection extends Rule {
    /** What tells as much: a student has projects for jobs, a scholar publications. */
    private static final Map<String, List<SectionKind>> INSTEAD = Map.of(
            "work",
            List.of(SectionKind.PROJECTS, SectionKind.OPEN_SOURCE, SectionKind.PUBLICATIONS, SectionKind.VOLUNTEER));

    /** A 職務経歴書 has no studies: they stand in the 履歴書 that goes with it. */
    private static final Map<String, List<String>> NOT_CUSTOMARY = Map.of("ja", List.of("education"));

    private static final List<String> USUAL = List.of("work", "education", "skills");

    /** Nurses, teachers and scholars tell their skills with their jobs. */
    private static final Set<String> OPTIONAL = Set.of("skills");

    public RequiredSection() {
        super(
                "structure/required-section",
                WARNING,
                Fixing.NONE,
                "a section that readers look for is missing",
                Option.list(
                        "sections", String.join("|", USUAL), "the kinds of sections, by their names in JSON Resume"));
    }

    @Override
    public void check(Context context, Report report) {
        List<String> elsewhere =
                NOT_CUSTOMARY.getOrDefault(context.resume().language().getLanguage(), List.of());
        List<String> missing = context.list("sections").stream()
                .filter(kind -> !elsewhere.contains(kind) && !has(context, kind))
                .toList();
        if (!missing.isEmpty()) {
            Report.Draft draft = report.at(
                            Anchor.of(context.resume()), "there is no section on " + String.join(" or ", missing))
                    .help("add it, or set the sections that you want: "
                            + "resume.rules=structure/required-section(sections=work|skills)");
            if (OPTIONAL.containsAll(missing) && context.list("sections").equals(USUAL)) {
                draft.atMost(Severity.INFO);
            }
        }
    }

    private static boolean has(Context context, String name) {
        Resume resume = context.resume();
        return Stream.concat(kinds(name), INSTEAD.getOrDefault(name, List.of()).stream())
                .anyMatch(kind -> resume.sections(kind).findAny().isPresent()
                        || !resume.entries(kind).isEmpty()
                        || !Labels.facts(context, "section." + kind.key()).isEmpty());
    }

    private static Stream<SectionKind> kinds(String name) {
        return Stream.of(SectionKind.values()).filter(kind -> kind.key().equals(name));
    }
}
