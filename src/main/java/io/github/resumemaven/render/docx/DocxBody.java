package io.github.resumemaven.render.docx;

import io.github.resumemaven.model.Resume;
import io.github.resumemaven.model.Section;
import io.github.resumemaven.model.Value;
import io.github.resumemaven.render.plain.Contact;
import io.github.resumemaven.render.plain.HeaderTitles;
import java.util.List;
import java.util.Optional;

/** The person and the sections as paragraphs. */
final class DocxBody {
    private final Paragraphs paragraphs;
    private final DocxSection sections;

    DocxBody(Paragraphs paragraphs, DocxSection sections) {
        this.paragraphs = paragraphs;
        this.sections = sections;
    }

    void add(Resume resume) {
        String name = resume.basics().name().map(Value::get).orElse("");
        Optional<String> photo = resume.basics().image().map(Value::get);
        if (!name.isEmpty() || photo.isPresent()) {
            paragraphs.open("Title");
            photo.ifPresent(image -> paragraphs.photo(image, name));
            paragraphs.run("", name);
            paragraphs.close();
        }
        resume.basics().label().ifPresent(label -> paragraphs.line("Subtitle", label.get()));
        contact(Contact.of(resume.basics()));
        for (Section section : resume.sections()) {
            if (!HeaderTitles.isTold(section)) {
                section.title().ifPresent(title -> paragraphs.line("Heading1", title.get()));
                sections.add(section.parts());
            }
        }
    }

    /** Links that look like text: a line of underlines would be the loudest of the sheet. */
    private void contact(List<Contact.Fact> facts) {
        if (facts.isEmpty()) {
            return;
        }
        paragraphs.open("Contact");
        for (int i = 0; i < facts.size(); i++) {
            Contact.Fact fact = facts.get(i);
            paragraphs.run("Soft", i > 0 ? "  ·  " : "");
            paragraphs.run("Soft", fact.label().isEmpty() ? "" : fact.label() + " ");
            paragraphs.link("", fact.text(), fact.href());
        }
        paragraphs.close();
    }
}
