package io.github.resumemaven.project;

import io.github.resumemaven.publish.PublishException;
import io.github.resumemaven.publish.PublishLog;
import io.github.resumemaven.publish.SourceState;
import io.github.resumemaven.publish.Target;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Where to publish, and what is allowed there.
 *
 * @param repository URL or path; empty: the {@code origin} of the base folder's repository
 * @param directory the folder inside the branch; empty for its root
 * @param keep patterns of files that stay on the branch although the site lacks them
 * @param generator name and version of this plugin, written into each commit
 * @param adopt allow deleting files on a branch that is not ours
 * @param allowEmptyRemote allow creating the first branch of a repository
 * @param allowDefaultBranch allow the repository's default branch and the branch being built
 */
public record Destination(
        Optional<String> repository,
        String branch,
        String directory,
        List<String> keep,
        String generator,
        boolean adopt,
        boolean allowEmptyRemote,
        boolean allowDefaultBranch) {

    /** A password, or a token in the place of the user's name. */
    private static final Pattern LOGIN = Pattern.compile("(?i)https?://([^/@:]*:[^/@]+|[^/@:]{20,})@.*");

    /**
     * @param base the user's project, whose git configuration is honoured
     * @param scratch a folder for temporary files
     */
    Target target(Path base, Path scratch, SourceState source, Logins logins, PublishLog log) {
        String address = repository.or(source::origin).orElseThrow(() -> unknown(base, source));
        if (repository.isPresent() && LOGIN.matcher(address).matches()) {
            log.warn(
                    "resume.deploy.repository holds a login, which mvn -X prints with all settings of a goal. Put it into"
                            + " a <server> of settings.xml, and name that with resume.deploy.serverId.");
        }
        Target bare = Target.builder(address, base, scratch).build();
        return Target.builder(address, base, scratch)
                .branch(branch)
                .directory(directory)
                .keep(keep)
                .credentials(logins.of(bare.address()).orElse(null))
                .generator(generator)
                .adopt(adopt)
                .allowEmptyRemote(allowEmptyRemote)
                .allowDefaultBranch(allowDefaultBranch)
                .log(log)
                .build();
    }

    private static MachineFault unknown(Path base, SourceState source) {
        String found = source.commit().isPresent() || source.branch().isPresent()
                ? "The git repository of " + base + " has no remote named origin."
                : unread(base);
        return new MachineFault("Don't know where to publish. " + found + " Name the repository with"
                + " -Dresume.deploy.repository=<URL or path>, or add one: git remote add origin <URL>.");
    }

    private static String unread(Path base) {
        try {
            Optional<String> refused = SourceState.refusal(base);
            return Repository.isIn(base) && refused.isPresent()
                    ? "git cannot read the repository of " + base + ": " + refused.get() + "."
                    : base + " is not in a git repository.";
        } catch (PublishException e) {
            throw new MachineFault("Don't know where to publish. " + e.getMessage());
        }
    }
}
