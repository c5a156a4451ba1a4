package io.github.resumemaven.render.docx;

import io.github.resumemaven.model.Entry;
import io.github.resumemaven.model.Field;
import io.github.resumemaven.model.Inline;
import io.github.resumemaven.model.Prose;
import io.github.resumemaven.model.Resume;
import io.github.resumemaven.model.Section;
import io.github.resumemaven.model.Value;
import io.github.resumemaven.render.Addresses;
import io.github.resumemaven.render.Dates;
import io.github.resumemaven.render.Inside;
import io.github.resumemaven.render.plain.Contact;
import io.github.resumemaven.render.plain.HeaderTitles;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** The person, the sections and their entries as paragraphs. */
final class DocxBody {
    private final Xml xml;
    private final Links links;
    private final DocxBlocks blocks;
    private final Dates dates;

    DocxBody(Xml xml, Links links, DocxBlocks blocks, Dates dates) {
        this.xml = xml;
        this.links = links;
        this.blocks = blocks;
        this.dates = dates;
    }

    void add(Resume resume) {
        resume.basics().name().ifPresent(name -> blocks.line("Title", name.get()));
        resume.basics().label().ifPresent(label -> blocks.line("Subtitle", label.get()));
        HeaderTitles.of(resume).forEach(title -> blocks.line("Heading1", title));
        contact(Contact.of(resume.basics()));
        for (Section section : resume.sections()) {
            if (HeaderTitles.isTold(section)) {
                continue;
            }
            section.title().ifPresent(title -> blocks.line("Heading1", title.get()));
            section.parts().forEach(part -> {
                if (part instanceof Entry entry) {
                    entry(resume, entry);
                } else if (part instanceof Prose prose) {
                    blocks.add(List.of(prose.block()), "Normal", 0);
                }
            });
        }
    }

    private void contact(List<Contact.Fact> facts) {
        if (facts.isEmpty()) {
            return;
        }
        start("Contact");
        for (int i = 0; i < facts.size(); i++) {
            Contact.Fact fact = facts.get(i);
            run("", (i > 0 ? "  ·  " : "") + (fact.label().isEmpty() ? "" : fact.label() + " "));
            run("", fact.text(), fact.href());
        }
        xml.close();
    }

    private void entry(Resume resume, Entry entry) {
        List<Field> fields = entry.fields().stream()
                .filter(field -> !Inside.text(entry, field.value().span()))
                .toList();
        String words = entry.keywords().stream()
                .filter(word -> !Inside.text(entry, word.span()))
                .map(Value::get)
                .collect(Collectors.joining(", "));
        List<Inline> line = new ArrayList<>(entry.content());
        if (!words.isEmpty()) {
            line.add(new Inline.Text((line.isEmpty() ? "" : ", ") + words, entry.span()));
        }
        if (fields.isEmpty() && entry.period().isEmpty()) {
            if (line.isEmpty()) {
                blocks.item(entry.body(), 0, Numbers.BULLETS);
            } else {
                blocks.bullet(line, 0, Numbers.BULLETS);
                blocks.add(entry.body(), "Normal", 1);
            }
            return;
        }
        boolean oneLine = !line.isEmpty() && entry.period().isEmpty();
        start(oneLine ? "Normal" : "Heading2");
        title(resume, fields);
        entry.period().ifPresent(period -> {
            xml.open("w:r").empty("w:tab").close();
            run("Dates", dates.show(period));
        });
        if (oneLine) {
            run("", ": ");
            DocxInlines.write(xml, links, line);
        }
        xml.close();
        if (!line.isEmpty() && !oneLine) {
            start("Normal");
            DocxInlines.write(xml, links, line);
            xml.close();
        }
        blocks.add(entry.body(), "Normal", 0);
    }

    /** The facts in source order; an address is the link of the fact in front of it. */
    private void title(Resume resume, List<Field> fields) {
        for (int i = 0; i < fields.size(); i++) {
            Field field = fields.get(i);
            Optional<Field> next = i + 1 < fields.size() ? Optional.of(fields.get(i + 1)) : Optional.empty();
            Optional<String> link = next.filter(url -> url.name() == Field.Name.URL)
                    .filter(url ->
                            Inside.behindText(resume.source(), url.value().span()))
                    .flatMap(url -> Addresses.web(url.value().get()));
            run("", i > 0 ? " · " : "");
            String look = field.name() == Field.Name.NAME || fields.size() == 1 ? "Strong" : "";
            if (field.name() == Field.Name.URL) {
                run(look, field.value().get(), Addresses.web(field.value().get()));
            } else {
                run(look, field.value().get(), link);
            }
            i += link.isPresent() ? 1 : 0;
        }
    }

    private void start(String style) {
        xml.open("w:p").open("w:pPr").empty("w:pStyle", "w:val", style).close();
    }

    private void run(String style, String text, Optional<String> href) {
        if (href.isPresent()) {
            xml.open("w:hyperlink", "r:id", links.id(href.get()));
        }
        run(href.isPresent() && style.isEmpty() ? "Hyperlink" : style, text);
        if (href.isPresent()) {
            xml.close();
        }
    }

    private void run(String style, String text) {
        if (text.isEmpty()) {
            return;
        }
        xml.open("w:r");
        if (!style.isEmpty()) {
            xml.open("w:rPr").empty("w:rStyle", "w:val", style).close();
        }
        xml.open("w:t", "xml:space", "preserve").text(text).close().close();
    }
}
