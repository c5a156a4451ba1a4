package io.github.resumemaven.link;

import java.util.Objects;

/**
 * As whom and by which way servers are asked.
 *
 * @param userAgent what the requests call themselves
 * @param headers additional headers for single origins, tokens for example
 * @param proxy the way out, or null for a direct one
 */
public record Access(String userAgent, OriginHeaders headers, HttpProxy proxy) {

    /**
     * Names the plugin and nothing else. Widespread filters refuse any name with {@code link}, {@code check},
     * {@code bot} or {@code crawl} in it, whatever it does.
     */
    public static final String USER_AGENT = "Mozilla/5.0 (compatible; resume-maven-plugin)";

    /** The plugin's own name, no additional headers, no proxy. */
    public static final Access DEFAULT = new Access(USER_AGENT, OriginHeaders.NONE, null);

    public Access {
        Objects.requireNonNull(headers);
        HeaderText.requireValue("userAgent", userAgent);
    }
}
