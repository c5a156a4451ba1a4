package io.github.resumemaven.link.local;

import io.github.resumemaven.link.Fragments;
import io.github.resumemaven.link.LinkVerdict;
import io.github.resumemaven.link.Observations;
import io.github.resumemaven.link.Verdict;
import io.github.resumemaven.link.address.MalformedAddresses;
import java.util.Collection;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;

/** Checks what is no address of its own: {@code photo.jpg}, {@code files/cv.pdf}, {@code #projects}. */
public final class LocalLinks {
    /** What stands beside the page once it is made. */
    private static final Pattern MADE = Pattern.compile("(?:\\./)?(?:index\\.html|resume\\.(?:pdf|txt|docx|json|md))");

    private static final Pattern FILE = Pattern.compile(".*\\.[A-Za-z0-9]{1,5}", Pattern.DOTALL);

    private final Function<String, Optional<String>> files;
    private final Collection<String> ids;

    /**
     * The links of one page.
     *
     * @param files finds a file beside it and tells how it is spelled, as {@link LocalFiles#find} does
     * @param ids what its own fragments can point to
     */
    public LocalLinks(Function<String, Optional<String>> files, Collection<String> ids) {
        this.files = files;
        this.ids = ids;
    }

    /** Whether an address has neither scheme nor host, so that this class can judge it. */
    public static boolean isLocal(String address) {
        return !address.startsWith("//")
                && !hasScheme(address)
                && MalformedAddresses.find(address).isEmpty();
    }

    /**
     * The verdict: {@link Verdict#OK}, {@link Verdict#DEAD}, or {@link Verdict#SKIPPED} for what cannot be known here.
     *
     * @param reference as written, {@linkplain #isLocal local}
     */
    public LinkVerdict check(String reference) {
        return reference.startsWith("#") ? part(reference) : file(reference, false);
    }

    /** The verdict on what is shown: unlike a link, an image is a file whatever its name ends in. */
    public LinkVerdict image(String reference) {
        return file(reference, true);
    }

    private LinkVerdict file(String reference, boolean image) {
        String path = Fragments.decode(reference.split("[?#]", 2)[0]);
        if (path.indexOf('\0') >= 0) {
            return LinkVerdict.unasked(reference, Verdict.DEAD, "the path has a character that no file name has");
        }
        String unknown = unknown(reference, path, image);
        if (unknown != null) {
            return LinkVerdict.unasked(reference, Verdict.SKIPPED, "not asked: " + unknown);
        }
        if (path.isEmpty() || MADE.matcher(path).matches()) {
            return LinkVerdict.unasked(reference, Verdict.OK, "will be there");
        }
        Optional<String> found = files.apply(path);
        if (found.isEmpty()) {
            return LinkVerdict.unasked(reference, Verdict.DEAD, "there is no file " + path);
        }
        return found.get().equals(path)
                ? LinkVerdict.unasked(reference, Verdict.OK, "found")
                : LinkVerdict.unasked(
                        reference,
                        Verdict.DEAD,
                        "the file is spelled " + found.get() + ", and servers tell the letters apart",
                        Observations.NONE.withRepaired(found.get()));
    }

    private static String unknown(String reference, String path, boolean image) {
        if (reference.contains("{{") || reference.contains("{%")) {
            return "a gap that a template fills";
        }
        if (path.startsWith("/") || path.startsWith("\\") || path.startsWith("~")) {
            return "a path from the top of the site, which is not known here";
        }
        if (!image && !path.isEmpty() && !FILE.matcher(path).matches()) {
            return "another page of the site, which is not known here";
        }
        return null;
    }

    private LinkVerdict part(String reference) {
        String fragment = reference.substring(1);
        if (Fragments.isThere(fragment, ids)) {
            return LinkVerdict.unasked(reference, Verdict.OK, "found in this page");
        }
        String name = Fragments.decode(fragment);
        Observations seen = Observations.NONE.withMissingFragment(name);
        return LinkVerdict.unasked(
                reference,
                Verdict.DEAD,
                "this page has no part \"" + name + "\"",
                ids.stream()
                        .filter(id -> id.equalsIgnoreCase(name))
                        .sorted()
                        .findFirst()
                        .map(id -> seen.withRepaired("#" + id))
                        .orElse(seen));
    }

    private static boolean hasScheme(String address) {
        for (int i = 0; i < address.length(); i++) {
            char c = address.charAt(i);
            if (c == ':') {
                return i > 0;
            }
            boolean letter = c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
            boolean further = c >= '0' && c <= '9' || c == '+' || c == '.' || c == '-';
            if (!letter && (i == 0 || !further)) {
                return false;
            }
        }
        return false;
    }
}
