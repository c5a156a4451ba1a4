package io.github.resumemaven.lint.rule.tech;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The technologies that we know by name, from the resource {@code names.txt}. Each line is a name, then behind {@code |} other ways to
 * write it: those with {@code =} in front are accepted, all others are slips. A {@code ?} in front of the line marks an
 * ordinary word, {@code @} an organisation that owns repositories. Any other case of letters is a slip, and so are the parts of a name written as one word, or with spaces
 * where it has points: {@code springboot}, {@code Node JS}.
 */
final class TechNames {
    /** The most words that a name has. */
    static final int MOST_WORDS = 5;

    private static final Pattern BAR = Pattern.compile(" | ", Pattern.LITERAL);

    private final Map<String, TechName> byForm = new HashMap<>();
    private final Set<String> firstWords = new HashSet<>();
    private final List<TechName> all = new ArrayList<>();

    private TechNames(List<String> lines) {
        List<String[]> read = lines.stream()
                .filter(line -> !line.startsWith("#"))
                .map(BAR::split)
                .toList();
        // What is written out wins over what is derived.
        for (String[] line : read) {
            TechName name = name(line);
            all.add(name);
            add(name.name(), name);
            for (int i = 1; i < line.length; i++) {
                add(line[i].startsWith("=") ? line[i].substring(1) : line[i], name);
            }
        }
        for (TechName name : all) {
            derive(name);
        }
    }

    private static TechName name(String[] line) {
        Set<String> accepted = new HashSet<>();
        for (int i = 1; i < line.length; i++) {
            if (line[i].startsWith("=")) {
                accepted.add(line[i].substring(1));
            }
        }
        boolean ordinary = line[0].startsWith("?");
        boolean owner = line[0].startsWith("@");
        String name = ordinary || owner ? line[0].substring(1) : line[0];
        return new TechName(name, Set.copyOf(accepted), owner, ordinary);
    }

    private void derive(TechName name) {
        String form = lower(name.name());
        if (form.startsWith(".")) {
            return;
        }
        String spaced = form.replace('.', ' ').replace('-', ' ');
        addIfNew(spaced, name);
        String joined = spaced.replace(" ", "");
        if (joined.length() > 4) {
            addIfNew(joined, name);
        }
    }

    private void add(String written, TechName name) {
        String form = lower(written);
        byForm.put(form, name);
        firstWords.add(firstWord(form));
    }

    private void addIfNew(String form, TechName name) {
        if (byForm.putIfAbsent(form, name) == null) {
            firstWords.add(firstWord(form));
        }
    }

    private static String firstWord(String form) {
        int end = form.startsWith(".") ? 1 : 0;
        while (end < form.length() && isWordPart(form.charAt(end))) {
            end++;
        }
        return form.substring(0, end);
    }

    private static boolean isWordPart(char c) {
        return c >= 'a' && c <= 'z' || c >= '0' && c <= '9';
    }

    private static String lower(String text) {
        return text.toLowerCase(Locale.ROOT);
    }

    /** The technology that is written so in some case of letters; null if there is none. */
    TechName of(String lowerCase) {
        return byForm.get(lowerCase);
    }

    /** Whether some name begins with this word, in small letters. */
    boolean begins(String firstWord) {
        return firstWords.contains(firstWord);
    }

    Collection<TechName> all() {
        return List.copyOf(all);
    }

    static TechNames known() {
        return Known.NAMES;
    }

    static List<String> lines(String resource) {
        try (var in = TechNames.class.getResourceAsStream(resource)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(resource, e);
        }
    }

    /** Read when a text is first looked at. */
    private static final class Known {
        static final TechNames NAMES = new TechNames(lines("names.txt"));
    }
}
