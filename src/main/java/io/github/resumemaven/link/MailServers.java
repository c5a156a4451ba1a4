package io.github.resumemaven.link;

import io.github.resumemaven.link.Resolver.MailDomain;
import java.net.UnknownHostException;
import java.util.Hashtable;
import javax.naming.Context;
import javax.naming.NameNotFoundException;
import javax.naming.NamingEnumeration;
import javax.naming.NamingException;
import javax.naming.directory.Attribute;
import javax.naming.directory.InitialDirContext;

/** Looks for a domain's mail servers: RFC 5321, section 5.1. A class of its own so that JNDI is loaded late. */
final class MailServers {
    private MailServers() {}

    /** Asks the machine's name servers. */
    static MailDomain of(String domain, Resolver resolver) {
        return of(domain, resolver, "dns:");
    }

    /**
     * Asks one name server.
     *
     * @param server {@code dns:} for the machine's own, or {@code dns://host:port}
     */
    static MailDomain of(String domain, Resolver resolver, String server) {
        try {
            return byMx(domain, resolver, server);
        } catch (NameNotFoundException unknown) {
            return MailDomain.UNKNOWN;
        } catch (NamingException noAnswer) {
            return MailDomain.UNSURE;
        }
    }

    private static MailDomain byMx(String domain, Resolver resolver, String server) throws NamingException {
        Hashtable<String, String> settings = new Hashtable<>();
        settings.put(Context.INITIAL_CONTEXT_FACTORY, "com.sun.jndi.dns.DnsContextFactory");
        settings.put("com.sun.jndi.dns.timeout.initial", "2000");
        settings.put("com.sun.jndi.dns.timeout.retries", "2");
        InitialDirContext names = new InitialDirContext(settings);
        try {
            Attribute servers = names.getAttributes(server + "/" + domain + ".", new String[] {"MX"})
                    .get("MX");
            return servers == null
                    ? byAddress(domain, resolver)
                    : isNullMx(servers) ? MailDomain.REFUSES : MailDomain.ACCEPTS;
        } finally {
            names.close();
        }
    }

    /** RFC 7505: a single record with preference 0 and an empty name. */
    private static boolean isNullMx(Attribute servers) throws NamingException {
        NamingEnumeration<?> all = servers.getAll();
        return servers.size() == 1 && all.next().toString().strip().equals("0 .");
    }

    /** Without a mail server, the domain's own address takes the mail. */
    private static MailDomain byAddress(String domain, Resolver resolver) {
        try {
            resolver.addresses(domain);
            return MailDomain.ACCEPTS;
        } catch (UnknownHostException none) {
            return MailDomain.REFUSES;
        } catch (Resolver.NoAnswerException unsure) {
            return MailDomain.UNSURE;
        }
    }
}
