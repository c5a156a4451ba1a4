package io.github.resumemaven.link;

import io.github.resumemaven.link.Asker.Outcome;
import io.github.resumemaven.link.Decision.Done;

/** Whether an http address works over https too. */
final class HttpsTwin {
    private HttpsTwin() {}

    /** Only on the usual port: nobody serves both on another one. Answered already when the server leads there. */
    static boolean isWorthAsking(Job job, LinkPolicy policy) {
        return policy.scope().tryHttps() && !job.asked.isHttps() && job.asked.port() == 80 && !job.current.isHttps();
    }

    /** The https address, when the first redirect led to it. */
    static Observations byRedirect(Job job, Observations seen) {
        boolean led = !job.asked.isHttps()
                && !job.hops().isEmpty()
                && job.hops().get(0).to().equals(job.asked.overHttps());
        return led ? seen.withHttpsAddress(job.asked.overHttps().toString()) : seen;
    }

    /** The verdict that waited, with what the https request showed. */
    static Done finish(Job job, Outcome outcome) {
        Done done = job.beforeHttps;
        boolean works = outcome.reply() != null && outcome.reply().status() / 100 == 2;
        return works
                ? done.seeing(done.seen().withHttpsAddress(job.asked.overHttps().toString()))
                : done;
    }
}
