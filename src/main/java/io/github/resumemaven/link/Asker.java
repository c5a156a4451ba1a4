package io.github.resumemaven.link;

import io.github.resumemaven.link.Decision.Again;
import io.github.resumemaven.link.Decision.Done;
import io.github.resumemaven.link.Lookup.Answer;
import io.github.resumemaven.link.Lookup.State;
import io.github.resumemaven.link.address.Address;
import io.github.resumemaven.link.http.HttpClient;
import io.github.resumemaven.link.http.HttpFailure;
import io.github.resumemaven.link.http.HttpReply;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Makes one request for a job. Which kind of end the run's time makes of it is the run's matter. */
final class Asker {

    /**
     * What one request brought: exactly one of the three.
     *
     * @param hostless the look-up that found no way there
     */
    record Outcome(HttpReply reply, HttpFailure failure, Answer hostless) {}

    private final LinkPolicy policy;
    private final HttpClient client;
    private final Routes routes;
    private final boolean readsPages;

    /**
     * Asks by these.
     *
     * @param readsPages whether the text of pages matters to anybody
     */
    Asker(LinkPolicy policy, HttpClient client, Routes routes, boolean readsPages) {
        this.policy = policy;
        this.client = client;
        this.routes = routes;
        this.readsPages = readsPages;
    }

    /** Asks for an address, in at most {@code timeout}. */
    Outcome ask(Job job, Address address, Duration timeout) throws InterruptedException {
        long start = System.nanoTime();
        Routes.Found way = routes.to(address, timeout);
        if (way.route() == null) {
            return new Outcome(null, null, way.answer());
        }
        job.requests++;
        Duration left = timeout.minusNanos(System.nanoTime() - start);
        try {
            return new Outcome(
                    client.get(address, headers(job, address), way.route(), left, this::wantsBody), null, null);
        } catch (HttpFailure failure) {
            return new Outcome(null, failure, null);
        }
    }

    private boolean wantsBody(HttpReply head) {
        return readsPages && head.status() / 100 == 2 && Page.isHtml(head);
    }

    private Map<String, String> headers(Job job, Address address) {
        Map<String, String> headers = new LinkedHashMap<>();
        headers.put("User-Agent", policy.access().userAgent());
        headers.put("Accept", "text/html,application/xhtml+xml,*/*;q=0.8");
        headers.put("Accept-Language", "en,*;q=0.5");
        headers.put("Accept-Encoding", "gzip");
        String cookies = job.cookies.of(address);
        if (!cookies.isEmpty()) {
            headers.put("Cookie", cookies);
        }
        headers.putAll(policy.access().headers().of(address));
        return headers;
    }

    /** What it means that no way led to a host. An unknown one waits for the end of the run: {@link LinkRun}. */
    static Decision hostless(Job job, Answer answer, LinkPolicy policy) {
        if (answer.state() == State.PRIVATE) {
            boolean first = job.hops().isEmpty();
            return new Done(
                    first ? Verdict.SKIPPED : Verdict.UNREACHABLE,
                    first ? "not asked: " + answer.reason() : "redirects to a private host: " + answer.reason(),
                    0,
                    Observations.onPrivateHost());
        }
        Optional<String> refuses = RefusingHosts.reason(job.current.host());
        if (refuses.isPresent()) {
            // Some countries' name services deny exactly these hosts.
            return new Done(Verdict.BLOCKED, answer.reason() + ", but " + refuses.get(), 0);
        }
        Done unreachable = new Done(Verdict.UNREACHABLE, answer.reason(), 0);
        boolean passing = answer.state() == State.NO_ANSWER
                && job.failures < policy.pace().retries();
        return passing ? new Again(policy.pace().backoff().toNanos(), false, unreachable) : unreachable;
    }
}
