package io.github.resumemaven.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Full and read-only disks, made of small file systems in memory; only root may mount those. */
class DiskTest {

    @TempDir
    Path folder;

    private Path disk;
    private boolean mounted;

    @BeforeEach
    void setUp() throws Exception {
        disk = Files.createDirectories(folder.resolve("disk"));
    }

    @AfterEach
    void tearDown() throws Exception {
        if (mounted) {
            new ProcessBuilder("umount", "-l", disk.toString()).start().waitFor();
        }
    }

    private void mount(String options) throws Exception {
        Process mount = new ProcessBuilder("mount", "-t", "tmpfs", "-o", options, "tmpfs", disk.toString())
                .redirectErrorStream(true)
                .start();
        mount.getInputStream().readAllBytes();
        mounted = mount.waitFor() == 0;
        assumeTrue(mounted, "may not mount a small file system here");
    }

    @Test
    void saysThatThereIsNoRoomForTemporaryFiles() throws Exception {
        Desk desk = new Desk(folder);
        desk.publish(Map.of("index.html", "old"));
        String before = desk.remote.tip("gh-pages");
        mount("size=128k");
        Target target = Target.builder(desk.remote.path().toString(), desk.base, disk.resolve("scratch"))
                .generator("resume-maven-plugin")
                .build();
        PublishException e = catchThrowableOfType(PublishException.class, () -> new Publisher()
                .publish(
                        Publication.builder(target, Site.of(desk.site(large()))).build()));

        assertThat(e)
                .hasMessageContaining("No space left on")
                .hasMessageContaining(disk.resolve("scratch").toString())
                .hasMessageContaining("Make room");
        assertThat(e.isRefusal()).isFalse();
        assertThat(desk.remote.tip("gh-pages")).isEqualTo(before);
        assertThat(disk.resolve("scratch")).isEmptyDirectory();
    }

    @Test
    void saysThatThereIsNoRoomAtTheRemote() throws Exception {
        mount("size=700k");
        Desk desk = new Desk(Files.createDirectories(folder.resolve("desk")));
        Repo remote = Repo.remote(disk.resolve("remote.git"));
        desk.publish(desk.target(remote.path().toString()), Map.of("index.html", "old"));
        String before = remote.tip("gh-pages");
        PublishException e = catchThrowableOfType(
                PublishException.class,
                () -> desk.publish(desk.target(remote.path().toString()), large()));

        assertThat(e)
                .hasMessageContaining("No space left on device")
                .hasMessageContaining("gh-pages still points at " + before);
        assertThat(remote.tip("gh-pages")).isEqualTo(before);
        remote.isSound();
    }

    @Test
    void namesAFolderThatIsReadOnly() throws Exception {
        Desk desk = new Desk(folder);
        mount("ro");
        Target target = Target.builder(desk.remote.path().toString(), desk.base, disk.resolve("scratch"))
                .build();
        PublishException e = catchThrowableOfType(PublishException.class, () -> new Publisher()
                .publish(
                        Publication.builder(target, Site.of(desk.site(large()))).build()));

        assertThat(e)
                .hasMessageContaining(disk.resolve("scratch").toString())
                .hasMessageContaining("Read-only file system");
    }

    /** One megabyte that does not compress. */
    private static Map<String, String> large() {
        StringBuilder text = new StringBuilder();
        new Random(1).ints(1_400_000, 33, 126).forEach(c -> text.append((char) c));
        return Map.of("index.html", "new", "resume.pdf", text.toString());
    }
}
