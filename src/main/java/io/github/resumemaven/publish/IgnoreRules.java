package io.github.resumemaven.publish;

import io.github.resumemaven.publish.git.Git;
import io.github.resumemaven.publish.git.GitEnvironment;
import io.github.resumemaven.publish.git.GitException;
import io.github.resumemaven.publish.git.GitResult;
import io.github.resumemaven.publish.git.Secrets;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What a repository's {@code .gitignore} leaves out. */
public final class IgnoreRules {
    private static final Duration LIMIT = Duration.ofSeconds(20);

    private IgnoreRules() {}

    /**
     * The line that {@code .gitignore} lacks, so that an existing folder is never committed by accident.
     *
     * @return the line; empty when the folder lies in no repository, is ignored, or git cannot tell
     */
    public static Optional<String> missingLine(Path folder) {
        try {
            Git git = new Git(folder, new GitEnvironment(List.of(), Map.of()), new Secrets(List.of()), line -> {});
            GitResult top = git.run(LIMIT, "rev-parse", "--show-toplevel");
            if (!top.ok()
                    || git.run(LIMIT, "check-ignore", "-q", "--", "resume.pdf").exit() != 1) {
                return Optional.empty();
            }
            Path inside = Path.of(top.line()).toRealPath().relativize(folder.toRealPath());
            return Optional.of("/" + inside.toString().replace('\\', '/') + "/");
        } catch (GitException | IOException e) {
            return Optional.empty();
        }
    }
}
