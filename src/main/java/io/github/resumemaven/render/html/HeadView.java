package io.github.resumemaven.render.html;

import io.github.resumemaven.lexicon.Lexicon;
import io.github.resumemaven.lexicon.Words;
import io.github.resumemaven.model.Resume;
import io.github.resumemaven.render.Addresses;
import io.github.resumemaven.render.Beside;
import io.github.resumemaven.render.Format;
import io.github.resumemaven.render.RenderOptions;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** What a page says to software, and what it leads to beside itself: its icon, its other formats, its other languages. */
final class HeadView {
    private static final Map<Format, String> TYPES = Map.of(
            Format.PDF,
            "application/pdf",
            Format.TEXT,
            "text/plain",
            Format.DOCX,
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
            Format.JSON,
            "application/json",
            Format.MARKDOWN,
            "text/markdown");

    private final Lexicon lexicon;
    private final Resume resume;
    private final RenderOptions options;
    private final Locale language;

    HeadView(Lexicon lexicon, Resume resume, RenderOptions options) {
        this.lexicon = lexicon;
        this.resume = resume;
        this.options = options;
        this.language = options.language().orElse(resume.language());
    }

    /** Adds to the view of the page. */
    void addTo(Map<String, Object> view) {
        String name = (String) view.get("name");
        view.put("icon", icon(name));
        words(language).list("page.skip").stream().findFirst().ifPresent(text -> view.put("skip", text));
        PersonData.of(resume, options.url(), image()).ifPresent(data -> view.put("data", data));
        options.url().ifPresent(url -> {
            view.put("locale", language.toString().replaceAll("_?#.*", ""));
            image().ifPresent(image -> view.put("picture", image));
        });
        view.put("files", files());
        view.put("twins", twins());
    }

    /** Drawn in place, so that no browser asks for a file that is not there. */
    private static String icon(String name) {
        String letter = name.codePoints()
                .filter(Character::isLetterOrDigit)
                .mapToObj(Character::toString)
                .map(text -> text.toUpperCase(Locale.ROOT))
                .findFirst()
                .orElse("");
        String svg = "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 32 32'><rect width='32' height='32' rx='7'"
                + " fill='#234b80'/><text x='16' y='22.5' font-family='sans-serif' font-size='18' font-weight='700'"
                + " text-anchor='middle' fill='#fff'>" + letter + "</text></svg>";
        return "data:image/svg+xml,"
                + URLEncoder.encode(svg, StandardCharsets.UTF_8).replace("+", "%20");
    }

    /** The address of the photo on the web. */
    private Optional<String> image() {
        return resume.basics()
                .image()
                .flatMap(image -> Addresses.image(image.get()))
                .filter(image -> !image.startsWith("data:"))
                .flatMap(image -> options.url().flatMap(url -> resolved(url, image)));
    }

    private static Optional<String> resolved(String url, String path) {
        try {
            return Optional.of(URI.create(url).resolve(path).toString());
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private List<Map<String, Object>> files() {
        List<Map<String, Object>> files = new ArrayList<>();
        for (Format format : Format.values()) {
            if (TYPES.containsKey(format) && options.beside().formats().contains(format)) {
                files.add(Map.of(
                        "href", format.fileName(),
                        "type", TYPES.get(format),
                        "text", format.key().toUpperCase(Locale.ROOT)));
            }
        }
        return files;
    }

    /** Those in other languages, the page itself among them for search engines. */
    private List<Map<String, Object>> twins() {
        List<Map<String, Object>> twins = new ArrayList<>();
        for (Beside.Twin twin : options.beside().twins()) {
            String address =
                    options.url().flatMap(url -> resolved(url, twin.path())).orElse(twin.path());
            twins.add(Map.of(
                    "href", twin.path(),
                    "address", address,
                    "lang", twin.language().toLanguageTag(),
                    "text", name(twin.language())));
        }
        return twins;
    }

    /** What a language calls itself. */
    private String name(Locale locale) {
        Words words = words(locale);
        boolean same = words.language().getLanguage().equals(locale.getLanguage());
        return words.list("page.language").stream()
                .filter(name -> same)
                .findFirst()
                .orElse(locale.toLanguageTag());
    }

    private Words words(Locale locale) {
        return lexicon.of(locale);
    }
}
