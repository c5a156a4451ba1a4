package io.github.resumemaven.link;

import io.github.resumemaven.link.Decision.Again;
import io.github.resumemaven.link.Decision.Done;
import io.github.resumemaven.link.Decision.Follow;
import io.github.resumemaven.link.address.Address;
import io.github.resumemaven.link.http.HttpFailure;
import io.github.resumemaven.link.http.HttpReply;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ThreadLocalRandom;

/** Decides what an answer, or none, means. Never wrong about a living page comes before catching each dead one. */
final class Judge {
    private static final Set<Integer> REFUSALS = Set.of(401, 403, 407, 429, 451, 999);

    /** Faults that mend themselves: asked again. Other 5xx (not implemented, origin down at a CDN) do not. */
    private static final Set<Integer> PASSING = Set.of(408, 425, 500, 502, 503, 504, 520, 522, 524, 529);

    private final LinkPolicy policy;
    private final Clock clock;

    Judge(LinkPolicy policy, Clock clock) {
        this.policy = policy;
        this.clock = clock;
    }

    /** What an answer means. */
    Decision of(Job job, HttpReply reply) {
        int status = reply.status();
        Address at = job.current;
        if (policy.scope().accept().accept(at.host(), status)) {
            return new Done(alive(job), Statuses.words(status) + ", accepted for " + at.host(), status);
        }
        if (reply.headers().first("cf-mitigated").isPresent()) {
            return new Done(Verdict.BLOCKED, "the site asks for a proof of being human (" + status + ")", status);
        }
        if (status / 100 == 2 || status == 304) {
            return new Done(alive(job), alive(job) == Verdict.OK ? "found" : "found at another address", status);
        }
        if (status / 100 == 3) {
            return redirect(job, reply);
        }
        Optional<String> refuses = RefusingHosts.reason(at.host());
        if (refuses.isPresent()) {
            return new Done(Verdict.BLOCKED, Statuses.words(status) + ", but " + refuses.get(), status);
        }
        return refusalOrFault(job, reply);
    }

    private Decision refusalOrFault(Job job, HttpReply reply) {
        int status = reply.status();
        if (status == 404 || status == 410) {
            return job.goneOnce
                    ? new Done(Verdict.DEAD, Statuses.words(status) + ", seen twice", status)
                    : new Again(
                            pause(0),
                            false,
                            new Done(Verdict.UNREACHABLE, Statuses.words(status) + ", seen once", status));
        }
        if (REFUSALS.contains(status)) {
            Done blocked = new Done(Verdict.BLOCKED, "the server refuses: " + Statuses.words(status), status);
            return status == 429 ? again(job, reply, blocked) : blocked;
        }
        Done unreachable = new Done(Verdict.UNREACHABLE, "the server answers " + Statuses.words(status), status);
        return PASSING.contains(status) ? again(job, reply, unreachable) : unreachable;
    }

    /** What it means that there was no answer. */
    Decision of(Job job, HttpFailure failure) {
        Optional<String> refuses = RefusingHosts.reason(job.current.host());
        if (refuses.isPresent()) {
            return new Done(Verdict.BLOCKED, failure.getMessage() + ", but " + refuses.get(), 0);
        }
        int status = failure.status();
        if (failure.kind() == HttpFailure.Kind.PROXY && REFUSALS.contains(status)) {
            return new Done(Verdict.BLOCKED, "the proxy refuses: " + Statuses.words(status), status);
        }
        Done unreachable = new Done(Verdict.UNREACHABLE, failure.getMessage(), status);
        return switch (failure.kind()) {
            case CERTIFICATE, NOT_HTTP -> unreachable;
            default -> failedAgain(job) ? unreachable : new Again(pause(job.failures), false, unreachable);
        };
    }

    private Decision redirect(Job job, HttpReply reply) {
        int status = reply.status();
        String location = reply.headers().first("Location").orElse("");
        if (location.isEmpty()) {
            return new Done(Verdict.UNREACHABLE, "redirects without saying where (" + status + ")", status);
        }
        Optional<Address> target = job.current.resolve(location);
        if (target.isEmpty()) {
            return new Done(Verdict.UNREACHABLE, "redirects to what is no http address", status);
        }
        Optional<String> wall = LoginPages.reason(job.asked, target.get());
        if (wall.isPresent()) {
            return new Done(Verdict.BLOCKED, wall.get(), status);
        }
        if (job.hops().size() >= policy.limits().redirects()) {
            return new Done(
                    Verdict.UNREACHABLE,
                    "redirects more than " + policy.limits().redirects() + " times",
                    status);
        }
        return new Follow(target.get(), status == 301 || status == 308);
    }

    /** The verdict for a redirect that leads back. */
    static Done circle(Job job, int status) {
        return RefusingHosts.reason(job.current.host())
                .map(refuses -> new Done(Verdict.BLOCKED, "redirects in a circle, but " + refuses, status))
                .orElse(new Done(Verdict.UNREACHABLE, "redirects in a circle", status));
    }

    private static Verdict alive(Job job) {
        return job.current.equals(job.asked) ? Verdict.OK : Verdict.REDIRECTED;
    }

    private Decision again(Job job, HttpReply reply, Done otherwise) {
        if (failedAgain(job)) {
            return otherwise;
        }
        Optional<Duration> wanted =
                reply.headers().first("Retry-After").flatMap(text -> RetryAfter.parse(text, clock.instant()));
        if (wanted.isPresent() && wanted.get().compareTo(policy.pace().retryAfterCap()) > 0) {
            // Coming back earlier than asked would only be refused again.
            return otherwise;
        }
        return new Again(
                Math.max(pause(job.failures), wanted.map(Duration::toNanos).orElse(0L)), wanted.isPresent(), otherwise);
    }

    private boolean failedAgain(Job job) {
        return job.failures >= policy.pace().retries();
    }

    private long pause(int failures) {
        long nanos = policy.pace().backoff().toNanos() << Math.min(failures, 10);
        return nanos + ThreadLocalRandom.current().nextLong(nanos / 4 + 1);
    }
}
