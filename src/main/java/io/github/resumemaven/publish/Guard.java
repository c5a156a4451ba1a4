package io.github.resumemaven.publish;

import io.github.resumemaven.publish.git.RemoteRefs;
import java.util.List;
import java.util.regex.Pattern;

/** The rules that stand between a mistake and somebody's files. */
final class Guard {

    /** After {@code git check-ref-format}. */
    private static final Pattern BAD_BRANCH = Pattern.compile(
            "^[-/.@]$|^-.*|^/.*|.*/$|.*//.*|.*\\.\\..*|.*[\\p{Cntrl} ~^:?*\\[\\\\].*|.*@\\{.*|(.*/)?\\..*|.*\\.$|.*\\.lock(/.*)?$|",
            Pattern.DOTALL);

    private final Target target;
    private final SourceState source;

    Guard(Target target, SourceState source) {
        this.target = target;
        this.source = source;
    }

    /** Looks at the settings alone. */
    void checkNames() throws PublishException {
        if (target.repository().isBlank()) {
            throw PublishException.refused("No repository to publish to. Give its URL or path: "
                    + "-Dresume.deploy.repository=git@github.com:user/repository.git");
        }
        if (BAD_BRANCH.matcher(target.branch()).matches()) {
            throw PublishException.refused("'" + target.branch() + "' is no name for a branch (resume.deploy.branch).");
        }
        for (String part : target.directory().isEmpty()
                ? new String[0]
                : target.directory().split("/")) {
            if (part.equals(".") || part.equals("..") || SitePaths.isGit(part)) {
                throw PublishException.refused(
                        "resume.deploy.directory is '" + target.directory() + "': '" + part + "' cannot stand in it.");
            }
        }
    }

    /** Looks at what the remote says, before anything is fetched. */
    void checkRefs(RemoteRefs refs, String shown) throws PublishException {
        String branch = target.branch();
        if (!target.allowDefaultBranch()) {
            if (refs.defaultBranch().filter(branch::equals).isPresent()) {
                throw PublishException.refused(
                        "Refused to publish to " + branch + ": it is the default branch of " + shown
                                + ", where the source usually lives.\nName another one (-Dresume.deploy.branch=gh-pages), or, if"
                                + " this repository holds nothing but the page, -Dresume.deploy.allowDefaultBranch=true.");
            }
            if (source.branch().filter(branch::equals).isPresent()) {
                throw PublishException.refused(
                        "Refused to publish to " + branch + ": it is the branch that is being built."
                                + "\nName another one (-Dresume.deploy.branch=gh-pages), or, if the page goes to another"
                                + " repository, -Dresume.deploy.allowDefaultBranch=true.");
            }
        }
        if (refs.empty() && !target.allowEmptyRemote()) {
            throw PublishException.refused(
                    "Refused to publish: " + shown + " has no branch yet, and the first one pushed, "
                            + branch + ", would become its default branch.\nPush your source first, or allow it with"
                            + " -Dresume.deploy.allowEmptyRemote=true.");
        }
    }

    /** Looks at what stands where the folder is to be. */
    void checkDirectory(Tip tip) throws PublishException {
        for (String at = target.directory(); !at.isEmpty(); at = parent(at)) {
            if (tip.files().containsKey(at)) {
                throw PublishException.refused("Refused to publish to the folder " + target.directory() + ": " + at
                        + " is a file on " + target.branch() + ". Choose another resume.deploy.directory.");
            }
        }
    }

    /** Looks at what would become of the files. */
    void checkLosses(Tip tip, Plan plan) throws PublishException {
        List<String> deleted = plan.changes().deleted();
        if (deleted.isEmpty() || target.adopt() || !target.directory().isEmpty() || tip.isOurs(target.marker())) {
            return;
        }
        throw PublishException.refused("Refused to publish: the last commit on " + target.branch() + " ("
                + Ids.abbreviate(tip.id().orElse("")) + ") was not made by this plugin, and "
                + (deleted.size() == 1 ? "1 file" : deleted.size() + " files") + " would be deleted:\n"
                + Printable.list(deleted)
                + "Keep them (resume.deploy.keep), publish to a folder (-Dresume.deploy.directory=resume), or give the"
                + " branch to the plugin: -Dresume.deploy.adopt=true. The branch was not touched.");
    }

    private static String parent(String path) {
        int slash = path.lastIndexOf('/');
        return slash < 0 ? "" : path.substring(0, slash);
    }
}
