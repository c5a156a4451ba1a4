package io.github.resumemaven.link;

import java.time.Duration;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.PriorityQueue;

/**
 * The jobs that wait, a lane for each host. Hands out one only when its host may be asked again, so that no thread ever
 * sleeps on a slow or strict host while another host could be asked.
 */
final class Lanes {

    private record Waiting(Job job, long notBefore, long turn) {}

    private static final class Lane {
        final PriorityQueue<Waiting> jobs =
                new PriorityQueue<>(Comparator.comparingLong(Waiting::notBefore).thenComparingLong(Waiting::turn));
        long nextStart = START;
        int active;
    }

    /** In the past. Not the least long: {@code nanoTime} may be negative, and sums with that would wrap. */
    private static final long START = System.nanoTime();

    private final int perHost;
    private final long spacing;
    private final Map<String, Lane> lanes = new LinkedHashMap<>();
    private long turns;
    private int open;
    private boolean stopped;

    Lanes(int perHost, Duration spacing) {
        this.perHost = perHost;
        this.spacing = spacing.toNanos();
    }

    /** Lets a new job wait for its first request. */
    synchronized void open(Job job) {
        open++;
        enqueue(job, START);
    }

    /** Lets a job wait for its next request, not before the given {@link System#nanoTime}. */
    synchronized void again(Job job, long notBefore) {
        enqueue(job, notBefore);
    }

    /** Keeps all of a host's jobs waiting until then. */
    synchronized void pause(String host, long until) {
        Lane lane = lane(host);
        lane.nextStart = Math.max(lane.nextStart, until);
    }

    private void enqueue(Job job, long notBefore) {
        lane(job.current.host()).jobs.add(new Waiting(job, notBefore, turns++));
        notifyAll();
    }

    private Lane lane(String host) {
        return lanes.computeIfAbsent(host, name -> new Lane());
    }

    /** The next job that may send a request, waited for; null when nothing is left or the run was stopped. */
    synchronized Job take() throws InterruptedException {
        while (!stopped && open > 0) {
            long now = System.nanoTime();
            long soonest = Long.MAX_VALUE;
            for (Map.Entry<String, Lane> entry : lanes.entrySet()) {
                Lane lane = entry.getValue();
                if (lane.jobs.isEmpty() || lane.active >= perHost) {
                    continue;
                }
                long start = Math.max(lane.nextStart, lane.jobs.peek().notBefore());
                if (start <= now) {
                    return start(entry.getKey(), lane, now);
                }
                soonest = Math.min(soonest, start);
            }
            await(soonest == Long.MAX_VALUE ? 0 : soonest - now);
        }
        return null;
    }

    private Job start(String host, Lane lane, long now) {
        lane.active++;
        lane.nextStart = now + spacing;
        // To the end of the round: hosts take turns.
        lanes.remove(host);
        lanes.put(host, lane);
        return lane.jobs.remove().job();
    }

    private void await(long nanos) throws InterruptedException {
        wait(nanos / 1_000_000, (int) (nanos % 1_000_000));
    }

    /** A request to this host has ended. */
    synchronized void release(String host) {
        lane(host).active--;
        notifyAll();
    }

    /** A job has its verdict. */
    synchronized void close() {
        open--;
        notifyAll();
    }

    /** Hands out nothing more. */
    synchronized void stop() {
        stopped = true;
        notifyAll();
    }
}
