package io.github.resumemaven.model;

import java.util.Collection;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * The ids of a page's headings, by which {@code [skills](#skills)} finds them: made of their words as GitHub makes them,
 * since that is where authors try their links. Sections that begin with a bold line in place of a heading have one too.
 */
public final class HeadingIds {
    /** All but letters, marks, digits, the low line and its like, hyphens and blanks. */
    private static final Pattern DROPPED = Pattern.compile("[^\\p{L}\\p{M}\\p{Nd}\\p{Nl}\\p{Pc}\\- ]");

    private final NavigableMap<Integer, String> byStart;

    private HeadingIds(NavigableMap<Integer, String> byStart) {
        this.byStart = byStart;
    }

    public static HeadingIds of(Resume resume) {
        TreeMap<Integer, String> titles = new TreeMap<>();
        Walk.blocks(resume.document()).forEach(block -> {
            if (block instanceof Block.Heading heading) {
                titles.put(heading.span().start(), text(heading));
            }
        });
        for (Section section : resume.sections()) {
            section.title().ifPresent(title -> titles.putIfAbsent(section.span().start(), title.get()));
        }
        Map<String, Integer> used = new HashMap<>();
        NavigableMap<Integer, String> ids = new TreeMap<>();
        titles.forEach((start, title) -> {
            String slug = slug(title);
            if (!slug.isEmpty()) {
                int before = used.merge(slug, 1, Integer::sum) - 1;
                ids.put(start, before == 0 ? slug : slug + "-" + before);
            }
        });
        return new HeadingIds(ids);
    }

    /** The id of the heading, or of the section, that begins there. */
    public Optional<String> at(int start) {
        return Optional.ofNullable(byStart.get(start));
    }

    /** The first heading from a place on, with where it begins. */
    public Optional<Map.Entry<Integer, String>> next(int offset) {
        return Optional.ofNullable(byStart.ceilingEntry(offset));
    }

    /** The last heading that begins in front of a place. */
    public Optional<Map.Entry<Integer, String>> last(int offset) {
        return Optional.ofNullable(byStart.lowerEntry(offset));
    }

    /** All ids, in source order. */
    public Collection<String> all() {
        return byStart.values();
    }

    static String slug(String title) {
        return DROPPED.matcher(title.strip().toLowerCase(Locale.ROOT))
                .replaceAll("")
                .replace(' ', '-');
    }

    private static String text(Block.Heading heading) {
        StringBuilder text = new StringBuilder();
        Walk.inside(heading.content()).forEach(inline -> {
            if (inline instanceof Inline.Text words) {
                text.append(words.text());
            } else if (inline instanceof Inline.Code code) {
                text.append(code.text());
            } else if (inline instanceof Inline.LineBreak) {
                text.append(' ');
            }
        });
        return text.toString();
    }
}
