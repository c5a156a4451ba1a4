package io.github.resumemaven.link;

import io.github.resumemaven.link.Resolver.MailDomain;
import io.github.resumemaven.link.address.MailLink;
import io.github.resumemaven.link.address.Placeholders;
import java.time.Duration;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;

/** Asks whether the domains of mail addresses take mail, while the pages are asked for. */
final class MailDomains implements AutoCloseable {
    private final ExecutorService threads;
    private final Map<String, Future<MailDomain>> answers = new LinkedHashMap<>();
    private final long end;

    /** Begins to ask; with no mail address among the verdicts, no thread starts. */
    MailDomains(Collection<LinkVerdict> verdicts, Resolver resolver, LinkPolicy policy) {
        end = System.nanoTime()
                + Math.min(
                        policy.limits().timeout().toNanos(),
                        policy.pace().budget().toNanos());
        threads = Executors.newFixedThreadPool(4, task -> {
            Thread thread = new Thread(task, "resume-links-mail");
            thread.setDaemon(true);
            return thread;
        });
        if (policy.mode() == LinkMode.LOCAL) {
            return;
        }
        for (LinkVerdict verdict : verdicts) {
            if (isMail(verdict)) {
                MailLink.read(verdict.url()).domains().stream()
                        .filter(domain -> !policy.scope().exclude().match(verdict.url(), domain))
                        .filter(domain -> Placeholders.hostReason(domain).isEmpty())
                        .forEach(domain ->
                                answers.computeIfAbsent(domain, name -> threads.submit(() -> resolver.mail(name))));
            }
        }
    }

    private static boolean isMail(LinkVerdict verdict) {
        return verdict.verdict() == Verdict.OK && verdict.url().regionMatches(true, 0, "mailto:", 0, 7);
    }

    /**
     * The verdict with what the name service says.
     *
     * @param verdict one by the form of the address; others come back as they are
     * @param network asked whether some public host was found in this run, when that matters
     */
    LinkVerdict complete(LinkVerdict verdict, BooleanSupplier network) {
        if (!isMail(verdict)) {
            return verdict;
        }
        for (String domain : MailLink.read(verdict.url()).domains()) {
            MailDomain answer = answers.containsKey(domain) ? answer(answers.get(domain)) : MailDomain.UNSURE;
            if (answer == MailDomain.REFUSES) {
                return LinkVerdict.unasked(verdict.url(), Verdict.UNREACHABLE, domain + " takes no mail");
            }
            if (answer == MailDomain.UNKNOWN) {
                Decision.Done done = UnknownHosts.done("there is no domain " + domain, network.getAsBoolean());
                return LinkVerdict.unasked(verdict.url(), done.verdict(), done.reason());
            }
        }
        return verdict;
    }

    private MailDomain answer(Future<MailDomain> answer) {
        try {
            return answer.get(
                    Math.max(0, Duration.ofNanos(end - System.nanoTime()).toMillis()), TimeUnit.MILLISECONDS);
        } catch (TimeoutException | ExecutionException noAnswer) {
            return MailDomain.UNSURE;
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            return MailDomain.UNSURE;
        }
    }

    @Override
    public void close() {
        threads.shutdownNow();
    }
}
