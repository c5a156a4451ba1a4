package io.github.resumemaven.link;

import java.time.Duration;

/** Builds a {@link LinkPolicy}, one value at a time; the meaning and the bounds stand at {@link Pace}, {@link Limits}, {@link Scope} and {@link Access}. */
public final class LinkPolicyBuilder {
    private LinkMode mode;
    private Duration connectTimeout;
    private Duration timeout;
    private int headerBytes;
    private int bodyBytes;
    private int redirects;
    private int parallel;
    private int perHost;
    private Duration spacing;
    private int retries;
    private Duration backoff;
    private Duration retryAfterCap;
    private Duration budget;
    private UrlPatterns include;
    private UrlPatterns exclude;
    private AcceptedStatuses accept;
    private boolean allowPrivateHosts;
    private boolean remoteFragments;
    private boolean tryHttps;
    private String telRegion;
    private String userAgent;
    private OriginHeaders headers;
    private HttpProxy proxy;

    LinkPolicyBuilder(LinkPolicy from) {
        mode = from.mode();
        connectTimeout = from.limits().connectTimeout();
        timeout = from.limits().timeout();
        headerBytes = from.limits().headerBytes();
        bodyBytes = from.limits().bodyBytes();
        redirects = from.limits().redirects();
        parallel = from.pace().parallel();
        perHost = from.pace().perHost();
        spacing = from.pace().spacing();
        retries = from.pace().retries();
        backoff = from.pace().backoff();
        retryAfterCap = from.pace().retryAfterCap();
        budget = from.pace().budget();
        include = from.scope().include();
        exclude = from.scope().exclude();
        accept = from.scope().accept();
        allowPrivateHosts = from.scope().allowPrivateHosts();
        remoteFragments = from.scope().remoteFragments();
        tryHttps = from.scope().tryHttps();
        telRegion = from.scope().telRegion();
        userAgent = from.access().userAgent();
        headers = from.access().headers();
        proxy = from.access().proxy();
    }

    public LinkPolicyBuilder mode(LinkMode value) {
        mode = value;
        return this;
    }

    public LinkPolicyBuilder connectTimeout(Duration value) {
        connectTimeout = value;
        return this;
    }

    public LinkPolicyBuilder timeout(Duration value) {
        timeout = value;
        return this;
    }

    public LinkPolicyBuilder headerBytes(int value) {
        headerBytes = value;
        return this;
    }

    public LinkPolicyBuilder bodyBytes(int value) {
        bodyBytes = value;
        return this;
    }

    public LinkPolicyBuilder redirects(int value) {
        redirects = value;
        return this;
    }

    public LinkPolicyBuilder parallel(int value) {
        parallel = value;
        return this;
    }

    public LinkPolicyBuilder perHost(int value) {
        perHost = value;
        return this;
    }

    public LinkPolicyBuilder spacing(Duration value) {
        spacing = value;
        return this;
    }

    public LinkPolicyBuilder retries(int value) {
        retries = value;
        return this;
    }

    public LinkPolicyBuilder backoff(Duration value) {
        backoff = value;
        return this;
    }

    public LinkPolicyBuilder retryAfterCap(Duration value) {
        retryAfterCap = value;
        return this;
    }

    public LinkPolicyBuilder budget(Duration value) {
        budget = value;
        return this;
    }

    public LinkPolicyBuilder include(UrlPatterns value) {
        include = value;
        return this;
    }

    public LinkPolicyBuilder exclude(UrlPatterns value) {
        exclude = value;
        return this;
    }

    public LinkPolicyBuilder accept(AcceptedStatuses value) {
        accept = value;
        return this;
    }

    public LinkPolicyBuilder allowPrivateHosts(boolean value) {
        allowPrivateHosts = value;
        return this;
    }

    public LinkPolicyBuilder remoteFragments(boolean value) {
        remoteFragments = value;
        return this;
    }

    public LinkPolicyBuilder tryHttps(boolean value) {
        tryHttps = value;
        return this;
    }

    public LinkPolicyBuilder telRegion(String value) {
        telRegion = value;
        return this;
    }

    public LinkPolicyBuilder userAgent(String value) {
        userAgent = value;
        return this;
    }

    public LinkPolicyBuilder headers(OriginHeaders value) {
        headers = value;
        return this;
    }

    public LinkPolicyBuilder proxy(HttpProxy value) {
        proxy = value;
        return this;
    }

    /** The policy.
     *
     * @throws IllegalArgumentException when a value is out of its bounds, with the name of the value
     */
    public LinkPolicy build() {
        return new LinkPolicy(
                mode,
                new Pace(parallel, perHost, spacing, retries, backoff, retryAfterCap, budget),
                new Limits(connectTimeout, timeout, headerBytes, bodyBytes, redirects),
                new Scope(include, exclude, accept, allowPrivateHosts, remoteFragments, tryHttps, telRegion),
                new Access(userAgent, headers, proxy));
    }
}
