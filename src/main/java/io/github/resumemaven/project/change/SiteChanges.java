package io.github.resumemaven.project.change;

import io.github.resumemaven.publish.MessageSource;
import io.github.resumemaven.publish.PublishedFiles;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;

/** Says what changed in the résumés of a site, compared with what is published at that moment. */
public final class SiteChanges implements MessageSource {
    private static final String FILE = "resume.json";
    private static final String PAGE = "index.html";

    private static final Comparator<String> ROOT_FIRST =
            Comparator.comparing((String path) -> path.contains("/")).thenComparing(Comparator.naturalOrder());

    private final String what;
    private final SortedMap<String, byte[]> site;
    private final Predicate<String> kept;

    /**
     * @param what is published: {@code the résumé}
     * @param site the new {@code resume.json} of each résumé, by its path in the site
     * @param kept whether a published path is none of this site's
     */
    public SiteChanges(String what, Map<String, byte[]> site, Predicate<String> kept) {
        this.what = "Publish " + what;
        this.site = new TreeMap<>(ROOT_FIRST);
        this.site.putAll(site);
        this.kept = kept;
    }

    @Override
    public String message(PublishedFiles now) throws IOException {
        TreeSet<String> before = new TreeSet<>(
                now.paths().stream().filter(path -> !kept.test(path)).toList());
        if (before.stream().noneMatch(path -> isNamed(path, FILE) || isNamed(path, PAGE))) {
            return first();
        }
        if (site.isEmpty()) {
            return what + "\n\nWhat changed is not known: json is not among the formats.";
        }
        if (before.stream().noneMatch(path -> isNamed(path, FILE))) {
            return what + "\n\nWhat changed is not known: no resume.json was published before.";
        }
        List<String> changes = new ArrayList<>();
        for (Map.Entry<String, byte[]> resume : site.entrySet()) {
            Optional<byte[]> old = before.contains(resume.getKey()) ? now.read(resume.getKey()) : Optional.empty();
            changes.addAll(
                    old.isEmpty()
                            ? List.of("adds " + resume(resume.getKey()))
                            : compare(resume.getKey(), old.get(), resume.getValue()));
        }
        int gone = (int) before.stream()
                .filter(path -> isNamed(path, FILE) && !site.containsKey(path))
                .count();
        if (gone > 0) {
            changes.add("removes " + Count.of(gone, "résumé", "résumés"));
        }
        return CommitMessage.of(what, changes.isEmpty() ? List.of("same content, new page") : changes);
    }

    private String first() {
        List<String> lines = new ArrayList<>();
        site.forEach((path, bytes) -> JsonTree.read(bytes)
                .map(ResumeChanges::contents)
                .filter(contents -> !contents.isEmpty())
                .ifPresent(contents -> lines.add(label(path) + contents)));
        return what + " for the first time" + (lines.isEmpty() ? "" : "\n\n" + String.join("\n", lines));
    }

    private static List<String> compare(String path, byte[] before, byte[] after) {
        Optional<JsonTree> old = JsonTree.read(before);
        if (old.isEmpty()) {
            return List.of(label(path) + "replaces an unreadable resume.json");
        }
        JsonTree now = JsonTree.read(after).orElseThrow();
        return ResumeChanges.between(old.get(), now).stream()
                .map(line -> label(path) + line)
                .toList();
    }

    private static boolean isNamed(String path, String name) {
        return path.equals(name) || path.endsWith("/" + name);
    }

    /** {@code en: } for a résumé in the folder {@code en}; empty for the one at the root. */
    private static String label(String path) {
        return path.equals(FILE) ? "" : Quote.of(folder(path)).orElse("?") + ": ";
    }

    private static String resume(String path) {
        return path.equals(FILE)
                ? "a résumé"
                : "résumé " + Quote.of(folder(path)).orElse("?");
    }

    private static String folder(String path) {
        return path.substring(0, path.length() - FILE.length() - 1);
    }
}
