package io.github.resumemaven.link;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;
import java.util.Locale;

/** The JDK's resolver, which follows the machine's settings. */
final class SystemResolver implements Resolver {

    @Override
    public List<InetAddress> addresses(String host) throws UnknownHostException, NoAnswerException {
        try {
            return List.of(InetAddress.getAllByName(host));
        } catch (UnknownHostException first) {
            failIfPassing(first);
            return secondLook(host);
        }
    }

    /**
     * Asks for the absolute name: past the JDK's memory of the first answer, and past search domains. One wrong answer
     * of a name server would otherwise call a living page dead.
     */
    private static List<InetAddress> secondLook(String host) throws UnknownHostException, NoAnswerException {
        try {
            return List.of(InetAddress.getAllByName(host + "."));
        } catch (UnknownHostException second) {
            failIfPassing(second);
            throw second;
        }
    }

    /** The JDK throws one exception for "no such name" and "no name server": only the C library's words differ. */
    private static void failIfPassing(UnknownHostException e) throws NoAnswerException {
        String message = String.valueOf(e.getMessage()).toLowerCase(Locale.ROOT);
        if (message.contains("temporary") || message.contains("try again") || message.contains("non-recoverable")) {
            throw new NoAnswerException("the name service gave no answer");
        }
    }

    @Override
    public MailDomain mail(String domain) {
        return MailServers.of(domain, this);
    }
}
