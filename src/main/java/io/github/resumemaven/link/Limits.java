package io.github.resumemaven.link;

import java.time.Duration;

/**
 * What one request may take.
 *
 * @param connectTimeout time to reach one address of the host
 * @param timeout time for the whole request, from the look-up of the name to the last byte read
 * @param headerBytes the most that status line and headers may weigh
 * @param bodyBytes the most that is read of a body, counted after decompression
 * @param redirects the most redirects that are followed
 */
public record Limits(Duration connectTimeout, Duration timeout, int headerBytes, int bodyBytes, int redirects) {

    /** 10 s to connect, 20 s in all, 64 KiB of headers, 256 KiB of body, 10 redirects. */
    public static final Limits DEFAULT =
            new Limits(Duration.ofSeconds(10), Duration.ofSeconds(20), 64 * 1024, 256 * 1024, 10);

    public Limits {
        Require.positive("connectTimeout", connectTimeout);
        Require.positive("timeout", timeout);
        Require.between("headerBytes", headerBytes, 1024, 1 << 20);
        Require.between("bodyBytes", bodyBytes, 1024, 16 << 20);
        Require.between("redirects", redirects, 0, 20);
    }
}
