package io.github.resumemaven.link;

import io.github.resumemaven.link.LinkRun.Result;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Remembers living addresses between runs, and nothing else: what failed is asked again. Safe under builds that run at
 * the same time; a file that cannot be read or written costs the memory, never the check.
 */
public final class LinkCache {
    /** Remembers nothing. */
    public static final LinkCache NONE = new LinkCache(null, Duration.ZERO, false);

    private final Path file;
    private final Duration age;
    private final boolean refresh;

    private LinkCache(Path file, Duration age, boolean refresh) {
        this.file = file;
        this.age = age;
        this.refresh = refresh;
    }

    /**
     * A cache in a file.
     *
     * @param file a text file, made when there is something to remember
     * @param age how long an address counts as alive, 7 days for example; zero remembers nothing
     * @param refresh whether everything is asked anew, and then remembered
     */
    public static LinkCache in(Path file, Duration age, boolean refresh) {
        return new LinkCache(file, age, refresh);
    }

    /** What is known, by normalised address without fragment. */
    Map<String, LinkVerdict> read(Instant now) {
        return file == null || refresh || age.isZero()
                ? Map.of()
                : CacheFile.read(file, now.minus(age), now).verdicts();
    }

    /** Remembers what was found alive. */
    void add(Collection<Result> results, NotFoundPhrases phrases, Instant now) {
        if (file == null || age.isZero()) {
            return;
        }
        Map<String, CacheFile.Entry> living = new LinkedHashMap<>();
        for (Result result : results) {
            boolean soft = result.page() != null
                    && phrases.find(result.page().headlines()).isPresent();
            if (result.done().verdict().isAlive() && !soft) {
                living.put(result.job().asked.toString(), CacheFile.Entry.of(result, now));
            }
        }
        if (!living.isEmpty()) {
            CacheFile.merge(file, living, now.minus(age), now);
        }
    }
}
