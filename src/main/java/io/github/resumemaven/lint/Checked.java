package io.github.resumemaven.lint;

import io.github.resumemaven.lint.rule.publish.Draft;
import io.github.resumemaven.model.Resume;
import io.github.resumemaven.model.SourceText;
import io.github.resumemaven.model.Value;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What came of checking one résumé, and what reports tell of it beside that. The résumé itself is not kept: it takes some twenty times
 * as much memory as its text, and a folder may hold ten thousand.
 *
 * @param language of the résumé
 * @param stays for a timeline, in source order
 * @param draft what the file says of not being ready, as {@link Draft#mark} finds it, whether that rule runs or not
 * @param findings sorted by place
 * @param suppressed what was found too, and is not wanted; sorted by place
 * @param rules those that ran, sorted by id
 */
public record Checked(
        SourceText source,
        Locale language,
        List<Stay> stays,
        Optional<Value<String>> draft,
        List<Finding> findings,
        List<Suppressed> suppressed,
        List<Rule> rules) {

    public static Checked of(Resume resume, List<Finding> findings, List<Suppressed> suppressed, List<Rule> rules) {
        return new Checked(
                resume.source(),
                resume.language(),
                Stay.of(resume),
                Draft.mark(resume.document()),
                findings,
                suppressed,
                rules);
    }

    Checked with(List<Finding> wanted, List<Suppressed> unwanted) {
        return new Checked(source, language, stays, draft, wanted, unwanted, rules);
    }
}
