package io.github.resumemaven.render.text;

import io.github.resumemaven.lexicon.Lexicon;
import io.github.resumemaven.model.Basics;
import io.github.resumemaven.model.Entry;
import io.github.resumemaven.model.Prose;
import io.github.resumemaven.model.Resume;
import io.github.resumemaven.model.Section;
import io.github.resumemaven.model.Value;
import io.github.resumemaven.render.Dates;
import io.github.resumemaven.render.RenderOptions;
import java.util.ArrayList;
import java.util.Comparator;
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
        person(page, resume.basics());
        for (Section section : resume.sections()) {
            section(page, blocks, entries, section);
        }
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

    private record Line(int place, String text) {}

    private static void person(Page page, Basics basics) {
        basics.name().ifPresent(name -> page.underline(name.get(), "="));
        basics.label().ifPresent(label -> page.add("", label.get()));
        List<Line> lines = new ArrayList<>();
        basics.emails().forEach(value -> lines.add(line(value)));
        basics.phones().forEach(value -> lines.add(line(value)));
        basics.urls().forEach(value -> lines.add(line(value)));
        basics.location().ifPresent(value -> lines.add(line(value)));
        basics.profiles().forEach(profile -> lines.add(profile(profile)));
        basics.image().ifPresent(value -> lines.add(line(value)));
        basics.facts()
                .forEach(fact -> lines.add(new Line(
                        fact.value().span().start(),
                        fact.label().get() + ": " + fact.value().get())));
        lines.sort(Comparator.comparingInt(Line::place));
        lines.forEach(line -> page.add("", line.text()));
    }

    private static Line line(Value<String> value) {
        return new Line(value.span().start(), value.get());
    }

    private static Line profile(Basics.Profile profile) {
        String name = profile.username().map(Value::get).orElse("");
        String url = profile.url().map(Value::get).orElse("");
        String text = name.isEmpty() ? url : url.isEmpty() ? name : name + " (" + url + ")";
        Value<String> first = profile.username().or(profile::url).orElse(profile.network());
        return new Line(first.span().start(), profile.network().get() + ": " + text);
    }
}
