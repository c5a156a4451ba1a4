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
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import java.util.function.Supplier;

/**
 * The words of one language: the lists of its resource {@code <tag>.properties}, one a line, each entry parted by {@code |}. The
 * first word of a list is the one we write ourselves; all of them are understood.
 */
public final class Words {
    private final Locale language;
    /** As the resource has them: most are never asked for, and to take all apart would take 20 ms. */
    private final Map<String, Line> lines;

    private final Map<String, List<String>> lists = new ConcurrentHashMap<>();
    private final ReadyWords ready;

    private Words(Locale language, Map<String, Line> lines, ReadyWords ready) {
        this.language = language;
        this.lines = lines;
        this.ready = ready;
    }

    /** What stands behind a key: a part of the resource. */
    private record Line(byte[] resource, int from, int to) {
        List<String> entries() {
            String[] entries = new String(resource, from, to - from, StandardCharsets.UTF_8).split("\\|");
            for (int i = 0; i < entries.length; i++) {
                entries[i] = entries[i].strip();
            }
            return List.of(entries);
        }
    }

    static Words load(String tag, ReadyWords ready) {
        String resource = tag + ".properties";
        try (var in = Words.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalArgumentException("no lexicon " + resource);
            }
            return new Words(Locale.forLanguageTag(tag), lines(in.readAllBytes()), ready);
        } catch (IOException e) {
            throw new UncheckedIOException("lexicon " + resource, e);
        }
    }

    /** Each line is a key, {@code " = "} and the list; keys are of ASCII. */
    private static Map<String, Line> lines(byte[] resource) {
        Map<String, Line> lines = new HashMap<>();
        int start = 0;
        while (start < resource.length) {
            int sign = start;
            while (resource[sign] != '=') {
                sign++;
            }
            int end = sign;
            while (end < resource.length && resource[end] != '\n') {
                end++;
            }
            lines.put(
                    new String(resource, start, sign - 1 - start, StandardCharsets.ISO_8859_1),
                    new Line(resource, sign + 2, end));
            start = end + 1;
        }
        return Map.copyOf(lines);
    }

    Words without(Set<String> keys, ReadyWords others) {
        Map<String, Line> left = new HashMap<>(lines);
        keys.forEach(left::remove);
        return new Words(language, Map.copyOf(left), others);
    }

    Words without(Set<String> keys, Predicate<String> unknown, ReadyWords others) {
        Words left = new Words(language, lines, others);
        for (String key : keys) {
            left.lists.put(key, list(key).stream().filter(unknown.negate()).toList());
        }
        return left;
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
        // Not computeIfAbsent first: it locks, and all that read ask for the same lists again and again.
        List<String> known = lists.get(key);
        return known != null
                ? known
                : lists.computeIfAbsent(
                        key, each -> lines.containsKey(each) ? lines.get(each).entries() : List.of());
    }

    /** A list by its key, as a {@link WordSet} looks words up. */
    HashedWords hashed(String key) {
        return lines.containsKey(key) ? ready(key, () -> HashedWords.of(list(key))) : HashedWords.NONE;
    }

    /**
     * Words to be found that are made of the lists of this language.
     *
     * @param name no key of a list
     */
    public WordSet set(String name, Supplier<List<String>> words) {
        return new WordSet(List.of(ready(name, () -> HashedWords.of(words.get()))), List.of());
    }

    /**
     * Numbers from 1 to 255 under texts that are made of the lists of this language.
     *
     * @param name no key of a list
     */
    public WordIndex index(String name, Supplier<Map<String, Integer>> numbers) {
        return new WordIndex(ready(name, () -> WordIndex.hashed(numbers.get())));
    }

    private HashedWords ready(String name, Supplier<HashedWords> hashing) {
        return ready.list(language.toLanguageTag() + "/" + name, hashing);
    }

    /** All keys, for tests that compare languages. */
    public Iterable<String> keys() {
        return lines.keySet().stream().sorted().toList();
    }
}
