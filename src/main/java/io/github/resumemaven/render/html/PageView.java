package io.github.resumemaven.render.html;

import io.github.resumemaven.lexicon.Words;
import io.github.resumemaven.model.Basics;
import io.github.resumemaven.model.HeadingIds;
import io.github.resumemaven.model.Prose;
import io.github.resumemaven.model.Resume;
import io.github.resumemaven.model.Section;
import io.github.resumemaven.model.SectionKind;
import io.github.resumemaven.model.Value;
import io.github.resumemaven.render.Addresses;
import io.github.resumemaven.render.Dates;
import io.github.resumemaven.render.RenderOptions;
import io.github.resumemaven.render.plain.HeaderTitles;
import io.github.resumemaven.render.plain.PlainBlocks;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** A résumé as templates see it: maps, lists and strings only. {@code docs/themes.md} lists the names. */
final class PageView {
    private static final int DESCRIPTION = 160;

    private PageView() {}

    static Map<String, Object> of(Resume resume, Words words, RenderOptions options) {
        Basics basics = resume.basics();
        Map<String, Object> view = new HashMap<>();
        Locale language = options.language().orElse(resume.language());
        view.put("lang", language.toLanguageTag());
        view.put("title", title(resume));
        description(resume).ifPresent(text -> view.put("description", text));
        options.url().ifPresent(url -> view.put("url", url));
        view.put("name", basics.name().map(Value::get).orElseGet(() -> fallbackName(resume)));
        basics.label().ifPresent(label -> view.put("label", label.get()));
        basics.image().flatMap(image -> Addresses.image(image.get())).ifPresent(src -> view.put("image", src));
        List<Map<String, Object>> contact = ContactView.of(basics);
        if (!contact.isEmpty()) {
            view.put("contact", contact);
        }
        HeadingIds ids = HeadingIds.of(resume);
        sections(resume, new SectionView(new EntryView(resume.source(), new Dates(words), ids), ids), view);
        resume.sections().stream()
                .filter(HeaderTitles::isTold)
                .flatMap(section -> ids.at(section.span().start()).stream())
                .findFirst()
                .ifPresent(id -> view.put("contactId", id));
        return view;
    }

    /** The titles that head the facts under the name are said to those who listen to the page, not shown. */
    private static void sections(Resume resume, SectionView sections, Map<String, Object> view) {
        List<Map<String, Object>> shown = new ArrayList<>();
        for (Section section : resume.sections()) {
            boolean repeats = section.title()
                    .filter(title -> repeatsHeader(resume.basics(), title))
                    .isPresent();
            Map<String, Object> one = sections.of(section, !repeats);
            boolean empty = ((List<?>) one.get("parts")).isEmpty() && !one.containsKey("title");
            if (!empty && !HeaderTitles.isTold(section)) {
                shown.add(one);
            }
        }
        view.put("sections", shown);
        view.put("headings", HeaderTitles.of(resume));
    }

    private static boolean repeatsHeader(Basics basics, Value<String> title) {
        return basics.name().filter(name -> name.get().equals(title.get())).isPresent()
                || basics.label()
                        .filter(label -> label.get().equals(title.get()))
                        .isPresent();
    }

    private static String title(Resume resume) {
        Basics basics = resume.basics();
        String name = basics.name().map(Value::get).orElseGet(() -> fallbackName(resume));
        return basics.label().map(label -> name + " – " + label.get()).orElse(name);
    }

    /** What a page without a name is called by. */
    private static String fallbackName(Resume resume) {
        return resume.document()
                .data()
                .text("title")
                .map(Value::get)
                .filter(title -> !title.isBlank())
                .orElseGet(() -> resume.source().name().replaceFirst("^.*/", "").replaceFirst("\\.[^.]+$", ""));
    }

    /** The opening of the summary, for search engines and link previews. */
    private static Optional<String> description(Resume resume) {
        return resume.sections(SectionKind.SUMMARY)
                .flatMap(section -> section.parts().stream())
                .filter(Prose.class::isInstance)
                .map(part -> PlainBlocks.of(List.of(((Prose) part).block())))
                .flatMap(List::stream)
                .findFirst()
                .map(text -> text.replace('\n', ' '))
                .map(PageView::opening)
                .or(() -> resume.basics().label().map(Value::get));
    }

    private static String opening(String text) {
        if (text.codePointCount(0, text.length()) <= DESCRIPTION) {
            return text;
        }
        String cut = text.substring(0, text.offsetByCodePoints(0, DESCRIPTION - 1));
        int space = cut.lastIndexOf(' ');
        return (space > DESCRIPTION / 2 ? cut.substring(0, space) : cut) + "…";
    }
}
