package io.github.resumemaven.publish.git;

import java.time.Duration;
import java.util.Optional;

/** The remote repository, spoken to from the private store. */
public final class Remote {

    private static final String HEADS = "refs/heads/";

    private final Git store;
    private final String address;
    private final String branch;
    private final Duration reading;
    private final Duration transfer;

    /**
     * @param address URL or path without a secret in it
     * @param branch the branch's short name
     * @param reading the longest time for reading references
     * @param transfer the longest time for moving objects
     */
    public Remote(Git store, String address, String branch, Duration reading, Duration transfer) {
        this.store = store;
        this.address = address;
        this.branch = branch;
        this.reading = reading;
        this.transfer = transfer;
    }

    /** Reads the default branch and the tip. An absent branch is only believed from an answer that succeeded. */
    public RemoteRefs refs() throws GitException {
        GitResult result = store.need(reading, "ls-remote", "--symref", "--", address, "HEAD", HEADS + branch);
        Optional<String> defaultBranch = Optional.empty();
        Optional<String> tip = Optional.empty();
        for (String line : result.lines()) {
            // A pattern also matches the end of longer names, so names are compared whole.
            String[] parts = line.split("\t", 2);
            if (parts.length == 2 && parts[1].equals("HEAD") && parts[0].startsWith("ref: " + HEADS)) {
                defaultBranch = Optional.of(parts[0].substring(5 + HEADS.length()));
            } else if (parts.length == 2 && parts[1].equals(HEADS + branch)) {
                tip = Optional.of(parts[0]);
            }
        }
        boolean none = tip.isEmpty() && defaultBranch.isEmpty();
        boolean empty = none
                && store.need(reading, "ls-remote", "--heads", "--", address).out().length == 0;
        return new RemoteRefs(defaultBranch, tip, empty);
    }

    /** Fetches {@code depth} commits from {@code tip} backwards; {@link Integer#MAX_VALUE} means all of them. */
    public void fetch(String tip, int depth) throws GitException {
        GitResult byId = fetchRef(tip, depth);
        if (byId.ok()) {
            return;
        }
        // An old server refuses to serve by id; what its branch holds now must then still be the tip we saw.
        GitResult byName = fetchRef(HEADS + branch, depth);
        if (!byName.ok()) {
            throw new GitException("git fetch failed:\n" + byName.err().strip(), byName);
        }
        if (!store.run(reading, "cat-file", "-e", tip + "^{commit}").ok()) {
            throw new GitException("The branch moved while it was read.", byId);
        }
    }

    private GitResult fetchRef(String what, int depth) throws GitException {
        String refspec = "+" + what + ":refs/resume/tip";
        return store.run(
                transfer,
                "fetch",
                "--quiet",
                "--no-tags",
                "--no-write-fetch-head",
                "--no-auto-maintenance",
                "--depth=" + depth,
                "--",
                address,
                refspec);
    }

    /**
     * Pushes {@code commit} if the branch still holds what we saw. The result is for showing only: what happened is
     * learnt by reading the branch again.
     *
     * @param expected the tip that was read; empty means that the branch must not exist
     */
    public GitResult push(String commit, Optional<String> expected) throws GitException {
        return store.run(
                transfer,
                "push",
                "--porcelain",
                "--no-verify",
                "--no-signed",
                "--no-follow-tags",
                "--recurse-submodules=no",
                "--force-with-lease=" + HEADS + branch + ":" + expected.orElse(""),
                "--",
                address,
                commit + ":" + HEADS + branch);
    }
}
