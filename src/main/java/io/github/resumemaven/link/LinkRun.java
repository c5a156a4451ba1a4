package io.github.resumemaven.link;

import io.github.resumemaven.link.Asker.Outcome;
import io.github.resumemaven.link.Decision.Again;
import io.github.resumemaven.link.Decision.Done;
import io.github.resumemaven.link.Decision.Follow;
import io.github.resumemaven.link.address.Address;
import io.github.resumemaven.link.http.HttpFailure;
import java.time.Duration;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;

/** Asks for a set of addresses, in parallel and within the budget. Threads exist only while it runs. */
final class LinkRun {

    /**
     * The end of one job.
     *
     * @param page what was read of the page, or null
     * @param unknownHost whether it ended at a host nobody knows, so that the verdict waits for the other hosts
     */
    record Result(Job job, Done done, Page page, boolean unknownHost, long millis) {
        Result with(Done other) {
            return new Result(job, other, page, unknownHost, millis);
        }
    }

    /** Requests that are cut off at the end of the budget still have to come back. */
    private static final long GRACE = Duration.ofMillis(500).toNanos();

    private final LinkPolicy policy;
    private final Judge judge;
    private final Asker asker;
    private final Lookup lookup;
    private final Lanes lanes;
    private final long end;
    private int told;
    private final Map<Address, Result> results = new LinkedHashMap<>();

    LinkRun(LinkPolicy policy, Judge judge, Asker asker, Lookup lookup) {
        this.policy = policy;
        this.judge = judge;
        this.asker = asker;
        this.lookup = lookup;
        this.lanes = new Lanes(policy.pace().perHost(), policy.pace().spacing());
        this.end = System.nanoTime() + policy.pace().budget().toNanos();
    }

    /** A result for each address; never throws for what a server does. */
    Map<Address, Result> ask(Collection<Address> addresses, LinkProgress progress) {
        Map<Address, Job> jobs = new LinkedHashMap<>();
        addresses.forEach(address -> jobs.put(address, new Job(address)));
        jobs.values().forEach(lanes::open);
        // Before the first thread starts: a fast server may have answered by the time this thread looks again.
        progress.update(0, jobs.size());
        for (int i = 0; i < Math.min(policy.pace().parallel(), jobs.size()); i++) {
            Thread thread = new Thread(this::work, "resume-links-" + (i + 1));
            thread.setDaemon(true);
            thread.start();
        }
        boolean interrupted = false;
        try {
            await(jobs.size(), end, progress);
            lanes.stop();
            await(jobs.size(), end + GRACE, progress);
        } catch (InterruptedException stop) {
            interrupted = true;
            lanes.stop();
            Thread.currentThread().interrupt();
        }
        return collect(jobs, interrupted ? "the run was interrupted" : outOfTime());
    }

    private void await(int total, long until, LinkProgress progress) throws InterruptedException {
        while (true) {
            int done;
            synchronized (results) {
                long left = until - System.nanoTime();
                if (results.size() == told && told < total && left > 0) {
                    results.wait(left / 1_000_000 + 1);
                }
                done = results.size();
            }
            if (done != told) {
                told = done;
                progress.update(done, total);
            }
            if (done == total || System.nanoTime() >= until) {
                return;
            }
        }
    }

    private Map<Address, Result> collect(Map<Address, Job> jobs, String whyNot) {
        Map<Address, Result> all = new LinkedHashMap<>();
        synchronized (results) {
            jobs.forEach((address, job) -> {
                Result result = results.getOrDefault(address, unfinished(job, whyNot));
                all.put(
                        address,
                        result.unknownHost()
                                ? result.with(UnknownHosts.done(result.done().reason(), lookup.networkWorks()))
                                : result);
            });
        }
        return all;
    }

    /** A page that was found and only waits for the answer over https is alive. */
    private static Result unfinished(Job job, String whyNot) {
        Done found = job.beforeHttps;
        return found == null
                ? new Result(job, new Done(Verdict.SKIPPED, whyNot, 0), null, false, 0)
                : new Result(job, found, job.page, false, 0);
    }

    private String outOfTime() {
        return LinkVerdict.OUT_OF_TIME + ": the " + policy.pace().budget().toSeconds() + " s for all links are used up";
    }

    private void work() {
        try {
            for (Job job = lanes.take(); job != null; job = lanes.take()) {
                String host = job.current.host();
                try {
                    step(job);
                } catch (RuntimeException | StackOverflowError fault) {
                    finish(job, new Done(Verdict.UNREACHABLE, "could not be read: " + fault, 0), null, false);
                } finally {
                    lanes.release(host);
                }
            }
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        }
    }

    private void step(Job job) throws InterruptedException {
        if (job.requests == 0 && job.failures == 0) {
            job.startNanos = System.nanoTime();
        }
        Duration left = Duration.ofNanos(Math.max(1, end - System.nanoTime()));
        boolean cut = left.compareTo(policy.limits().timeout()) < 0;
        Outcome outcome =
                asker.ask(job, job.current, cut ? left : policy.limits().timeout());
        if (job.beforeHttps != null) {
            finish(job, HttpsTwin.finish(job, outcome), job.page, false);
            return;
        }
        if (cut && outcome.failure() != null && outcome.failure().kind() == HttpFailure.Kind.TIMEOUT) {
            finish(job, new Done(Verdict.SKIPPED, outOfTime(), 0), null, false);
            return;
        }
        apply(job, outcome, decide(job, outcome));
    }

    private Decision decide(Job job, Outcome outcome) {
        if (outcome.hostless() != null) {
            return Asker.hostless(job, outcome.hostless(), policy);
        }
        return outcome.reply() != null ? judge.of(job, outcome.reply()) : judge.of(job, outcome.failure());
    }

    private void apply(Job job, Outcome outcome, Decision decision) {
        if (decision instanceof Follow follow) {
            follow(job, outcome, follow);
        } else if (decision instanceof Again again) {
            again(job, outcome, again);
        } else if (decision instanceof Done done) {
            done(job, outcome, done);
        }
    }

    private void follow(Job job, Outcome outcome, Follow follow) {
        job.cookies.keep(job.current, outcome.reply().headers());
        if (job.follow(follow.to(), follow.permanent())) {
            lanes.again(job, System.nanoTime());
        } else {
            finish(job, Judge.circle(job, outcome.reply().status()), null, false);
        }
    }

    private void again(Job job, Outcome outcome, Again again) {
        long at = System.nanoTime() + again.nanos();
        if (at >= end) {
            finish(job, again.otherwise(), null, false);
            return;
        }
        boolean gone = again.otherwise().status() == 404 || again.otherwise().status() == 410;
        job.goneOnce = gone;
        job.failures += gone ? 0 : 1;
        if (again.wholeHost()) {
            lanes.pause(job.current.host(), at);
        }
        lanes.again(job, at);
    }

    private void done(Job job, Outcome outcome, Done done) {
        boolean unknown = outcome.hostless() != null
                && outcome.hostless().state() == Lookup.State.UNKNOWN
                && done.verdict() == Verdict.UNREACHABLE;
        if (!done.verdict().isAlive()) {
            finish(job, done, null, unknown);
            return;
        }
        job.page = outcome.reply().body().length == 0 ? null : Page.read(outcome.reply(), job.current);
        Observations seen = Owners.movedTo(job)
                .map(moved -> done.seen().withPermanentRedirect(moved.toString()))
                .orElse(done.seen());
        if (HttpsTwin.isWorthAsking(job, policy)) {
            job.tryHttps(done.seeing(seen));
            lanes.again(job, System.nanoTime());
        } else {
            finish(job, done.seeing(HttpsTwin.byRedirect(job, seen)), job.page, false);
        }
    }

    private void finish(Job job, Done done, Page page, boolean unknownHost) {
        long millis = job.startNanos == 0 ? 0 : (System.nanoTime() - job.startNanos) / 1_000_000;
        synchronized (results) {
            results.put(job.asked, new Result(job, done, page, unknownHost, millis));
            results.notifyAll();
        }
        lanes.close();
    }
}
