package io.github.resumemaven.mojo;

import io.github.resumemaven.lexicon.Lexicon;
import io.github.resumemaven.link.AcceptedStatuses;
import io.github.resumemaven.link.Access;
import io.github.resumemaven.link.Durations;
import io.github.resumemaven.link.LinkCache;
import io.github.resumemaven.link.LinkChecker;
import io.github.resumemaven.link.LinkMode;
import io.github.resumemaven.link.LinkPolicy;
import io.github.resumemaven.link.NotFoundPhrases;
import io.github.resumemaven.link.UrlPatterns;
import io.github.resumemaven.project.LinkAsking;
import io.github.resumemaven.project.UserFault;
import java.io.File;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import javax.inject.Inject;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.settings.crypto.SettingsDecrypter;

/** How links are asked about. */
abstract class AbstractLinkMojo extends AbstractGenerateMojo {
    private static final String OFF = "off";

    /**
     * How links are checked: <code>online</code> asks the servers, <code>local</code> looks at what can be known without
     * a network, <code>off</code> not at all. <code>mvn -o</code> means <code>local</code>.
     */
    @Parameter(property = "resume.links", defaultValue = "online")
    String links;

    /** Whether links may lead to private networks, such as an intranet. */
    @Parameter(property = "resume.links.allowPrivateHosts", defaultValue = "false")
    boolean linksAllowPrivateHosts;

    /** Whether links that an earlier run found alive are asked again. */
    @Parameter(property = "resume.links.refresh", defaultValue = "false")
    boolean linksRefresh;

    /** Where living links are remembered. By default a file in the local repository. */
    @Parameter(property = "resume.links.cacheFile")
    File linksCacheFile;

    /** For how many days a living link is not asked again; <code>0</code> remembers nothing. */
    @Parameter(property = "resume.links.cacheDays", defaultValue = "7")
    int linksCacheDays;

    /** Requests at the same time. */
    @Parameter(property = "resume.links.parallel", defaultValue = "8")
    int linksParallel;

    /** Requests at the same time to one host. */
    @Parameter(property = "resume.links.perHost", defaultValue = "2")
    int linksPerHost;

    /** The least time between the starts of two requests to one host. */
    @Parameter(property = "resume.links.spacing", defaultValue = "250ms")
    String linksSpacing;

    /** How often a request that failed in passing is made again. */
    @Parameter(property = "resume.links.retries", defaultValue = "2")
    int linksRetries;

    /** The pause before the first retry; it doubles for each further one. */
    @Parameter(property = "resume.links.backoff", defaultValue = "1s")
    String linksBackoff;

    /** The longest <code>Retry-After</code> that is waited for. */
    @Parameter(property = "resume.links.retryAfter", defaultValue = "30s")
    String linksRetryAfter;

    /** The time for all links of a run; the rest is skipped, and said so. */
    @Parameter(property = "resume.links.budget", defaultValue = "120s")
    String linksBudget;

    /** The time for one request, from the look-up of the name to the last byte. */
    @Parameter(property = "resume.links.timeout", defaultValue = "20s")
    String linksTimeout;

    /** The time to reach a host. */
    @Parameter(property = "resume.links.connectTimeout", defaultValue = "10s")
    String linksConnectTimeout;

    /** The most bytes of status line and headers that are read. */
    @Parameter(property = "resume.links.maxHeaders", defaultValue = "65536")
    int linksMaxHeaders;

    /** The most bytes of a page that are read. */
    @Parameter(property = "resume.links.maxBody", defaultValue = "262144")
    int linksMaxBody;

    /** The most redirects that are followed. */
    @Parameter(property = "resume.links.maxRedirects", defaultValue = "10")
    int linksMaxRedirects;

    /** The only addresses that are asked, as patterns with <code>*</code>. By default all. */
    @Parameter(property = "resume.links.include")
    List<String> linksInclude;

    /** Addresses that are not asked, even if included. */
    @Parameter(property = "resume.links.exclude")
    List<String> linksExclude;

    /** Statuses that count as alive, per host: <code>example.org=403+503, *=405</code>. */
    @Parameter(property = "resume.links.accept")
    String linksAccept;

    /** Whether the parts of other pages that links name behind a <code>#</code> are looked for. */
    @Parameter(property = "resume.links.fragments", defaultValue = "false")
    boolean linksFragments;

    /** Whether an http page that answers is asked for over https too. */
    @Parameter(property = "resume.links.tryHttps", defaultValue = "true")
    boolean linksTryHttps;

    /** What the requests call themselves. */
    @Parameter(property = "resume.links.userAgent", defaultValue = "Mozilla/5.0 (compatible; resume-maven-plugin)")
    String linksUserAgent;

    /**
     * Headers for single hosts, from servers of settings.xml: <code>api.github.com=github-token</code> sends what the server
     * with that id has: its <code>password</code> as a token, user name and password, or its <code>httpHeaders</code>.
     */
    @Parameter(property = "resume.links.servers")
    List<String> linksServers;

    @Inject
    SettingsDecrypter settingsDecrypter;

    /** All that decides what is found out about links, for those who remember it. */
    final List<Object> linkSettings() {
        return Arrays.asList(
                links,
                linksAllowPrivateHosts,
                linksRefresh,
                linksCacheFile,
                linksCacheDays,
                linksRetries,
                linksBudget,
                linksTimeout,
                linksMaxRedirects,
                linksInclude,
                linksExclude,
                linksAccept,
                linksFragments,
                linksTryHttps,
                linksUserAgent,
                linksServers);
    }

    /**
     * @param region where phone numbers without a country code are dialled (ISO 3166-1)
     * @throws UserFault when a setting can't be read
     */
    final LinkAsking linkAsking(Lexicon lexicon, Optional<String> region) {
        String mode = Choices.oneOf("resume.links", links, List.of("online", "local", OFF));
        if (mode.equals(OFF)) {
            return LinkAsking.OFF;
        }
        try {
            boolean online = mode.equals("online") && !session.isOffline();
            LinkPolicy policy = policy(online, region);
            LinkCache cache = LinkCache.in(cacheFile(), Duration.ofDays(linksCacheDays), linksRefresh);
            return new LinkAsking(
                    () -> LinkChecker.of(policy).withPhrases(phrases(lexicon)).withCache(cache),
                    new LinkProgressLine(session.getRequest().isInteractiveMode()));
        } catch (IllegalArgumentException e) {
            throw new UserFault(e.getMessage(), e);
        }
    }

    final LinkPolicy policy(boolean online, Optional<String> region) {
        // Without a network nobody needs a password, and decrypting one may fail.
        Access access = online
                ? new LinkAccess(new SettingsSecrets(session.getSettings(), settingsDecrypter, getLog()))
                        .of(linksUserAgent, orEmpty(linksServers))
                : Access.DEFAULT;
        return LinkPolicy.builder()
                .mode(online ? LinkMode.ONLINE : LinkMode.LOCAL)
                .parallel(linksParallel)
                .perHost(linksPerHost)
                .spacing(Durations.parse("resume.links.spacing", linksSpacing))
                .retries(linksRetries)
                .backoff(Durations.parse("resume.links.backoff", linksBackoff))
                .retryAfterCap(Durations.parse("resume.links.retryAfter", linksRetryAfter))
                .budget(Durations.parse("resume.links.budget", linksBudget))
                .timeout(Durations.parse("resume.links.timeout", linksTimeout))
                .connectTimeout(Durations.parse("resume.links.connectTimeout", linksConnectTimeout))
                .headerBytes(linksMaxHeaders)
                .bodyBytes(linksMaxBody)
                .redirects(linksMaxRedirects)
                .include(UrlPatterns.of(orEmpty(linksInclude)))
                .exclude(UrlPatterns.of(orEmpty(linksExclude)))
                .accept(AcceptedStatuses.parse(Choices.text(linksAccept).orElse("")))
                .remoteFragments(linksFragments)
                .tryHttps(linksTryHttps)
                .allowPrivateHosts(linksAllowPrivateHosts)
                .telRegion(region.orElse(null))
                .userAgent(access.userAgent())
                .headers(access.headers())
                .proxy(access.proxy())
                .build();
    }

    /** In the local repository: CI caches keep that, and {@code clean} does not delete it. */
    private Path cacheFile() {
        if (linksCacheFile != null) {
            return linksCacheFile.toPath();
        }
        return Path.of(session.getLocalRepository().getBasedir()).resolve("resume-links-alive.txt");
    }

    private static NotFoundPhrases phrases(Lexicon lexicon) {
        return NotFoundPhrases.of(lexicon.languages().stream()
                .flatMap(words -> words.list("notFound").stream())
                .toList());
    }

    private static List<String> orEmpty(List<String> values) {
        return values == null ? List.of() : values;
    }
}
