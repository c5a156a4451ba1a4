package io.github.resumemaven.link;

import io.github.resumemaven.link.Resolver.NoAnswerException;
import io.github.resumemaven.link.address.PrivateHosts;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Finds each host once in a run. The addresses found are the ones that are checked and the ones that are connected to,
 * so a name cannot point elsewhere in between. Look-ups run in threads of their own, since nothing can interrupt one.
 */
final class Lookup implements AutoCloseable {

    /** What is known of a host. */
    enum State {
        FOUND,
        UNKNOWN,
        NO_ANSWER,
        PRIVATE
    }

    /**
     * The answer about a host.
     *
     * @param addresses those that may be asked, if found
     * @param reason in words, unless found
     */
    record Answer(State state, List<InetAddress> addresses, String reason) {
        private static Answer without(State state, String reason) {
            return new Answer(state, List.of(), reason);
        }
    }

    /** Enough for both protocols' fallbacks; more would multiply the time a dead host takes. */
    private static final int MOST_ADDRESSES = 4;

    private static final int MOST_WITNESSES = 3;

    private static final Duration WITNESS_WAIT = Duration.ofSeconds(2);

    private final Resolver resolver;
    private final boolean allowPrivate;
    private final List<String> witnesses;
    private boolean witnessesAsked;
    private final ExecutorService threads;
    private final Map<String, Future<Answer>> answers = new ConcurrentHashMap<>();
    private final Set<String> publicHosts = ConcurrentHashMap.newKeySet();

    /**
     * Finds hosts by a resolver.
     *
     * @param allowPrivate whether private hosts are hosts like others
     * @param witnesses hosts that earlier runs found, looked up only to see whether the network works
     */
    Lookup(Resolver resolver, boolean allowPrivate, Collection<String> witnesses) {
        this.resolver = resolver;
        this.allowPrivate = allowPrivate;
        this.witnesses = List.copyOf(witnesses);
        this.threads = Executors.newCachedThreadPool(task -> {
            Thread thread = new Thread(task, "resume-links-names");
            thread.setDaemon(true);
            return thread;
        });
    }

    /** The answer about {@code host}, waited for at most {@code wait}. */
    Answer find(String host, Duration wait) throws InterruptedException {
        Optional<String> isPrivate = allowPrivate ? Optional.empty() : PrivateHosts.reason(host);
        if (isPrivate.isPresent()) {
            return Answer.without(State.PRIVATE, isPrivate.get());
        }
        Optional<InetAddress> literal = PrivateHosts.literal(host);
        if (literal.isPresent()) {
            return new Answer(State.FOUND, List.of(literal.get()), "");
        }
        Future<Answer> answer = answers.computeIfAbsent(host, name -> threads.submit(() -> ask(name)));
        try {
            Answer found = answer.get(wait.toMillis(), TimeUnit.MILLISECONDS);
            if (found.state() == State.NO_ANSWER) {
                answers.remove(host, answer);
            }
            return found;
        } catch (TimeoutException late) {
            return Answer.without(State.NO_ANSWER, "the name service took too long");
        } catch (ExecutionException fault) {
            throw new IllegalStateException("the resolver failed for " + host, fault.getCause());
        }
    }

    private Answer ask(String host) {
        try {
            List<InetAddress> all = resolver.addresses(host);
            List<InetAddress> open = all.stream()
                    .filter(address -> PrivateHosts.reason(address).isEmpty())
                    .toList();
            if (!open.isEmpty()) {
                publicHosts.add(host);
            }
            List<InetAddress> allowed = allowPrivate ? all : open;
            return allowed.isEmpty()
                    ? Answer.without(
                            State.PRIVATE,
                            host + " stands for "
                                    + PrivateHosts.reason(all.get(0)).orElse("nothing"))
                    : new Answer(
                            State.FOUND, allowed.stream().limit(MOST_ADDRESSES).toList(), "");
        } catch (UnknownHostException unknown) {
            return Answer.without(State.UNKNOWN, "there is no host " + host);
        } catch (NoAnswerException noAnswer) {
            return Answer.without(State.NO_ANSWER, noAnswer.getMessage());
        }
    }

    /**
     * Whether some public host was found: only then does "unknown" mean that a host does not exist. When all living
     * addresses are remembered, the dead one is the only host of the run; then the remembered ones are looked up.
     */
    synchronized boolean networkWorks() {
        if (publicHosts.isEmpty() && !witnessesAsked) {
            witnessesAsked = true;
            askWitnesses();
        }
        return !publicHosts.isEmpty();
    }

    private void askWitnesses() {
        long end = System.nanoTime() + WITNESS_WAIT.toNanos();
        try {
            for (int i = 0; publicHosts.isEmpty() && i < Math.min(MOST_WITNESSES, witnesses.size()); i++) {
                find(witnesses.get(i), Duration.ofNanos(Math.max(0, end - System.nanoTime())));
            }
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        threads.shutdownNow();
    }
}
