package io.github.resumemaven.publish;

import io.github.resumemaven.publish.git.GitException;
import java.io.IOException;

/** Opens what a run needs, and turns what may go wrong on the way into words. */
final class Runs {

    @FunctionalInterface
    interface Run<T> {
        T in(Session session) throws PublishException, GitException, IOException;
    }

    private Runs() {}

    static <T> T with(Target target, Run<T> run) throws PublishException {
        try (Workspace workspace = Workspace.open(target.scratch())) {
            return run.in(Session.open(target, workspace));
        } catch (GitException e) {
            throw PublishException.fault(e.getMessage());
        } catch (IOException e) {
            throw PublishException.fault(
                    "Publishing failed at " + target.scratch() + ": " + e + "\nNothing was pushed after this.");
        }
    }
}
