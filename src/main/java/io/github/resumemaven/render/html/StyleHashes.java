package io.github.resumemaven.render.html;

import io.github.resumemaven.render.theme.Theme;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;

/**
 * The hashes of style sheets, by which a page's policy names its own (CSP Level 3, 2.3.1). They are made while the plugin is built
 * ({@link #RESOURCE} in its jar): a machine that has just started takes 12 ms for one.
 */
public final class StyleHashes {
    /** Beside this class in the jar: a hash in Base64, a blank, theme and page rule, on each line. */
    public static final String RESOURCE = "styles.txt";

    private final Map<String, String> ready;

    private StyleHashes(Map<String, String> ready) {
        this.ready = ready;
    }

    /** Those of the jar; none where there are none, as while the plugin is built. */
    static StyleHashes load() {
        try (InputStream resource = StyleHashes.class.getResourceAsStream(RESOURCE)) {
            return of(resource == null ? "" : new String(resource.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(RESOURCE, e);
        }
    }

    static StyleHashes of(String resource) {
        Map<String, String> ready = new HashMap<>();
        resource.lines().forEach(line -> {
            int blank = line.indexOf(' ');
            ready.put(line.substring(blank + 1), line.substring(0, blank));
        });
        return new StyleHashes(Map.copyOf(ready));
    }

    /** @param rule of the page, which follows the theme's sheet */
    String of(String name, Theme theme, String rule) {
        String known = ready.get(key(name, rule));
        return known != null ? known : sha256(theme.style() + rule);
    }

    /** What {@link #RESOURCE} holds of a theme. */
    public static String lines(String name) {
        Theme theme = Theme.load(name);
        Map<String, String> hashes = new TreeMap<>();
        PageRule.ALL.forEach(rule -> hashes.put(key(name, rule), sha256(theme.style() + rule)));
        StringBuilder lines = new StringBuilder();
        hashes.forEach((key, hash) -> lines.append(hash).append(' ').append(key).append('\n'));
        return lines.toString();
    }

    private static String key(String name, String rule) {
        return name + " " + rule.strip();
    }

    private static String sha256(String text) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return Base64.getEncoder().encodeToString(hash);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
