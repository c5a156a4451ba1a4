package io.github.resumemaven.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.resumemaven.publish.Outcome.Unchanged;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is on the branch is what was in the folder. */
class ExactBytesTest {

    @TempDir
    Path folder;

    private Desk desk;

    @BeforeEach
    void setUp() {
        desk = new Desk(folder);
    }

    @Test
    void changesNoByteWhateverIgnoreRulesAndAttributesSay() throws Exception {
        Map<String, String> files = new TreeMap<>(Map.of(
                ".gitignore", "*.pdf\n*.txt\n",
                ".gitattributes", "* text eol=lf\n*.html filter=lfs export-ignore ident\n",
                "resume.pdf", "%PDF\r\n",
                "resume.txt", "one\r\ntwo\r\n",
                "index.html", "$Id$\r\n\0"));
        desk.publish(files);

        assertThat(desk.remote.files("gh-pages")).containsAll(files.keySet());
        files.forEach((name, text) ->
                assertThat(desk.remote.read("gh-pages", name)).as(name).isEqualTo(text));
    }

    @Test
    void keepsUnusualNames() throws Exception {
        Map<String, String> files = Map.of(
                "简历/《王》.html", "1",
                "a \"b\"\n\\c.html", "2",
                "-x", "3",
                "résumé €😀.txt", "4",
                " leading", "5",
                "deleteall", "6");
        Map<String, byte[]> bytes = new TreeMap<>();
        files.forEach((name, text) -> bytes.put(name, text.getBytes(StandardCharsets.UTF_8)));
        publish(Site.of(bytes));
        files.forEach((name, text) ->
                assertThat(desk.remote.read("gh-pages", name)).as(name).isEqualTo(text));

        assertThat(publish(Site.of(bytes))).isInstanceOf(Unchanged.class);
        desk.publish(Map.of("index.html", "none of them"));
        assertThat(desk.remote.files("gh-pages")).containsExactly(".nojekyll", "index.html");
    }

    @Test
    void keepsChineseNamesUnderAnAsciiLocale() throws Exception {
        assumeTrue("UTF-8".equals(System.getProperty("sun.jnu.encoding")), "needs UTF-8 file names to set up");
        Path site = desk.site(Map.of("简历/王.html", "王", "index.html", "x"));
        ProcessBuilder builder = PublishMain.process(desk.target().build(), site);
        builder.environment().put("LC_ALL", "C");
        String out = PublishMain.run(builder);

        assertThat(out).contains("OUTCOME Published");
        assertThat(desk.remote.files("gh-pages")).containsExactly(".nojekyll", "index.html", "简历/王.html");
    }

    @Test
    void keepsLinksAndTheExecuteBit() throws Exception {
        Path site = desk.site(Map.of("index.html", "x", "run.sh", "echo", "de/index.html", "de"));
        assumePosix(site);
        Files.setPosixFilePermissions(site.resolve("run.sh"), PosixFilePermissions.fromString("rwxr-xr-x"));
        Files.createSymbolicLink(site.resolve("de/start.html"), Path.of("../index.html"));
        Files.createSymbolicLink(site.resolve("deutsch"), Path.of("de"));
        publish(site);

        assertThat(desk.remote.git("ls-tree", "-r", "gh-pages"))
                .containsPattern("100755 blob \\w+\trun.sh")
                .containsPattern("120000 blob \\w+\tde/start.html")
                .containsPattern("120000 blob \\w+\tdeutsch")
                .containsPattern("100644 blob \\w+\tindex.html");
        assertThat(desk.remote.read("gh-pages", "de/start.html")).isEqualTo("../index.html");
    }

    @Test
    void refusesLinksThatLeaveTheSite() throws Exception {
        Files.writeString(folder.resolve("secret"), "secret");
        Files.createDirectories(folder.resolve("outside"));
        for (String to :
                new String[] {"../secret", "/etc/hostname", "sub/../../secret", "missing.html", "../outside"}) {
            Path site = desk.site(Map.of("index.html", "x", "sub/a", "a"));
            assumePosix(site);
            Files.createSymbolicLink(site.resolve("link"), Path.of(to));

            assertThatThrownBy(() -> publish(site))
                    .as(to)
                    .isInstanceOfSatisfying(PublishException.class, e -> assertThat(e.isRefusal())
                            .isTrue())
                    .hasMessageContaining(site.resolve("link").toString());
        }
        assertThat(desk.remote.tip("gh-pages")).isEmpty();
    }

    @Test
    void refusesALinkThatComesBackInThroughTheSitesOwnName() throws Exception {
        Path site = desk.site(Map.of("index.html", "x"));
        assumePosix(site);
        Files.createSymbolicLink(
                site.resolve("link"), Path.of("..", site.getFileName().toString(), "index.html"));

        assertThatThrownBy(() -> publish(site)).hasMessageContaining("leaves the site");
    }

    @Test
    void refusesGitsOwnFolder() throws Exception {
        for (String name : new String[] {".git/config", "blog/.git/HEAD", ".GIT/config", "sub/.git", "git~1/x"}) {
            assertThatThrownBy(() -> desk.publish(Map.of("index.html", "x", name, "secret")))
                    .as(name)
                    .isInstanceOfSatisfying(PublishException.class, e -> assertThat(e.isRefusal())
                            .isTrue())
                    .hasMessageContaining("git's own");
        }
    }

    @Test
    void publishesFilesFromMemory() throws Exception {
        Site site = Site.of(Map.of("简历.html", "王".getBytes(StandardCharsets.UTF_8)));
        new Publisher().publish(Publication.builder(desk.target().build(), site).build());

        assertThat(desk.remote.read("gh-pages", "简历.html")).isEqualTo("王");
    }

    @Test
    void refusesPathsInMemoryThatLeaveTheSite() {
        for (String path : new String[] {"../x", "/x", "a//b", "a/./b", ""}) {
            Site site = Site.of(Map.of(path, new byte[1]));
            assertThatThrownBy(() -> new Publisher()
                            .publish(Publication.builder(desk.target().build(), site)
                                    .build()))
                    .as(path)
                    .hasMessageContaining("not a path inside the site");
        }
    }

    @Test
    void refusesAMissingFolder() {
        assertThatThrownBy(() -> publish(folder.resolve("none"))).hasMessageContaining("does not exist");
    }

    @Test
    void noticesThatAFileChangedWhileItWasPublished() {
        int[] reads = {0};
        Site site = () -> List.of(
                new SiteFile("index.html", SiteFile.Kind.FILE, 1, () -> new byte[] {(byte) ('a' + reads[0]++)}));
        assertThatThrownBy(() -> new Publisher()
                        .publish(
                                Publication.builder(desk.target().build(), site).build()))
                .hasMessageContaining("changed while");
        assertThat(desk.remote.tip("gh-pages")).isEmpty();
    }

    @Test
    void warnsOfLargeFilesAndSites() throws Exception {
        Site site = () -> List.of(
                new SiteFile("video.mp4", SiteFile.Kind.FILE, 51L << 20, () -> new byte[1]),
                new SiteFile("disk.img", SiteFile.Kind.FILE, 1L << 30, () -> new byte[1]));
        new Publisher().publish(Publication.builder(desk.target().build(), site).build());

        assertThat(desk.log).anyMatch(l -> l.startsWith("WARN video.mp4 has 51 MB"));
        assertThat(desk.log).anyMatch(l -> l.startsWith("WARN The site has 1075 MB"));
    }

    @Test
    void publishesToARepositoryWithLongIds() throws Exception {
        Path path = folder.resolve("sha256.git");
        Repo.run(folder, "git", "init", "-q", "--bare", "-b", "main", "--object-format=sha256", path.toString());
        Repo repo = new Repo(path);
        repo.commit("main", "Source", Map.of("README.md", "x"));
        repo.commit("gh-pages", "Old\n\nGenerated-By: resume-maven-plugin", Map.of("index.html", "old"));
        desk.publish(desk.target(path.toString()), Map.of("index.html", "new"));

        assertThat(repo.read("gh-pages", "index.html")).isEqualTo("new");
    }

    private static void assumePosix(Path site) {
        assumeTrue(site.getFileSystem().supportedFileAttributeViews().contains("posix"), "needs POSIX file modes");
    }

    private Outcome publish(Path site) throws PublishException {
        return publish(Site.of(site));
    }

    private Outcome publish(Site site) throws PublishException {
        return new Publisher()
                .publish(Publication.builder(desk.target().build(), site).build());
    }
}
