package io.github.resumemaven.link;

import io.github.resumemaven.link.LinkRun.Result;
import io.github.resumemaven.link.address.Address;
import io.github.resumemaven.link.http.Dialer;
import io.github.resumemaven.link.http.HttpClient;
import io.github.resumemaven.link.http.Watchdog;
import java.time.Clock;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import javax.net.ssl.SSLSocketFactory;

/**
 * Says whether addresses are alive. Immutable, and usable any number of times; nothing is loaded, resolved or started
 * before {@link #check} meets an address that needs it.
 */
public final class LinkChecker {
    private final LinkPolicy policy;
    private final Resolver resolver;
    private final NotFoundPhrases phrases;
    private final LinkCache cache;
    private final Clock clock;
    private final Dialer dialer;
    private final Supplier<SSLSocketFactory> tls;

    private LinkChecker(
            LinkPolicy policy,
            Resolver resolver,
            NotFoundPhrases phrases,
            LinkCache cache,
            Clock clock,
            Dialer dialer,
            Supplier<SSLSocketFactory> tls) {
        this.policy = policy;
        this.resolver = resolver;
        this.phrases = phrases;
        this.cache = cache;
        this.clock = clock;
        this.dialer = dialer;
        this.tls = tls;
    }

    /** A checker with the machine's resolver and clock, no phrases and no cache. */
    public static LinkChecker of(LinkPolicy policy) {
        return new LinkChecker(
                policy, Resolver.system(), NotFoundPhrases.NONE, LinkCache.NONE, Clock.systemUTC(), Dialer.DIRECT, () ->
                        (SSLSocketFactory) SSLSocketFactory.getDefault());
    }

    public LinkChecker withResolver(Resolver other) {
        return new LinkChecker(policy, other, phrases, cache, clock, dialer, tls);
    }

    /** Finds pages that answer 200 and say that there is no such page. */
    public LinkChecker withPhrases(NotFoundPhrases other) {
        return new LinkChecker(policy, resolver, other, cache, clock, dialer, tls);
    }

    /** Asks nothing that an earlier run found alive. */
    public LinkChecker withCache(LinkCache other) {
        return new LinkChecker(policy, resolver, phrases, other, clock, dialer, tls);
    }

    /** The clock that dates in {@code Retry-After} and the cache are held against. */
    public LinkChecker withClock(Clock other) {
        return new LinkChecker(policy, resolver, phrases, cache, other, dialer, tls);
    }

    /** For tests: another way to connect, and other trust. */
    LinkChecker withNetwork(Dialer otherDialer, Supplier<SSLSocketFactory> otherTls) {
        return new LinkChecker(policy, resolver, phrases, cache, clock, otherDialer, otherTls);
    }

    /** As {@link #check(Collection, LinkProgress)}, telling nobody about the progress. */
    public Map<String, LinkVerdict> check(Collection<String> urls) {
        return check(urls, LinkProgress.NONE);
    }

    /**
     * Finds the verdict on each address. Returns within the budget and a few seconds, whatever servers do; when the
     * thread is interrupted, at once, with the rest skipped and the thread's flag set.
     *
     * @param urls addresses as written: http, https, mailto, tel; any other kind and relative ones are skipped. Each is
     *     asked once, however often and in however many spellings it stands here
     * @return a verdict for each, in the order of {@code urls}
     */
    public Map<String, LinkVerdict> check(Collection<String> urls, LinkProgress progress) {
        Sorter sorter = new Sorter(policy, cache.read(clock.instant()));
        Map<String, LinkVerdict> known = new LinkedHashMap<>();
        Map<String, Address> asked = new LinkedHashMap<>();
        for (String url : urls) {
            if (!known.containsKey(url) && !asked.containsKey(url)) {
                sorter.known(url)
                        .ifPresentOrElse(verdict -> known.put(url, verdict), () -> asked.put(url, sorter.address(url)));
            }
        }
        try (MailDomains mail = new MailDomains(known.values(), resolver, policy);
                Lookup hosts = new Lookup(resolver, policy.scope().allowPrivateHosts(), Sorter.remembered(known))) {
            Map<Address, Result> results = asked.isEmpty() ? Map.of() : ask(asked.values(), hosts, progress);
            Map<String, LinkVerdict> all = new LinkedHashMap<>();
            for (String url : urls) {
                Address address = asked.get(url);
                all.computeIfAbsent(
                        url,
                        text -> address == null
                                ? mail.complete(known.get(text), hosts::networkWorks)
                                : Verdicts.of(text, address, results.get(address.withoutFragment()), policy, phrases));
            }
            cache.add(results.values(), phrases, clock.instant());
            return all;
        }
    }

    private Map<Address, Result> ask(Collection<Address> asked, Lookup hosts, LinkProgress progress) {
        boolean readsPages = !phrases.isEmpty() || policy.scope().remoteFragments();
        try (Watchdog watchdog = new Watchdog();
                Lookup proxies = new Lookup(resolver, true, List.of())) {
            HttpClient client = new HttpClient(
                    dialer,
                    tls,
                    watchdog,
                    policy.limits().connectTimeout(),
                    policy.limits().headerBytes(),
                    policy.limits().bodyBytes());
            Routes routes = new Routes(policy.access().proxy(), hosts, proxies);
            Asker asker = new Asker(policy, client, routes, readsPages);
            return new LinkRun(policy, new Judge(policy, clock), asker, hosts)
                    .ask(asked.stream().map(Address::withoutFragment).distinct().toList(), progress);
        }
    }
}
