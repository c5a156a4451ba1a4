package io.github.resumemaven.mojo;

import io.github.resumemaven.link.Access;
import io.github.resumemaven.link.HttpProxy;
import io.github.resumemaven.link.OriginHeaders;
import io.github.resumemaven.project.UserFault;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import org.apache.maven.settings.Proxy;
import org.apache.maven.settings.Server;
import org.codehaus.plexus.util.xml.Xpp3Dom;

/** As whom and by which way links are asked about, as settings.xml says. */
record LinkAccess(SettingsSecrets secrets) {
    private static final String PARAMETER = "resume.links.servers";

    private record Header(String name, String value) {}

    /**
     * What the requests carry.
     *
     * @param servers entries such as {@code api.github.com=github-token}: a host or an origin, and a server's id
     * @throws UserFault when an entry can't be read, or names a server that gives nothing to send
     */
    Access of(String userAgent, List<String> servers) {
        return new Access(
                userAgent,
                headers(servers),
                secrets.proxy().map(LinkAccess::proxy).orElse(null));
    }

    private OriginHeaders headers(List<String> servers) {
        OriginHeaders headers = OriginHeaders.NONE;
        for (String entry : servers) {
            int equals = entry.lastIndexOf('=');
            if (equals < 1 || equals == entry.length() - 1) {
                throw new UserFault(PARAMETER + ": cannot read \"" + entry
                        + "\". Write a host, an equals sign and the id of a server in settings.xml:"
                        + " api.github.com=github-token");
            }
            String origin = entry.substring(0, equals).strip();
            String id = entry.substring(equals + 1).strip();
            for (Header header : headers(id)) {
                headers = with(headers, origin, header, id);
            }
        }
        return headers;
    }

    private static OriginHeaders with(OriginHeaders headers, String origin, Header header, String id) {
        try {
            return headers.with(origin, header.name(), header.value());
        } catch (IllegalArgumentException e) {
            throw new UserFault(PARAMETER + ", server '" + id + "': " + e.getMessage(), e);
        }
    }

    private List<Header> headers(String id) {
        if (!secrets.hasServer(id)) {
            throw new UserFault(PARAMETER + ": settings.xml has no <server> with the id " + id + ".");
        }
        Server server = secrets.server(id)
                .orElseThrow(() -> new UserFault(
                        PARAMETER + ": the server '" + id + "' of settings.xml can't be used; why is said above."));
        List<Header> headers = new ArrayList<>(ownHeaders(server));
        boolean authorized = headers.stream().anyMatch(header -> header.name().equalsIgnoreCase("Authorization"));
        Optional<String> secret = Choices.text(server.getPassword());
        if (secret.isPresent() && !authorized) {
            headers.add(new Header("Authorization", authorization(Choices.text(server.getUsername()), secret.get())));
        }
        if (headers.isEmpty()) {
            throw new UserFault(PARAMETER + ": the server '" + id
                    + "' of settings.xml has neither a <password> nor <httpHeaders>, so there is nothing to send.");
        }
        return headers;
    }

    /** A password alone is a token (RFC 6750); with a user name it is a password (RFC 7617). */
    private static String authorization(Optional<String> user, String secret) {
        if (user.isEmpty()) {
            return "Bearer " + secret;
        }
        byte[] pair = (user.get() + ":" + secret).getBytes(StandardCharsets.UTF_8);
        return "Basic " + Base64.getEncoder().encodeToString(pair);
    }

    /** As Maven itself reads them: {@code <configuration><httpHeaders><property><name>…<value>…}. */
    private static List<Header> ownHeaders(Server server) {
        List<Header> headers = new ArrayList<>();
        if (server.getConfiguration() instanceof Xpp3Dom configuration
                && configuration.getChild("httpHeaders") != null) {
            for (Xpp3Dom property : configuration.getChild("httpHeaders").getChildren("property")) {
                Xpp3Dom name = property.getChild("name");
                Xpp3Dom value = property.getChild("value");
                if (name != null && value != null) {
                    headers.add(new Header(name.getValue(), value.getValue()));
                }
            }
        }
        return headers;
    }

    private static HttpProxy proxy(Proxy proxy) {
        return new HttpProxy(
                proxy.getHost(),
                proxy.getPort(),
                Choices.text(proxy.getUsername()).orElse(null),
                proxy.getPassword(),
                HttpProxy.nonProxyHosts(proxy.getNonProxyHosts()));
    }
}
