package io.github.resumemaven.lexicon;

import io.github.resumemaven.model.SectionKind;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * The words of one language: the lists of its resource {@code <tag>.properties}, one a line, each entry parted by {@code |}. The
 * first word of a list is the one we write ourselves; all of them are understood.
 */
public final class Words {
    private final Locale language;
    /** As the resource has them: most are never asked for, and to take all apart would take 20 ms. */
    private final Map<String, String> lists;

    private Words(Locale language, Map<String, String> lists) {
        this.language = language;
        this.lists = lists;
    }

    static Words load(String tag) {
        String resource = tag + ".properties";
        Map<String, String> lists = new HashMap<>();
        try (var in = Words.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalArgumentException("no lexicon " + resource);
            }
            for (String line : new String(in.readAllBytes(), StandardCharsets.UTF_8).split("\n")) {
                int sign = line.indexOf(" = ");
                lists.put(line.substring(0, sign), line.substring(sign + 3));
            }
        } catch (IOException e) {
            throw new UncheckedIOException("lexicon " + resource, e);
        }
        return new Words(Locale.forLanguageTag(tag), Map.copyOf(lists));
    }

    Words without(Set<String> keys) {
        Map<String, String> left = new HashMap<>(lists);
        keys.forEach(left::remove);
        return new Words(language, Map.copyOf(left));
    }

    public Locale language() {
        return language;
    }

    /** Titles of a section, as authors write them. */
    public List<String> sections(SectionKind kind) {
        return list("section." + kind.key());
    }

    /** Names of a month, 1–12. */
    public List<String> month(int month) {
        return list("month." + month);
    }

    /** Names of a season, 1–4: spring, summer, autumn, winter. */
    public List<String> season(int season) {
        return list("season." + season);
    }

    /** Words for a time that has not ended. */
    public List<String> present() {
        return list("present");
    }

    /** Labels in front of a fact of the person: {@code name}, {@code email}, {@code phone}, {@code url} … */
    public List<String> label(String fact) {
        return list("label." + fact);
    }

    /** A list by its key; empty if the language has none. */
    public List<String> list(String key) {
        String words = lists.get(key);
        if (words == null) {
            return List.of();
        }
        String[] list = words.split("\\|");
        for (int i = 0; i < list.length; i++) {
            list[i] = list[i].strip();
        }
        return List.of(list);
    }

    /** All keys, for tests that compare languages. */
    public Iterable<String> keys() {
        return lists.keySet().stream().sorted().toList();
    }
}
