package io.github.resumemaven.render.pdf;

import io.github.resumemaven.model.Resume;
import io.github.resumemaven.model.Value;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** What a PDF says about itself: title, author, subject. The engine takes them from the head of the page. */
final class Properties {
    private Properties() {}

    static void set(Document page, Resume resume) {
        String name = page.select("h1").text();
        set(page, "author", name);
        String label = resume.basics().label().map(Value::get).orElse("");
        set(page, "subject", label.isEmpty() ? page.title() : label);
    }

    private static void set(Document page, String name, String text) {
        page.head().appendChild(new Element("meta").attr("name", name).attr("content", PrintText.drawn(text)));
    }
}
