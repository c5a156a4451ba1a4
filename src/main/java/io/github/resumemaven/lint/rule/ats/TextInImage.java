package io.github.resumemaven.lint.rule.ats;

import io.github.resumemaven.lint.Context;
import io.github.resumemaven.lint.Report;
import io.github.resumemaven.lint.Rule;
import io.github.resumemaven.lint.Severity;
import io.github.resumemaven.model.Document;
import io.github.resumemaven.model.Inline;
import io.github.resumemaven.model.Section;
import io.github.resumemaven.model.SectionKind;
import io.github.resumemaven.model.Span;
import io.github.resumemaven.model.Walk;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

public final class TextInImage extends Rule {
    /** The sections that software looks for: nothing in them makes an application fail. */
    private static final Set<SectionKind> SOUGHT =
            EnumSet.of(SectionKind.WORK, SectionKind.EDUCATION, SectionKind.SKILLS);

    /** Sections that may show something. */
    private static final Set<SectionKind> MAY_SHOW =
            EnumSet.of(SectionKind.BASICS, SectionKind.OTHER, SectionKind.INTERESTS);

    public TextInImage() {
        super("ats/text-in-image", ERROR, Fixing.NONE, "a section says what it says in an image only");
    }

    @Override
    public void check(Context context, Report report) {
        if (context.document().format() != Document.Format.MARKDOWN
                || Walk.inlines(context.document()).noneMatch(Inline.Image.class::isInstance)) {
            return;
        }
        List<Inline> inlines = Walk.inlines(context.document()).toList();
        for (Section section : context.resume().sections()) {
            if (section.title().isPresent() && !MAY_SHOW.contains(section.kind())) {
                Span content = new Span(
                        section.title().get().span().end(), section.span().end());
                List<Inline> inside = inlines.stream()
                        .filter(inline -> content.contains(inline.span()))
                        .toList();
                if (inside.stream().noneMatch(TextInImage::isText)) {
                    inside.stream()
                            .filter(Inline.Image.class::isInstance)
                            .findFirst()
                            .ifPresent(image -> {
                                Report.Draft draft = report.at(
                                                image.span(),
                                                "the section \""
                                                        + section.title().get().get()
                                                        + "\" is an image, and software cannot read it")
                                        .help("write what the image says as text too");
                                if (!SOUGHT.contains(section.kind())) {
                                    draft.atMost(Severity.WARNING);
                                }
                            });
                }
            }
        }
    }

    /** The description of an image from elsewhere is text: every output has it in place of the image. */
    private static boolean isText(Inline inline) {
        if (inline instanceof Inline.Text text) {
            return hasWords(text.text());
        }
        if (inline instanceof Inline.Code code) {
            return hasWords(code.text());
        }
        return inline instanceof Inline.Image image && image.target().startsWith("http") && hasWords(image.alt());
    }

    private static boolean hasWords(String text) {
        return text.codePoints().anyMatch(Character::isLetterOrDigit);
    }
}
