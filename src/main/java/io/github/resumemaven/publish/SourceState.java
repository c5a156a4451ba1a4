package io.github.resumemaven.publish;

import io.github.resumemaven.publish.git.Git;
import io.github.resumemaven.publish.git.GitEnvironment;
import io.github.resumemaven.publish.git.GitException;
import io.github.resumemaven.publish.git.GitResult;
import io.github.resumemaven.publish.git.Secrets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The state of the repository that a site was built from. Every part is empty where git cannot tell: no repository, no
 * commit yet, no git at all.
 *
 * @param commit the id of HEAD
 * @param committed HEAD's committer date; the published commit takes it over
 * @param branch the branch checked out; empty when HEAD is detached
 * @param origin the URL of the remote {@code origin}, as configured; may hold a login, so it is not for logs
 * @param dirty whether tracked files differ from HEAD, or a named source is not tracked
 */
public record SourceState(
        Optional<String> commit,
        Optional<OffsetDateTime> committed,
        Optional<String> branch,
        Optional<String> origin,
        Optional<Boolean> dirty) {

    public static final SourceState UNKNOWN =
            new SourceState(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

    /** A source may be called {@code *.md}. */
    private static final GitEnvironment LITERAL = new GitEnvironment(List.of(), Map.of("GIT_LITERAL_PATHSPECS", "1"));

    private static final Duration LIMIT = Duration.ofSeconds(60);

    /**
     * Reads the state of the repository around {@code base}; writes nothing to it.
     *
     * @param base an existing folder
     * @param sources files or folders that make the site; untracked ones make it dirty, other untracked files do not
     */
    public static SourceState read(Path base, List<Path> sources) {
        Git git = new Git(base, LITERAL, new Secrets(List.of()), line -> {});
        try {
            GitResult status = git.run(
                    LIMIT,
                    "-c",
                    "core.fsmonitor=false",
                    "status",
                    "--porcelain=v2",
                    "--branch",
                    "--untracked-files=no",
                    "-z",
                    "--",
                    ".");
            if (!status.ok()) {
                return UNKNOWN;
            }
            Optional<String> commit = header(status, "# branch.oid ").filter(id -> !id.startsWith("("));
            Optional<OffsetDateTime> date = Optional.empty();
            if (commit.isPresent()) {
                date = Optional.of(
                        OffsetDateTime.parse(git.need(LIMIT, "log", "-1", "--no-show-signature", "--format=%cI", "HEAD")
                                .line()));
            }
            GitResult origin = git.run(LIMIT, "config", "--get", "remote.origin.url");
            return new SourceState(
                    commit,
                    date,
                    header(status, "# branch.head ").filter(name -> !name.equals("(detached)")),
                    origin.ok() ? Optional.of(origin.line()) : Optional.empty(),
                    Optional.of(tracked(status) || untracked(git, sources)));
        } catch (GitException e) {
            return UNKNOWN;
        }
    }

    /**
     * Why git cannot read the repository around {@code base}, in its own words; empty if it can.
     *
     * @throws PublishException when git is not installed, or does not end
     */
    public static Optional<String> refusal(Path base) throws PublishException {
        try {
            GitResult folder =
                    new Git(base, LITERAL, new Secrets(List.of()), line -> {}).run(LIMIT, "rev-parse", "--git-dir");
            return folder.ok() ? Optional.empty() : Optional.of(folder.err().strip());
        } catch (GitException e) {
            throw PublishException.fault(e.getMessage());
        }
    }

    private static Optional<String> header(GitResult status, String prefix) {
        return status.records().stream()
                .filter(r -> r.startsWith(prefix))
                .map(r -> r.substring(prefix.length()))
                .findFirst();
    }

    private static boolean tracked(GitResult status) {
        return status.records().stream().anyMatch(r -> r.startsWith("1 ") || r.startsWith("2 ") || r.startsWith("u "));
    }

    private static boolean untracked(Git git, List<Path> sources) throws GitException {
        if (sources.isEmpty()) {
            return false;
        }
        List<String> args = new ArrayList<>(List.of("ls-files", "--others", "-z", "--"));
        sources.forEach(source -> args.add(source.toAbsolutePath().toString()));
        GitResult others = git.run(LIMIT, args.toArray(String[]::new));
        // It fails for a source outside of the repository, which no commit can stand for.
        return !others.ok() || others.out().length > 0;
    }
}
