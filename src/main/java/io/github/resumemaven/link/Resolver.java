package io.github.resumemaven.link;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;

/** Finds hosts. Called from several threads, and given up on when it takes longer than a request may. */
public interface Resolver {

    /**
     * The addresses of a host.
     *
     * @param host the name in ASCII, or an address in numbers
     * @return at least one address
     * @throws UnknownHostException when there is no such host
     * @throws NoAnswerException when that cannot be said now
     */
    List<InetAddress> addresses(String host) throws UnknownHostException, NoAnswerException;

    /** Whether mail to {@code domain} can be delivered; {@link MailDomain#UNSURE} when that cannot be said now. */
    MailDomain mail(String domain);

    /** The machine's own resolver. */
    static Resolver system() {
        return new SystemResolver();
    }

    /** What the name service says about a mail domain. */
    enum MailDomain {
        /** It has a mail server, or at least an address. */
        ACCEPTS,
        /** It says itself that it takes no mail (RFC 7505). */
        REFUSES,
        /** There is no such domain. */
        UNKNOWN,
        /** The name service gave no answer. */
        UNSURE
    }

    /** The name service itself failed: that says nothing about the host. */
    final class NoAnswerException extends Exception {
        public NoAnswerException(String message) {
            super(message);
        }
    }
}
