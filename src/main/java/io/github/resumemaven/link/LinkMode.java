package io.github.resumemaven.link;

/** How far the check goes. */
public enum LinkMode {
    /** Asks the servers. */
    ONLINE,
    /** Looks at what can be known without a network: the form of addresses, local files, own fragments. */
    LOCAL
}
