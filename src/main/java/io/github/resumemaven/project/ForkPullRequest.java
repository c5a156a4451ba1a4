package io.github.resumemaven.project;

import io.github.resumemaven.project.change.JsonTree;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/**
 * Whether a build server runs us for a pull request from a fork. Its author may not write to the repository, and what
 * the build would publish is theirs. Told by the variables that each service documents for its jobs.
 */
public final class ForkPullRequest {
    private final Map<String, String> environment;

    public ForkPullRequest(Map<String, String> environment) {
        this.environment = environment;
    }

    /** Why nothing is published, in one line; empty when this is no pull request from a fork. */
    public Optional<String> notice() {
        boolean fork = github() || gitlab() || azure() || travis() || isSet("CHANGE_FORK") || isSet("CIRCLE_PR_NUMBER");
        return fork
                ? Optional.of(
                        "Not published: this build is for a pull request from a fork, and those are never published.")
                : Optional.empty();
    }

    /** GitHub, Gitea and Forgejo put what happened into a file. When it cannot be read, a pull request counts as foreign. */
    private boolean github() {
        boolean expected = value("GITHUB_EVENT_NAME").startsWith("pull_request");
        Optional<JsonTree> event = event();
        if (event.isEmpty()) {
            return expected;
        }
        JsonTree run = event.get().child("workflow_run");
        if (run.text("event").orElse("").startsWith("pull_request")) {
            return differ(run.child("head_repository"), event.get().child("repository"));
        }
        JsonTree pull = event.get().child("pull_request");
        // A fork that has been deleted is null.
        return (expected || event.get().has("pull_request"))
                && differ(pull.child("head").child("repo"), pull.child("base").child("repo"));
    }

    private static boolean differ(JsonTree head, JsonTree base) {
        Optional<String> name = head.text("full_name");
        return name.isEmpty() || !name.equals(base.text("full_name"));
    }

    private Optional<JsonTree> event() {
        try {
            return isSet("GITHUB_EVENT_PATH")
                    ? JsonTree.read(Files.readAllBytes(Path.of(value("GITHUB_EVENT_PATH"))))
                    : Optional.empty();
        } catch (IOException | InvalidPathException e) {
            return Optional.empty();
        }
    }

    private boolean gitlab() {
        return isSet("CI_MERGE_REQUEST_SOURCE_PROJECT_ID")
                && !value("CI_MERGE_REQUEST_SOURCE_PROJECT_ID").equals(value("CI_MERGE_REQUEST_PROJECT_ID"));
    }

    private boolean azure() {
        return value("SYSTEM_PULLREQUEST_ISFORK").equalsIgnoreCase("true");
    }

    private boolean travis() {
        return isSet("TRAVIS_PULL_REQUEST_SLUG")
                && !value("TRAVIS_PULL_REQUEST_SLUG").equals(value("TRAVIS_REPO_SLUG"));
    }

    private boolean isSet(String name) {
        return !value(name).isBlank();
    }

    private String value(String name) {
        return environment.getOrDefault(name, "");
    }
}
