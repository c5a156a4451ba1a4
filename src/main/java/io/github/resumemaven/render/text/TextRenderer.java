package io.github.resumemaven.render.text;

import io.github.resumemaven.lexicon.Lexicon;
import io.github.resumemaven.model.Basics;
import io.github.resumemaven.model.Entry;
import io.github.resumemaven.model.Prose;
import io.github.resumemaven.model.Resume;
import io.github.resumemaven.model.Section;
import io.github.resumemaven.render.Addresses;
import io.github.resumemaven.render.Dates;
import io.github.resumemaven.render.RenderOptions;
import io.github.resumemaven.render.plain.Contact;
import io.github.resumemaven.render.plain.HeaderTitles;
import java.util.List;

/** Writes plain text of 80 cells a line, to paste into a form or to read in a terminal. */
public final class TextRenderer {
    private final Lexicon lexicon;

    public TextRenderer(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    public String render(Resume resume, RenderOptions options) {
        Page page = new Page();
        Dates dates = new Dates(lexicon.of(options.language().orElse(resume.language())));
        TextBlocks blocks = new TextBlocks(page);
        TextEntries entries = new TextEntries(page, blocks, resume.source(), dates);
        person(page, resume);
        resume.sections().stream()
                .filter(section -> !HeaderTitles.isTold(section))
                .forEach(section -> section(page, blocks, entries, section));
        return page.toString();
    }

    private static void section(Page page, TextBlocks blocks, TextEntries entries, Section section) {
        page.gap();
        section.title().ifPresent(title -> page.underline(title.get(), "-"));
        for (int i = 0; i < section.parts().size(); i++) {
            if (section.parts().get(i) instanceof Entry entry) {
                entries.add(entry, i > 0);
            } else if (section.parts().get(i) instanceof Prose prose) {
                if (i > 0 && section.parts().get(i - 1) instanceof Entry) {
                    page.gap();
                }
                blocks.add(List.of(prose.block()), "");
            }
        }
    }

    private static void person(Page page, Resume resume) {
        Basics basics = resume.basics();
        basics.name().ifPresent(name -> page.underline(name.get(), "="));
        basics.label().ifPresent(label -> page.add("", label.get()));
        for (Contact.Fact fact : Contact.of(basics)) {
            String label = fact.label().isEmpty() ? "" : fact.label() + ": ";
            page.add("", label + fact.text() + behind(fact));
        }
    }

    /** The address of a name that does not say it. */
    private static String behind(Contact.Fact fact) {
        return fact.kind().equals("profile")
                ? fact.href()
                        .filter(address -> !Addresses.shown(address).equals(fact.text()))
                        .map(address -> " (" + address + ")")
                        .orElse("")
                : "";
    }
}
