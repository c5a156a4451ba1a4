package io.github.resumemaven.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The user's machine: their git configuration, their environment, their git. */
class UserSetupTest {

    @TempDir
    Path folder;

    private Desk desk;
    private Path home;
    private Path site;

    @BeforeEach
    void setUp() throws Exception {
        desk = new Desk(folder);
        home = Files.createDirectories(folder.resolve("home"));
        site = desk.site(Map.of("index.html", "x\r\n", "resume.pdf", "%PDF"));
    }

    @Test
    void isNotChangedByTheUsersHooksSigningFiltersAndIgnoreRules() throws Exception {
        Path hooks = Files.createDirectories(home.resolve("hooks"));
        for (String hook : new String[] {"pre-push", "pre-commit", "reference-transaction", "post-checkout"}) {
            script(hooks.resolve(hook), "exit 1");
        }
        Files.writeString(home.resolve("ignore"), "*.pdf\n");
        Files.writeString(home.resolve("attributes"), "* text filter=x\n");
        Files.writeString(
                home.resolve(".gitconfig"),
                """
                [core]
                  hooksPath = %1$s/hooks
                  autocrlf = true
                  excludesFile = %1$s/ignore
                  attributesFile = %1$s/attributes
                  quotePath = true
                [commit]
                  gpgSign = true
                [push]
                  gpgSign = true
                  followTags = true
                  recurseSubmodules = only
                [gpg]
                  program = false
                [filter "x"]
                  clean = false
                  required = true
                [log]
                  showSignature = true
                [fetch]
                  prune = true
                  recurseSubmodules = true
                [color]
                  ui = always
                [i18n]
                  commitEncoding = ISO-8859-1
                  logOutputEncoding = ISO-8859-1
                [user]
                  name = Ada Lovelace
                  email = ada@example.org
                """
                        .formatted(home));

        desk.remote.git("config", "http.receivepack", "true");
        // Over HTTP: for a repository on this machine, this configuration is that of the server too.
        try (GitServer server = new GitServer(folder)) {
            String url = server.url("remote.git");
            assertThat(publishTo(url, folder)).contains("OUTCOME Published");
            assertThat(publishTo(url, folder)).contains("OUTCOME Nothing to publish");
        }
        assertThat(desk.remote.read("gh-pages", "index.html")).isEqualTo("x\r\n");
        assertThat(desk.remote.files("gh-pages")).contains("resume.pdf");
        assertThat(desk.remote
                        .git("log", "-1", "--format=%an %ae %cn", "gh-pages")
                        .strip())
                .isEqualTo("Ada Lovelace ada@example.org Ada Lovelace");
    }

    @Test
    void ignoresVariablesThatPointAtAnotherRepository() throws Exception {
        ProcessBuilder builder = process();
        builder.environment()
                .putAll(Map.of(
                        "GIT_DIR",
                        "/nowhere",
                        "GIT_WORK_TREE",
                        "/nowhere",
                        "GIT_INDEX_FILE",
                        "/nowhere",
                        "GIT_OBJECT_DIRECTORY",
                        "/nowhere",
                        "GIT_NAMESPACE",
                        "other",
                        "GIT_TRACE",
                        "1"));

        assertThat(PublishMain.run(builder)).contains("OUTCOME Published");
        assertThat(desk.remote.files("gh-pages")).contains("index.html");
    }

    @Test
    void usesAuthorFallbackWhereGitNamesNobody() throws Exception {
        assertThat(publish()).contains("OUTCOME Published");
        assertThat(desk.remote.git("log", "-1", "--format=%an", "gh-pages").strip())
                .isEqualTo("resume-maven-plugin");
    }

    @Test
    void honoursSettingsForThisFolderOnlyAndThoseInVariables() throws Exception {
        Repo.project(desk.base);
        Files.writeString(
                home.resolve(".gitconfig"),
                """
                [includeIf "gitdir:%s/"]
                  path = work
                """
                        .formatted(desk.base));
        Files.writeString(home.resolve("work"), "[user]\n\tname = Ada at work\n");
        ProcessBuilder builder = process();
        builder.environment()
                .putAll(Map.of(
                        "GIT_CONFIG_COUNT",
                        "1",
                        "GIT_CONFIG_KEY_0",
                        "user.email",
                        "GIT_CONFIG_VALUE_0",
                        "ada@work.example"));

        assertThat(PublishMain.run(builder)).contains("OUTCOME Published");
        assertThat(desk.remote.git("log", "-1", "--format=%an %ae", "gh-pages").strip())
                .isEqualTo("Ada at work ada@work.example");
    }

    @Test
    void writesNothingToTheHomeFolder() throws Exception {
        publish();

        assertThat(home).isEmptyDirectory();
    }

    @Test
    void writesNothingToTheProjectsRepository() throws Exception {
        Repo project = Repo.project(desk.base);
        String before = Repo.run(desk.base, "find", ".git", "-newermt", "2000-01-01", "-printf", "%p %s %T@\n");
        SourceState.read(desk.base, List.of(desk.base.resolve("resume.md")));
        publish();

        assertThat(Repo.run(desk.base, "find", ".git", "-newermt", "2000-01-01", "-printf", "%p %s %T@\n"))
                .isEqualTo(before);
        assertThat(project.git("status", "--porcelain", "-uno")).isEmpty();
    }

    @Test
    void tellsSshNotToAsk() throws Exception {
        Path bin = Files.createDirectories(folder.resolve("bin"));
        script(
                bin.resolve("ssh"),
                "echo \"called with $*\" >&2; echo 'git@host: Permission denied (publickey).' >&2; exit 255");
        String out = publishTo("git@git.example.org:ada/cv.git", bin);

        assertThat(out)
                .contains("called with -o BatchMode=yes")
                .contains("FAILED Could not read git@git.example.org:ada/cv.git")
                .contains("deploy key with write access");
    }

    @Test
    void leavesTheUsersOwnSshCommandAlone() throws Exception {
        Repo project = Repo.project(desk.base);
        project.git(
                "config",
                "core.sshCommand",
                "sh -c 'echo mine >&2; echo Host key verification failed. >&2; exit 255' --");
        String out = publishTo("ssh://git@git.example.org/ada/cv.git", folder);

        assertThat(out).contains("mine").doesNotContain("BatchMode").contains("ssh does not know the server's key");
    }

    @Test
    void saysInOneLineThatGitIsMissing() throws Exception {
        Path bin = Files.createDirectories(folder.resolve("bin"));
        ProcessBuilder builder = process();
        builder.environment().put("PATH", bin.toString());
        String out = PublishMain.run(builder);

        assertThat(failure(out))
                .isEqualTo("FAILED git was not found on the PATH. Install git 2.31 or newer"
                        + " (https://git-scm.com/downloads), then run the build again.");
    }

    @Test
    void saysInOneLineThatGitIsTooOld() throws Exception {
        Path bin = Files.createDirectories(folder.resolve("bin"));
        script(bin.resolve("git"), "echo git version 2.25.1");
        ProcessBuilder builder = process();
        builder.environment().merge("PATH", bin.toString(), (old, more) -> more + ":" + old);

        assertThat(failure(PublishMain.run(builder)))
                .isEqualTo("FAILED git 2.25 is too old: publishing needs git 2.31 or newer.");
    }

    private static String failure(String out) {
        return out.substring(out.indexOf("FAILED ")).strip();
    }

    private String publishTo(String repository, Path bin) throws Exception {
        ProcessBuilder builder =
                withHome(PublishMain.process(desk.target(repository).build(), site));
        builder.environment().merge("PATH", bin.toString(), (old, more) -> more + ":" + old);
        return PublishMain.run(builder);
    }

    private String publish() throws Exception {
        return PublishMain.run(process());
    }

    private ProcessBuilder process() throws Exception {
        return withHome(PublishMain.process(desk.target().build(), site));
    }

    private ProcessBuilder withHome(ProcessBuilder builder) {
        builder.environment().put("HOME", home.toString());
        builder.environment().remove("XDG_CONFIG_HOME");
        builder.environment().remove("GIT_CONFIG_GLOBAL");
        builder.environment().put("GIT_CONFIG_NOSYSTEM", "1");
        builder.environment().keySet().removeIf(name -> name.startsWith("GIT_AUTHOR") || name.startsWith("GIT_SSH"));
        return builder;
    }

    private static void script(Path file, String text) throws Exception {
        Files.writeString(file, "#!/bin/sh\n" + text + "\n");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
    }
}
