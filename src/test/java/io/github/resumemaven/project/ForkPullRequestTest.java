package io.github.resumemaven.project;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ForkPullRequestTest {

    @TempDir
    Path folder;

    private static boolean isFork(Map<String, String> environment) {
        return new ForkPullRequest(environment).notice().isPresent();
    }

    private boolean github(String event, String payload) throws IOException {
        Path file = Files.writeString(folder.resolve("event.json"), payload);
        return isFork(Map.of("GITHUB_EVENT_NAME", event, "GITHUB_EVENT_PATH", file.toString()));
    }

    private static String pull(String head) {
        return "{\"number\":7,\"pull_request\":{\"head\":{\"repo\":" + head
                + "},\"base\":{\"repo\":{\"full_name\":\"ada/cv\"}}}}";
    }

    @Test
    void aBuildAtADeskIsNone() {
        assertThat(isFork(Map.of())).isFalse();
    }

    @Test
    void aPushIsNone() throws IOException {
        assertThat(github("push", "{\"ref\":\"refs/heads/main\"}")).isFalse();
    }

    @Test
    void aPullRequestFromTheRepositoryItselfIsNone() throws IOException {
        assertThat(github("pull_request", pull("{\"full_name\":\"ada/cv\"}"))).isFalse();
    }

    @Test
    void aPullRequestFromAnotherRepositoryIsOne() throws IOException {
        assertThat(github("pull_request", pull("{\"full_name\":\"mallory/cv\"}")))
                .isTrue();
    }

    @Test
    void oneThatRunsWithTheRightsOfTheTargetIsOneToo() throws IOException {
        assertThat(github("pull_request_target", pull("{\"full_name\":\"mallory/cv\"}")))
                .isTrue();
    }

    @Test
    void aForkThatIsGoneIsOne() throws IOException {
        assertThat(github("pull_request", pull("null"))).isTrue();
    }

    @Test
    void aRunAfterAForksPullRequestIsOne() throws IOException {
        String run =
                "{\"workflow_run\":{\"event\":\"pull_request\",\"head_repository\":{\"full_name\":\"mallory/cv\"}},"
                        + "\"repository\":{\"full_name\":\"ada/cv\"}}";
        assertThat(github("workflow_run", run)).isTrue();
        assertThat(github("workflow_run", run.replace("mallory", "ada"))).isFalse();
    }

    @Test
    void aPullRequestThatTellsNothingCountsAsForeign() throws IOException {
        assertThat(isFork(Map.of("GITHUB_EVENT_NAME", "pull_request"))).isTrue();
        assertThat(isFork(Map.of("GITHUB_EVENT_NAME", "pull_request", "GITHUB_EVENT_PATH", "\0")))
                .isTrue();
        assertThat(github("pull_request", "{")).isTrue();
    }

    @Test
    void gitlabTellsBothProjects() {
        String source = "CI_MERGE_REQUEST_SOURCE_PROJECT_ID";
        String target = "CI_MERGE_REQUEST_PROJECT_ID";
        assertThat(isFork(Map.of(source, "17", target, "4"))).isTrue();
        assertThat(isFork(Map.of(source, "4", target, "4"))).isFalse();
    }

    @Test
    void othersTellItInAVariable() {
        assertThat(isFork(Map.of("SYSTEM_PULLREQUEST_ISFORK", "True"))).isTrue();
        assertThat(isFork(Map.of("SYSTEM_PULLREQUEST_ISFORK", "False"))).isFalse();
        assertThat(isFork(Map.of("CHANGE_FORK", "mallory"))).isTrue();
        assertThat(isFork(Map.of("CIRCLE_PR_NUMBER", "7"))).isTrue();
        assertThat(isFork(Map.of("TRAVIS_PULL_REQUEST_SLUG", "mallory/cv", "TRAVIS_REPO_SLUG", "ada/cv")))
                .isTrue();
        assertThat(isFork(Map.of("TRAVIS_PULL_REQUEST_SLUG", "", "TRAVIS_REPO_SLUG", "ada/cv")))
                .isFalse();
    }

    @Test
    void theNoticeIsOneLine() {
        assertThat(new ForkPullRequest(Map.of("CHANGE_FORK", "mallory"))
                        .notice()
                        .orElseThrow())
                .hasLineCount(1)
                .contains("Not published", "fork");
    }
}
