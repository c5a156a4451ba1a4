package io.github.resumemaven.publish;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The address at which GitHub Pages shows what was published, as GitHub's documentation of Pages gives it:
 * {@code https://<owner>.github.io/<repository>/}, without the last part for a repository of the host's own name.
 */
public final class PageAddress {

    private static final Pattern REPOSITORY =
            Pattern.compile("(?:[A-Za-z+]+://)?(?:[^/@]*@)?github\\.com(?::\\d+/|[:/]/?)([^/]+)/([^/]+?)(?:\\.git)?/?");

    private PageAddress() {}

    /**
     * @param target where it was published
     * @param cname the custom domain in force; empty for none
     * @return empty where neither a domain nor GitHub tells
     */
    public static Optional<String> of(Target target, Optional<String> cname) {
        String directory = target.directory().isEmpty() ? "" : target.directory() + "/";
        if (cname.isPresent()) {
            return Optional.of("https://" + cname.get().strip() + "/" + directory);
        }
        Matcher repository = REPOSITORY.matcher(target.address());
        if (!repository.matches()) {
            return Optional.empty();
        }
        String host = repository.group(1).toLowerCase(Locale.ROOT) + ".github.io";
        String name = repository.group(2);
        return Optional.of("https://" + host + "/" + (name.equalsIgnoreCase(host) ? "" : name + "/") + directory);
    }
}
