package io.github.resumemaven.publish;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What git's words mean, and what to do. Used to explain and to decide whether waiting may help; whether something was
 * published is never concluded from words. The order matters: the first that matches counts.
 */
enum Trouble {
    UNKNOWN_HOST_KEY(
            "Host key verification failed|REMOTE HOST IDENTIFICATION HAS CHANGED",
            "ssh does not know the server's key. Connect once by hand (ssh -T git@<host>) and compare the fingerprint, or"
                    + " add the key in CI: ssh-keyscan <host> >> ~/.ssh/known_hosts, after checking it."),
    SSH_KEY(
            "Permission denied \\([^)]*publickey",
            "The server accepts none of your ssh keys. Load the right one (ssh-add <file>), or add its public half as a"
                    + " deploy key with write access."),
    UNAUTHORIZED(
            "error: 401|HTTP 401|Authentication failed|could not read (Username|Password)|terminal prompts disabled"
                    + "|Invalid username or (password|token)",
            "The remote wants a login, and got none or a wrong one. Log in with git's credential helper, name a <server> of"
                    + " settings.xml (-Dresume.deploy.serverId=<id>), or set GITHUB_TOKEN."),
    FORBIDDEN(
            "error: 403|HTTP 403|[Pp]ermission to .* denied|Write access to repository not granted"
                    + "|not allowed to push code",
            "The login is known but may not write. In GitHub Actions add to the job:\n  permissions:\n    contents: write\n"
                    + "A personal token needs the scope 'contents: write' for this repository."),
    MISSING(
            "error: 404|HTTP 404|[Rr]epository .*not found|does not appear to be a git repository"
                    + "|[Rr]epository .* does not exist|project you were looking for could not be found",
            "There is no such repository, or this login may not see it. Check resume.deploy.repository (default: the remote"
                    + " 'origin')."),
    OWNERSHIP(
            "dubious ownership",
            "The repository's folder belongs to another user. If that is right: git config --global --add safe.directory"
                    + " <folder>."),
    LARGE(
            "exceeds maximum allowed size|GH001|exceeds GitHub's file size limit|larger than .*limit",
            "The remote limits the size of what it takes. Make the files smaller, above all images and fonts."),
    REWRITE(
            "denying non-fast-forward|\\(non-fast-forward\\)",
            "The server forbids rewriting the branch. Use -Dresume.deploy.history=append, or allow it there."),
    CHECKED_OUT(
            "refusing to update checked out branch|branch is currently checked out",
            "The target is a repository with a work tree on that branch. Publish to a bare repository (git init --bare),"
                    + " or check out another branch there."),
    PROTECTED(
            "protected branch|GH006|GH013|hook declined|aborted by hook",
            "The server's own rules decline it. Allow this login to push to the branch, or publish to another one."),
    DISK(
            "No space left on device|Out of disk ?space|Disk quota exceeded",
            "No space left on the disk. Make room, then run the build again."),
    READ_ONLY("Read-only file system|unable to create temporary file", "Make the folder writable, then run again."),
    NO_HOST(
            "Could not resolve (host|proxy)|Name or service not known|Temporary failure in name resolution"
                    + "|nodename nor servname",
            "The server's name is unknown here. Check the address, the network and the proxy settings."),
    REFUSED(
            "Connection refused|Failed to connect|Network is unreachable|No route to host",
            "Nobody answers there. Check the address, the network and the proxy settings."),
    CERTIFICATE(
            "SSL certificate problem|server certificate verification failed|certificate verify",
            "The server's certificate is not trusted here. If your company has its own: git config --global"
                    + " http.sslCAInfo <file>."),
    CONTENTION(
            "cannot lock ref|failed to update ref|failed to lock|incorrect old value|reference already exists|stale info"
                    + "|fetch first|Unable to create '.*\\.lock'",
            "Somebody else is writing to the branch. Run the build again."),
    SERVER("error: (429|5\\d\\d)|HTTP (429|5\\d\\d)", "The server is in trouble. Run the build again later."),
    CONNECTION(
            "hung up|early EOF|reset by peer|timed out|unexpected disconnect|RPC failed|Broken pipe|Empty reply"
                    + "|curl (18|52|55|56|92)|did not finish within",
            "The connection was lost. Run the build again; nothing is published twice.");

    private final Pattern words;
    private final String advice;

    Trouble(String words, String advice) {
        this.words = Pattern.compile(words);
        this.advice = advice;
    }

    static Optional<Trouble> in(String text) {
        for (Trouble trouble : values()) {
            if (trouble.words.matcher(text).find()) {
                return Optional.of(trouble);
            }
        }
        return Optional.empty();
    }

    /** Whether the same request may succeed in a moment. */
    boolean passes() {
        return this == SERVER || this == CONNECTION || this == CONTENTION;
    }

    /** Whether it is about who we are, so that the sources of credentials belong in the message. */
    boolean isLogin() {
        return this == UNAUTHORIZED || this == FORBIDDEN || this == MISSING || this == SSH_KEY;
    }

    String advice() {
        return advice;
    }
}
